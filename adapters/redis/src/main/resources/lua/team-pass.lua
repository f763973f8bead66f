-- Counts one message into a workspace among those of everybody else. It may take what isn't there:
-- those who come after it wait for that, as a room's question is an answer to somebody.
-- ARGV[1] -- workspace
-- ARGV[2] -- now, ms
-- Returns 0, or until when the workspace pauses, ms: then nothing is counted

local limit = key('limit', ARGV[1])
redis.call('HDEL', limit, 'none') -- the first write frees: so it runs on a full Redis
local kept = redis.call('HMGET', limit, 'paused', 'tokens')
if tonumber(kept[1] or 0) > tonumber(ARGV[2]) then return tonumber(kept[1]) end
if kept[2] then redis.call('HINCRBYFLOAT', limit, 'tokens', -1) end
return 0
