-- Records what became of a claim.
-- ARGV[1] -- id of the delivery
-- ARGV[2] -- fencing token of the claim
-- ARGV[3] -- now, ms
-- ARGV[4] -- sent, failed, uncertain, expired, cancelled; or back in line: planned (tried in vain),
--            limited (the platform refused for now), untouched (nothing was written)
-- ARGV[5] -- reason, or empty
-- ARGV[6] -- the platform's id of the message, or empty
-- ARGV[7] -- the workspace sends nothing before then, ms; or empty
-- ARGV[8] -- limited: the platform's Retry-After, ms
-- ARGV[9] -- the number of the question that it asks in the person's own chat, or empty
-- Returns NOT_OURS if the claim was no longer the caller's: then nothing was changed; else MORE if
-- something else may be sent to the account now, or NOTHING

local LONGEST_ID = 128

-- Notes the newest message that asks a learner something, so that it can change when the answer is
-- typed. It ends with the record; there is none to be made here.
local function show(d, question, message)
  local learner = key('learner', d.number)
  if message == '' or #message > LONGEST_ID or redis.call('EXISTS', learner) == 0 then return end
  redis.call('HSET', learner, 'shown', question .. '|' .. d.account .. '|' .. message)
end

local d, now, state = delivery(ARGV[1]), tonumber(ARGV[3]), ARGV[4]
if not d or d.state ~= 'sending' or d.token ~= ARGV[2] then return 'NOT_OURS' end

local limit = key('limit', d.workspace)
local posted = state == 'sent' or state == 'failed' or state == 'uncertain'
local unsent = state == 'untouched' or state == 'cancelled' or state == 'expired'

if state == 'planned' or state == 'limited' or state == 'untouched' then
  again(d, now)
else
  finish(d, state, now, ARGV[5], ARGV[6])
  if ARGV[9] ~= '' then show(d, ARGV[9], ARGV[6]) end
end

if not d.replace and not d.elsewhere then
  -- The gap counts from the platform's answer: the message went out before it.
  if posted and d.gap > 0 then redis.call('ZADD', key('resting'), now + d.gap, d.account) end
  if posted then redis.call('HINCRBY', limit, 'accepted', 1) end
  if unsent then redis.call('HINCRBYFLOAT', limit, 'tokens', 1) end
end

if state == 'limited' then
  redis.call('HINCRBY', limit, 'limited', 1)
  redis.call('HSET', limit, 'retry', ARGV[8], 'limited-at', now)
end
if ARGV[7] ~= '' then
  local before = tonumber(redis.call('HGET', limit, 'paused') or 0)
  redis.call('HSET', limit, 'paused', math.max(before, tonumber(ARGV[7])))
end
return redis.call('ZSCORE', key('lane', d.workspace), d.account) and 'MORE' or 'NOTHING'
