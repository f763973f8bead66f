-- Counts a selection by where its people are written to.
-- ARGV[1] -- the selection
-- ARGV[2] -- 'at:' for all of them there, 'unopened:' for those without a conversation
-- Returns { workspace, people, ... }

local found, scratch = {}, key('scratch')
for _, place in ipairs(redis.call('SMEMBERS', key('places'))) do
  local workspace = string.sub(place, 4)
  redis.call('BITOP', 'AND', scratch, key('select', ARGV[1]), key('select', ARGV[2] .. workspace))
  local count = redis.call('BITCOUNT', scratch)
  if count > 0 then
    found[#found + 1] = workspace
    found[#found + 1] = count
  end
end
redis.call('DEL', scratch)
return found
