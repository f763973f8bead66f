-- Commits one change.
-- ARGV[1] -- the change as JSON, see committing.lua
-- ARGV[2] ... -- its texts
-- Returns DONE, DUPLICATE or CONFLICT; CONFLICT too if the organisation was removed meanwhile: who
-- loads again finds none

if redis.call('EXISTS', key('organisation')) == 0 then return 'CONFLICT' end
local result = commit(cjson.decode(ARGV[1]), 2)
count_all()
return result
