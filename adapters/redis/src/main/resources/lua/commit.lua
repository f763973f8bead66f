-- Commits one change.
-- ARGV[1] -- the change as JSON, see committing.lua
-- ARGV[2] ... -- its texts
-- Returns DONE, DUPLICATE or CONFLICT

local result = commit(cjson.decode(ARGV[1]), 2)
count_all()
return result
