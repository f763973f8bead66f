-- Gives a lease back.
-- ARGV[1] -- server
-- ARGV[2] -- its fence
-- Returns 1, or 0 if it was no longer the server's

local kept = redis.call('HMGET', key('lease'), 'owner', 'fence')
if kept[1] ~= ARGV[1] or kept[2] ~= ARGV[2] then return 0 end
redis.call('HDEL', key('lease'), 'owner', 'until')
return 1
