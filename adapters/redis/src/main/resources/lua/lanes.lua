-- Shared by the scripts that move deliveries. What waits for an account is in its line: the first in
-- one hash for all accounts, the others, which most accounts have none of, in a queue of its own. An
-- account that has somebody to send next is in the lane of its workspace, at the score of its first
-- delivery. So looking for work never wades through people who have to wait.

local KEEP_ANSWER = 25 * 3600
local KEEP_DOUBTS = 90 * 86400
local KEEP_HISTORY = 90 * 86400
local NEWEST = 40
local KEEP_CAMPAIGN = 365 * 86400

-- What never changes of a delivery is one field, as each field costs as much as what is in it.
local function route_of(d)
  return d.number .. '|' .. d.score .. '|' .. d.expires .. '|' .. d.account
end

-- The workspace as keys and limits name it; in an account's text its slashes are escaped.
local function workspace_of(account)
  local escaped = string.match(account, '^[^/]*')
  if not string.find(escaped, '%', 1, true) then return escaped end
  return (string.gsub(string.gsub(escaped, '%%2F', '/'), '%%25', '%%'))
end

local function delivery(id)
  local f = redis.call('HMGET', key('delivery', id), 'state', 'route', 'replace', 'campaign',
    'answer', 'token', 'gap', 'deadline', 'elsewhere', 'opening')
  if not f[1] then return nil end
  local number, score, expires, account = string.match(f[2], '^(%d+)|(%d+)|(-?%d+)|(.*)$')
  return {
    id = id, state = f[1], number = tonumber(number), account = account,
    workspace = workspace_of(account), score = score, expires = tonumber(expires),
    replace = f[3], campaign = f[4], answer = f[5],
    token = f[6], gap = tonumber(f[7] or 0), deadline = tonumber(f[8] or 0), elsewhere = f[9],
    opening = f[10]
  }
end

-- The first in an account's line, from what the hash 'first' says; nil for none.
local function read_first(kept)
  if not kept then return nil end
  local replace, id, score = string.match(kept, '^(%d)|([^|]*)|%d+|(%d+)|')
  return {score = score, replace = replace == '1', id = id}
end

-- With its route it is longer than the 64 bytes up to which Redis keeps a hash as a list, and looks
-- for a field from its beginning.
local function first_text(replace, id, route)
  return (replace and '1|' or '0|') .. id .. '|' .. route
end

local function first_of(account)
  return read_first(redis.call('HGET', key('first'), account))
end

-- Whether order lets go what is first in line: a post waits while another post of the account is in
-- flight; a replacement doesn't.
local function may_go(first, flying)
  return first and (first.replace or not flying)
end

-- Puts an account where it belongs now: in its lane if its first delivery may go.
local function place(d)
  local first = first_of(d.account)
  local flying = redis.call('HEXISTS', key('flying'), d.account) == 1
  if may_go(first, flying) then
    redis.call('ZADD', key('lane', d.workspace), first.score, d.account)
  else
    redis.call('ZREM', key('lane', d.workspace), d.account)
  end
end

-- The next of an account's queue becomes the first in its line.
local function move_up(account)
  local queue = key('queue', account)
  local next_one = redis.call('ZRANGE', queue, 0, 0, 'WITHSCORES')
  if not next_one[1] then return redis.call('HDEL', key('first'), account) end
  local id = next_one[1]
  redis.call('ZREM', queue, id)
  local kept = redis.call('HMGET', key('delivery', id), 'replace', 'route')
  redis.call('HSET', key('first'), account, first_text(kept[1], id, kept[2]))
end

local function leave_queue(d)
  local first = first_of(d.account)
  if first and first.id == d.id then return move_up(d.account) end
  redis.call('ZREM', key('queue', d.account), d.id)
end

-- Puts one in line behind or before the first that there is; returns who is the first now.
local function queue_up(d, first)
  if not first then return d end
  if first.id == d.id then return first end
  local before = tonumber(d.score) < tonumber(first.score)
  local behind = before and first or d
  redis.call('ZADD', key('queue', d.account), behind.score, behind.id)
  return before and d or first
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
  leave_queue(d)
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
  local first = first_of(d.account)
  if queue_up(d, first) ~= first then
    redis.call('HSET', key('first'), d.account, first_text(d.replace, d.id, route_of(d)))
  end
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
  redis.call('HDEL', key('delivery', d.id), 'token', 'deadline', 'gap', 'claim', 'opening')
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
