-- Commits one change.
-- ARGV -- its texts, see committing.lua
-- Returns DONE, DUPLICATE or CONFLICT; CONFLICT too if the organisation was removed meanwhile: who
-- loads again finds none

if redis.call('EXISTS', key('organisation')) == 0 then return 'CONFLICT' end
local result = commit(1)
finish_all()
return result
