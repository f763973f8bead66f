-- We came into a room.
-- ARGV[1] -- room, as a part of a key
-- ARGV[2] -- for how long that is known, ms
-- Returns 1 for the first who says so, else 0

if redis.call('EXISTS', key('organisation')) == 0 then return 0 end
return redis.call('SET', met_key(ARGV[1]), 1, 'NX', 'PX', ARGV[2]) and 1 or 0
