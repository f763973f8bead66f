-- Notes that nothing of the organisation goes to a workspace any more, or that it does again.
-- ARGV[1] -- workspace
-- ARGV[2] -- 1 for nothing any more, 0 for again
-- Returns 1 if that is new

if ARGV[2] == '0' then return redis.call('SREM', key('parted'), ARGV[1]) end
-- Of an organisation that is being removed nothing new is kept.
if redis.call('EXISTS', key('organisation')) == 0 then return 0 end
return redis.call('SADD', key('parted'), ARGV[1])
