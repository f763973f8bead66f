-- Commits changes that the clock started, each everything or nothing by itself.
-- ARGV[1] -- the caller's fence
-- ARGV[2] ... -- each change as JSON, see committing.lua, followed by its texts
-- Returns DONE or CONFLICT for each, or LOST

if not held(ARGV[1]) then return LOST end
local results, at = {}, 2
while ARGV[at] do
  local c = cjson.decode(ARGV[at])
  results[#results + 1] = commit(c, at + 1)
  at = at + 2 + #(c.deliveries or {})
end
count_all()
return results
