-- Plans a batch of a campaign and moves the cursor of one of its parts.
-- ARGV[1] -- the caller's fence
-- ARGV[2] -- JSON: campaign, workspace, from, to, last, notAllowed
-- ARGV[3] ... -- for each delivery: what read_delivery in planning.lua reads, and its document
-- Returns 1; 0 if that part stands elsewhere or the campaign doesn't go on; or LOST. Nothing is
-- changed unless it is 1.

if not held(ARGV[1]) then return LOST end
local c = cjson.decode(ARGV[2])
local campaign, parts = key('campaign', c.campaign), key('campaign', c.campaign, 'parts')
local stands = redis.call('HMGET', campaign, 'stage', 'paused')
if stands[1] ~= 'PLANNING' or stands[2] == '1' then return 0 end
if tonumber(redis.call('HGET', parts, c.workspace) or -1) ~= c.from then return 0 end

redis.call('HSET', parts, c.workspace, c.to)
redis.call('HINCRBY', campaign, 'not-allowed', c.notAllowed)
for i = 3, #ARGV, 2 do plan(read_delivery(ARGV[i], ARGV[i + 1])) end
line_up()
redis.call('EXPIRE', key('campaign', c.campaign, 'waiting'), KEEP_CAMPAIGN)
if c.last then
  redis.call('HDEL', parts, c.workspace)
  redis.call('DEL', key('campaign', c.campaign, 'audience', c.workspace))
end
if redis.call('EXISTS', parts) == 0 then
  redis.call('HSET', campaign, 'stage', 'PLANNED')
  redis.call('ZREM', key('planning'), c.campaign)
end
return 1
