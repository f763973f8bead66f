-- Commits changes that the clock started, each everything or nothing by itself.
-- ARGV[1] -- the caller's fence
-- ARGV[2] ... -- changes as JSON, see committing.lua
-- Returns DONE or CONFLICT for each, or LOST

if not held(ARGV[1]) then return LOST end
local results = {}
for i = 2, #ARGV do results[i - 1] = commit(cjson.decode(ARGV[i])) end
return results
