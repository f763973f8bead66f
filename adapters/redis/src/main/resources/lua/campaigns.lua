-- The campaigns of a list.
-- ARGV[1] -- ZRANGE or ZREVRANGE
-- ARGV[2] -- campaigns or planning
-- ARGV[3] -- at most so many
-- Returns { document, stage, paused } of each

local found = {}
for _, id in ipairs(redis.call(ARGV[1], key(ARGV[2]), 0, tonumber(ARGV[3]) - 1)) do
  local fields = redis.call('HMGET', key('campaign', id), 'document', 'stage', 'paused')
  if fields[1] then found[#found + 1] = fields end
end
return found
