-- The campaigns of a list.
-- ARGV[1] -- ZRANGE or ZREVRANGE
-- ARGV[2] -- campaigns or planning
-- ARGV[3] -- without the first so many
-- ARGV[4] -- at most so many
-- Returns { document, stage, paused } of each

local found = {}
local first, most = tonumber(ARGV[3]), tonumber(ARGV[4])
for _, id in ipairs(redis.call(ARGV[1], key(ARGV[2]), first, first + most - 1)) do
  local fields = redis.call('HMGET', key('campaign', id), 'document', 'stage', 'paused')
  if fields[1] then found[#found + 1] = fields end
end
return found
