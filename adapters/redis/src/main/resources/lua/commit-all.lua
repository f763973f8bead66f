-- Commits changes that the clock started, each everything or nothing by itself.
-- ARGV[1] -- the caller's fence
-- ARGV[2] ... -- the texts of each change, see committing.lua
-- Returns DONE or CONFLICT for each, or LOST

if not held(ARGV[1]) then return LOST end
local results, at = {}, 2
while ARGV[at] do
  local result, beyond = commit(at, true)
  results[#results + 1] = result
  at = beyond
end
finish_all()
return results
