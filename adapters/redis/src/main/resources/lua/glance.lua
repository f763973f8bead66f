-- One look at an organisation; on the way its lease is renewed, taken or given back.
-- ARGV[1] -- server
-- ARGV[2] -- now, ms
-- ARGV[3] -- until when the lease is good, ms
-- ARGV[4] -- 1 if the server would look after the organisation, else 0
-- ARGV[5] -- the stamp of the organisation's document that the caller has, or empty
-- Returns nothing if there is no such organisation, else
--   { fence or 0, stamp, document or nil if the stamp is the same, next due time in ms or nil,
--     workspaces with something to send, campaigns to plan, workspaces with doubts,
--     when the next team card is to be looked at in ms or nil }

local stamp = stamp_now()
if not stamp then return false end
local lease = key('lease')

-- The first write frees, so that leases go on when Redis is full.
redis.call('HDEL', lease, 'none')
local kept = redis.call('HMGET', lease, 'owner', 'fence', 'until')
local mine = kept[1] == ARGV[1]
if ARGV[4] == '1' then
  if not mine and (not kept[1] or tonumber(kept[3]) <= tonumber(ARGV[2])) then
    redis.call('HSET', lease, 'owner', ARGV[1])
    kept[2] = redis.call('HINCRBY', lease, 'fence', 1)
    mine = true
  end
  if mine then redis.call('HSET', lease, 'until', ARGV[3]) end
elseif mine then
  redis.call('HDEL', lease, 'owner', 'until')
  mine = false
end

local document = false
if stamp ~= ARGV[5] then document = redis.call('HGET', key('organisation'), 'document') end
local due = redis.call('ZRANGE', key('due'), 0, 0, 'WITHSCORES')
return {mine and tonumber(kept[2]) or 0, stamp, document, due[2] or false,
  redis.call('HLEN', key('waiting')), redis.call('ZCARD', key('planning')),
  redis.call('SCARD', key('doubtful')),
  redis.call('ZRANGE', key('team', 'due'), 0, 0, 'WITHSCORES')[2] or false}
