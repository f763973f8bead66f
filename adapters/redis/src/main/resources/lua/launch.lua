-- Keeps a new campaign and freezes its audience, divided by where people are written to; the same
-- id a second time changes nothing.
-- ARGV[1] -- id
-- ARGV[2] -- its number, the order of campaigns
-- ARGV[3] -- document
-- ARGV[4] -- the selection that is its audience
-- ARGV[5] -- how many campaigns are kept in the list
-- Returns 1, or 0 if it was there or there is no such organisation

local KEEP = 365 * 86400
local campaign, audience = key('campaign', ARGV[1]), key('campaign', ARGV[1], 'audience')
local parts = key('campaign', ARGV[1], 'parts')
if redis.call('EXISTS', campaign) == 1 then return 0 end
if redis.call('EXISTS', key('organisation')) == 0 then return 0 end

redis.call('HSET', campaign, 'document', ARGV[3], 'stage', 'PLANNING', 'paused', 0)
redis.call('EXPIRE', campaign, KEEP)
local people = redis.call('GET', key('select', ARGV[4]))
if people then redis.call('SET', audience, people, 'EX', KEEP) end

local without = redis.call('BITCOUNT', audience)
for _, place in ipairs(redis.call('SMEMBERS', key('places'))) do
  local workspace = string.sub(place, 4)
  local part = key('campaign', ARGV[1], 'audience', workspace)
  redis.call('BITOP', 'AND', part, audience, key('select', place))
  local count = redis.call('BITCOUNT', part)
  without = without - count
  if count > 0 then
    redis.call('HSET', parts, workspace, 0)
    redis.call('EXPIRE', part, KEEP)
  else
    redis.call('DEL', part)
  end
end
redis.call('HSET', campaign, 'not-allowed', without)
redis.call('EXPIRE', parts, KEEP)

redis.call('ZADD', key('campaigns'), ARGV[2], ARGV[1])
redis.call('ZREMRANGEBYRANK', key('campaigns'), 0, -1 - tonumber(ARGV[5]))
if redis.call('EXISTS', parts) == 1 then
  redis.call('ZADD', key('planning'), ARGV[2], ARGV[1])
else
  redis.call('HSET', campaign, 'stage', 'PLANNED')
end
return 1
