-- Counts a selection by where its people are written to.
-- ARGV[1] -- the selection
-- Returns { workspace, people, ... }

local found, scratch = {}, key('scratch')
for _, place in ipairs(redis.call('SMEMBERS', key('places'))) do
  redis.call('BITOP', 'AND', scratch, key('select', ARGV[1]), key('select', place))
  local count = redis.call('BITCOUNT', scratch)
  if count > 0 then
    found[#found + 1] = string.sub(place, 4)
    found[#found + 1] = count
  end
end
redis.call('DEL', scratch)
return found
