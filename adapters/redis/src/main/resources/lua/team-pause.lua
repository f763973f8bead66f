-- Nothing is written to a workspace before then.
-- ARGV[1] -- workspace
-- ARGV[2] -- until when, ms

local limit = key('limit', ARGV[1])
redis.call('HDEL', limit, 'none')
local before = tonumber(redis.call('HGET', limit, 'paused') or 0)
redis.call('HSET', limit, 'paused', math.max(before, tonumber(ARGV[2])))
return 1
