-- Stops a campaign: from the first call on nothing of it is planned or claimed any more.
-- ARGV[1] -- id
-- ARGV[2] -- now, ms
-- ARGV[3] -- at most so many deliveries
-- Returns how many were cancelled; fewer than asked for means that none is left.

local campaign = key('campaign', ARGV[1])
if redis.call('EXISTS', campaign) == 0 then return 0 end
redis.call('ZREM', key('planning'), ARGV[1])
redis.call('HSET', campaign, 'stage', 'CANCELLED')
local ids = redis.call('SRANDMEMBER', key('campaign', ARGV[1], 'waiting'), ARGV[3])
for _, id in ipairs(ids) do
  finish(delivery(id), 'cancelled', tonumber(ARGV[2]), 'campaign', '')
end
return #ids
