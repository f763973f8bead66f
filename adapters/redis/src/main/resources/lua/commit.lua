-- Commits one change.
-- ARGV[1] -- the change as JSON, see committing.lua
-- Returns DONE, DUPLICATE or CONFLICT

return commit(cjson.decode(ARGV[1]))
