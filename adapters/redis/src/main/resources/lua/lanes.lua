-- Shared by the scripts that move deliveries. A delivery that waits is in the queue of its account;
-- an account that has somebody to send next is in the lane of its workspace, at the score of that
-- delivery. So looking for work never wades through people who have to wait.

local KEEP_ANSWER = 25 * 3600
local KEEP_OTHERS = 90 * 86400
local KEEP_CAMPAIGN = 365 * 86400

local function delivery(id)
  local f = redis.call('HMGET', key('delivery', id), 'state', 'number', 'account', 'workspace',
    'score', 'expires', 'replace', 'campaign', 'answer', 'token', 'gap')
  if not f[1] then return nil end
  return {
    id = id, state = f[1], number = tonumber(f[2]), account = f[3], workspace = f[4],
    score = f[5], expires = tonumber(f[6]), replace = f[7], campaign = f[8], answer = f[9],
    token = f[10], gap = tonumber(f[11] or 0)
  }
end

-- Puts an account where it belongs now: in its lane if its first delivery may go as far as order is
-- concerned. A post waits while another post of the account is in flight; a replacement doesn't.
local function place(d)
  local lane = key('lane', d.workspace)
  local first = redis.call('ZRANGE', key('queue', d.account), 0, 0, 'WITHSCORES')
  local waits = not first[1]
    or (redis.call('HEXISTS', key('flying'), d.account) == 1
      and not redis.call('HGET', key('delivery', first[1]), 'replace'))
  if waits then
    redis.call('ZREM', lane, d.account)
  else
    redis.call('ZADD', lane, first[2], d.account)
  end
end

-- Moves a person of a campaign from one state's selection to another's: the states always add up.
local function mark(d, to)
  if not d.campaign then return end
  local bit, new = bit_of(d.number), key('campaign', d.campaign, to)
  redis.call('SETBIT', key('campaign', d.campaign, d.state), bit, 0)
  redis.call('SETBIT', new, bit, 1)
  redis.call('EXPIRE', new, KEEP_CAMPAIGN)
end

local function leave_line(d)
  redis.call('ZREM', key('queue', d.account), d.id)
  redis.call('ZREM', key('expiring'), d.id)
  if d.campaign then redis.call('SREM', key('campaign', d.campaign, 'waiting'), d.id) end
end

local function join_line(d)
  redis.call('ZADD', key('queue', d.account), d.score, d.id)
  redis.call('ZADD', key('expiring'), d.expires, d.id)
  if d.campaign then redis.call('SADD', key('campaign', d.campaign, 'waiting'), d.id) end
  place(d)
end

local function land(d)
  redis.call('ZREM', key('sending'), d.id)
  if not d.replace then redis.call('HDEL', key('flying'), d.account) end
end

-- At most 64 bytes for each person of a campaign; a message's id that is too long is left out.
local function remember(d, state, reason, message)
  local people = key('campaign', d.campaign, 'people')
  local entry = state .. '|' .. string.sub(reason, 1, 20) .. '|'
  if #entry + #message <= 64 then entry = entry .. message end
  redis.call('HSET', people, d.number, entry)
  redis.call('EXPIRE', people, KEEP_CAMPAIGN)
end

-- The end of a delivery. Frees before it writes, so that it runs on a full Redis.
local function finish(d, state, now, reason, message)
  if d.state == 'sending' then land(d) else leave_line(d) end
  if redis.call('HINCRBY', key('waiting'), d.workspace, -1) <= 0 then
    redis.call('HDEL', key('waiting'), d.workspace)
  end
  local kept = key('delivery', d.id)
  redis.call('HDEL', kept, 'token', 'deadline', 'gap', 'score')
  redis.call('HSET', kept, 'state', state, 'settled', now, 'reason', reason, 'message', message)
  redis.call('EXPIRE', kept, d.answer and KEEP_ANSWER or KEEP_OTHERS)
  mark(d, state)
  if d.campaign then remember(d, state, reason, message) end
  place(d)
end

local function cancelled(campaign)
  return campaign
    and redis.call('HGET', key('campaign', campaign), 'stage') == 'CANCELLED'
end

-- Back in line, in its old place.
local function again(d, now)
  if cancelled(d.campaign) then return finish(d, 'cancelled', now, 'campaign', '') end
  land(d)
  redis.call('HDEL', key('delivery', d.id), 'token', 'deadline', 'gap')
  redis.call('HSET', key('delivery', d.id), 'state', 'planned')
  mark(d, 'planned')
  join_line(d)
end

-- Settles what is past its expiry; returns how many.
local function expire(now, most)
  local ids = redis.call('ZRANGEBYSCORE', key('expiring'), '-inf', now, 'LIMIT', 0, most)
  for _, id in ipairs(ids) do
    finish(delivery(id), 'expired', now, '', '')
  end
  return #ids
end
