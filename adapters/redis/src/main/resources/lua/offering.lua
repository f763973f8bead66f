-- Finds who was given a code for linking.
-- ARGV[1] -- the code
-- Returns { version, record }, both nil if nobody was

local number = redis.call('GET', key('link', ARGV[1]))
if not number then return {false, false} end
return redis.call('HMGET', key('learner', number), 'version', 'record')
