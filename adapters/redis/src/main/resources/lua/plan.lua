-- Plans a batch of a campaign and moves its cursor and stage.
-- ARGV[1] -- JSON: campaign, beforeCursor, beforeStage, cursor, stage, notAllowed, deliveries
--            (see plan in planning.lua)
-- Returns 1, or 0 and changes nothing if the campaign stands elsewhere.

local c = cjson.decode(ARGV[1])
local campaign = key('campaign', c.campaign)
local stands = redis.call('HMGET', campaign, 'cursor', 'stage')
if tonumber(stands[1] or -1) ~= c.beforeCursor or stands[2] ~= c.beforeStage then return 0 end

redis.call('HSET', campaign, 'cursor', c.cursor, 'stage', c.stage)
redis.call('HINCRBY', campaign, 'not-allowed', c.notAllowed)
if c.stage ~= 'PLANNING' then redis.call('ZREM', key('planning'), c.campaign) end
for _, p in ipairs(c.deliveries) do plan(p) end
redis.call('EXPIRE', key('campaign', c.campaign, 'waiting'), KEEP_CAMPAIGN)
return 1
