-- Shared by the scripts that move deliveries. A delivery that waits is in the queue of its account;
-- an account that has somebody to send next is in the lane of its workspace, at the score of that
-- delivery. So looking for work never wades through people who have to wait.

local KEEP_ANSWER = 25 * 3600
local KEEP_DOUBTS = 90 * 86400
local KEEP_HISTORY = 90 * 86400
local NEWEST = 40
local KEEP_CAMPAIGN = 365 * 86400

local function delivery(id)
  local f = redis.call('HMGET', key('delivery', id), 'state', 'number', 'account', 'workspace',
    'score', 'expires', 'replace', 'campaign', 'answer', 'token', 'gap', 'deadline')
  if not f[1] then return nil end
  return {
    id = id, state = f[1], number = tonumber(f[2]), account = f[3], workspace = f[4],
    score = f[5], expires = tonumber(f[6]), replace = f[7], campaign = f[8], answer = f[9],
    token = f[10], gap = tonumber(f[11] or 0), deadline = tonumber(f[12] or 0)
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

local function cancelled(campaign)
  return campaign
    and redis.call('HGET', key('campaign', campaign), 'stage') == 'CANCELLED'
end

local function pausing(campaign)
  return campaign and redis.call('HGET', key('campaign', campaign), 'paused') == '1'
end

-- What belongs to a campaign that pauses waits beside the line until it is resumed.
local function join_line(d)
  redis.call('ZADD', key('expiring'), d.expires, d.id)
  if d.campaign then redis.call('SADD', key('campaign', d.campaign, 'waiting'), d.id) end
  if pausing(d.campaign) then return end
  redis.call('ZADD', key('queue', d.account), d.score, d.id)
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

local function doubt(d, when)
  redis.call('ZADD', key('doubts', d.workspace), when, d.id)
  redis.call('SADD', key('doubtful'), d.workspace)
end

local function no_doubt(d)
  redis.call('ZREM', key('doubts', d.workspace), d.id)
  if redis.call('EXISTS', key('doubts', d.workspace)) == 0 then
    redis.call('SREM', key('doubtful'), d.workspace)
  end
end

-- What came of the newest deliveries of a learner, the oldest first: at most 64 bytes each, as Redis
-- keeps the order of a hash only as long as its values are short.
local function keep_history(d, state, now, message)
  local history = key('learner', d.number, 'history')
  local entry = state .. '|' .. math.floor(now / 1000) .. '|'
  if #entry + #message <= 64 then entry = entry .. message end
  redis.call('HSET', history, d.id, entry)
  if redis.call('HLEN', history) > NEWEST then
    redis.call('HDEL', history, redis.call('HKEYS', history)[1])
  end
  redis.call('EXPIRE', history, KEEP_HISTORY)
end

-- An answer is kept whole, as the turn may come again; what is in doubt, until that is settled.
local function keep_result(d, state, now, reason, message)
  local kept = key('delivery', d.id)
  if not d.answer and state ~= 'uncertain' then
    redis.call('DEL', kept)
    return keep_history(d, state, now, message)
  end
  redis.call('HDEL', kept, 'gap', 'claim')
  redis.call('HSET', kept, 'state', state, 'settled', now, 'reason', reason, 'message', message)
  redis.call('EXPIRE', kept, d.answer and KEEP_ANSWER or KEEP_DOUBTS)
end

-- The state in which a delivery ends; it is in no line and not in flight by now.
local function conclude(d, state, now, reason, message)
  keep_result(d, state, now, reason, message)
  mark(d, state)
  if d.campaign then
    remember(d, state, reason, state == 'uncertain' and '#' .. d.id or message)
  end
end

-- The end of a delivery. Frees before it writes, so that it runs on a full Redis.
local function finish(d, state, now, reason, message)
  if d.state == 'sending' then land(d) else leave_line(d) end
  if redis.call('HINCRBY', key('waiting'), d.workspace, -1) <= 0 then
    redis.call('HDEL', key('waiting'), d.workspace)
  end
  conclude(d, state, now, reason, message)
  if state == 'uncertain' then doubt(d, now) end
  place(d)
end

-- Back in line, in its old place.
local function again(d, now)
  if cancelled(d.campaign) then return finish(d, 'cancelled', now, 'campaign', '') end
  land(d)
  redis.call('HDEL', key('delivery', d.id), 'token', 'deadline', 'gap', 'claim')
  redis.call('HSET', key('delivery', d.id), 'state', 'planned')
  mark(d, 'planned')
  join_line(d)
  place(d)
end

-- Settles what is past its expiry; returns how many.
local function expire(now, most)
  local ids = redis.call('ZRANGEBYSCORE', key('expiring'), '-inf', now, 'LIMIT', 0, most)
  for _, id in ipairs(ids) do
    finish(delivery(id), 'expired', now, '', '')
  end
  return #ids
end
