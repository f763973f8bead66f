-- Keeps a new campaign and freezes its audience; the same id a second time changes nothing.
-- ARGV[1] -- id
-- ARGV[2] -- its number, the order of campaigns
-- ARGV[3] -- document
-- ARGV[4] -- cursor
-- ARGV[5] -- stage
-- ARGV[6] -- the selection that is its audience
-- ARGV[7] -- how many campaigns are kept in the list
-- Returns 1, or 0 if it was there or there is no such organisation

local KEEP = 365 * 86400
local campaign, audience = key('campaign', ARGV[1]), key('campaign', ARGV[1], 'audience')
if redis.call('EXISTS', campaign) == 1 then return 0 end
if redis.call('EXISTS', key('organisation')) == 0 then return 0 end

redis.call('HSET', campaign, 'document', ARGV[3], 'cursor', ARGV[4], 'stage', ARGV[5],
  'not-allowed', 0)
redis.call('EXPIRE', campaign, KEEP)
local people = redis.call('GET', key('select', ARGV[6]))
if people then redis.call('SET', audience, people, 'EX', KEEP) end
redis.call('ZADD', key('campaigns'), ARGV[2], ARGV[1])
redis.call('ZREMRANGEBYRANK', key('campaigns'), 0, -1 - tonumber(ARGV[7]))
if ARGV[5] == 'PLANNING' then redis.call('ZADD', key('planning'), ARGV[2], ARGV[1]) end
return 1
