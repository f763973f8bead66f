-- Keeps that a server lives, and forgets those that were silent for too long.
-- KEYS[1] -- zset: servers by when they were last heard of, ms
-- ARGV[1] -- server
-- ARGV[2] -- now, ms
-- ARGV[3] -- who was last heard of by then lives no more, ms
-- Returns the servers that live

-- The first write frees, so that servers go on when Redis is full.
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[3])
redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])
return redis.call('ZRANGE', KEYS[1], 0, -1)
