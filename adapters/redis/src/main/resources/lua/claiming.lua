-- Shared by the scripts that claim.
-- ARGV[1] -- workspace
-- ARGV[2] -- now, ms
-- ARGV[3] -- when the claim ends, ms
-- ARGV[4] -- messages a second, if none is kept
-- ARGV[5] -- burst
-- ARGV[6] -- reserve
-- ARGV[7] -- gap between two posts to one account, ms
-- ARGV[8] -- the claim's own name, which nobody else uses
-- ARGV[9] -- never more than so many posts within any window, 0 for no such rule
-- ARGV[10] -- the length of the window, ms
-- Returns { fencing token, when to look again in ms or nil, accepted, limited,
--           the latest Retry-After in ms, when it came in ms, tempo or nil,
--           then for each claim: id, delivery, record }

local PRIORITY_ANSWER_ENDS = 1e12
local ROUNDING = 1e-6
local workspace, now, deadline = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local burst, reserve, gap = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local name = ARGV[8]
local window, within = tonumber(ARGV[9]), tonumber(ARGV[10])

-- The first write frees, so that claiming goes on when Redis is full.
redis.call('ZREMRANGEBYSCORE', key('resting'), '-inf', now)

local limit = key('limit', workspace)
local kept = redis.call('HMGET', limit, 'tokens', 'at', 'paused', 'rate')
local rate = tonumber(kept[4] or ARGV[4])
local at = math.max(now, tonumber(kept[2] or now))
local paused = tonumber(kept[3] or 0)
local tokens = burst
if kept[1] then
  local left, since = tonumber(kept[1]), tonumber(kept[2])
  -- At the end of a pause there is at most one beyond the reserve, and more come as ever: who was
  -- refused and then sends two at once is refused again.
  if paused > since then
    left, since = math.min(reserve + 1, left + (paused - since) * rate / 1000), paused
  end
  tokens = math.min(burst, left + math.max(0, at - since) * rate / 1000)
end

local recent = key('limit', workspace, 'recent')
local claims, token, wake = {}, nil, nil

local function look_again(when)
  if not wake or when < wake then wake = when end
end

-- When the latest full window ends, ms; or 0 if there is room for one more.
local function full_until()
  if window == 0 then return 0 end
  local first = redis.call('LINDEX', recent, window - 1)
  local ends = first and tonumber(first) + within or 0
  return ends > at and ends or 0
end

local function count_in_window()
  if window == 0 then return end
  redis.call('LPUSH', recent, at)
  redis.call('LTRIM', recent, 0, window - 1)
  redis.call('PEXPIRE', recent, at - now + within)
end

local function take(d)
  if not token then token = redis.call('INCR', key('token')) end
  leave_line(d)
  redis.call('ZADD', key('sending'), deadline, d.id)
  redis.call('HSET', key('delivery', d.id), 'state', 'sending', 'token', token,
    'deadline', deadline, 'gap', gap, 'claim', name)
  if not d.replace then redis.call('HSET', key('flying'), d.account, d.id) end
  mark(d, 'sending')
  place(d)
  claims[#claims + 1] = d
end

-- Not the organisation's any more.
local parted = redis.call('SISMEMBER', key('parted'), workspace) == 1
local hush = nil

-- Hushed now, or planned before the latest hush began.
local function hushed(d)
  if d.answer then return false end
  if not hush then hush = redis.call('HMGET', key('organisation'), 'hushed', 'hush') end
  return hush[1] == '1' or tonumber(d.score) % 1e12 <= tonumber(hush[2] or 0)
end

-- Why a delivery must not be sent any more, or nil.
local function over(d)
  if d.expires <= now then return 'expired', '' end
  if parted then return 'cancelled', 'unbound' end
  if hushed(d) then return 'cancelled', 'hush' end
  if cancelled(d.campaign) then return 'cancelled', 'campaign' end
  if redis.call('EXISTS', key('learner', d.number)) == 0 then return 'cancelled', 'no record' end
  return nil
end

-- Claims the first delivery of an account if it may go now. Returns claimed, gone (it was settled
-- instead), resting (the account's gap), flying (a post of the account is) or poor (no token).
local function try(d, left)
  local state, reason = over(d)
  if state then finish(d, state, now, reason, '') return 'gone' end
  if d.replace then take(d) return 'claimed' end
  if redis.call('HEXISTS', key('flying'), d.account) == 1 then return 'flying' end
  -- The limits are those of people's own chats: a response address is free.
  if d.elsewhere then take(d) return 'claimed' end
  local ready = redis.call('ZSCORE', key('resting'), d.account)
  if ready then look_again(tonumber(ready)) return 'resting' end
  local missing = 1 + left - tokens
  if missing > ROUNDING then
    look_again(now + math.ceil((missing - ROUNDING / 2) * 1000 / rate))
    return 'poor'
  end
  local full = full_until()
  if full > 0 then look_again(full) return 'poor' end
  tokens = tokens - 1
  count_in_window()
  take(d)
  return 'claimed'
end

local function answer_now()
  if paused > now and redis.call('EXISTS', key('lane', workspace)) == 1 then look_again(paused) end
  local next_end = redis.call('ZRANGE', key('sending'), 0, 0, 'WITHSCORES')
  if next_end[1] then look_again(tonumber(next_end[2])) end
  if #claims > 0 then
    redis.call('HSET', limit, 'tokens', string.format('%.9f', tokens), 'at', at)
  end
  local heard = redis.call('HMGET', limit, 'accepted', 'limited', 'retry', 'limited-at', 'tempo')
  local result = {token or 0, wake or false, tonumber(heard[1] or 0), tonumber(heard[2] or 0),
    tonumber(heard[3] or 0), tonumber(heard[4] or 0), heard[5]}
  for _, d in ipairs(claims) do
    result[#result + 1] = d.id
    result[#result + 1] = redis.call('HGET', key('delivery', d.id), 'document')
    result[#result + 1] = redis.call('HGET', key('learner', d.number), 'record')
  end
  return result
end
