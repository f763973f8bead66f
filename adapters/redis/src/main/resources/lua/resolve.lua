-- Records what looking for an uncertain delivery showed.
-- ARGV[1] -- the caller's fence
-- ARGV[2] -- id
-- ARGV[3] -- token of the claim that it was sent under
-- ARGV[4] -- now, ms
-- ARGV[5] -- arrived, missing, later or never
-- ARGV[6] -- arrived: the platform's id of the message; missing: when the look began, ms;
--            later: when to look again, ms
-- ARGV[7] -- missing: how long after the deadline it is certain, ms
-- Returns 1, 0 if it was settled otherwise meanwhile, or LOST

if not held(ARGV[1]) then return LOST end
local d, now, shown = delivery(ARGV[2]), tonumber(ARGV[4]), ARGV[5]
if not d or d.state ~= 'uncertain' or d.token ~= ARGV[3] then return 0 end
no_doubt(d)

local function plan_again()
  redis.call('HDEL', key('delivery', d.id), 'token', 'deadline', 'settled', 'reason', 'message')
  redis.call('HSET', key('delivery', d.id), 'state', 'planned')
  redis.call('PERSIST', key('delivery', d.id))
  redis.call('HINCRBY', key('waiting'), d.workspace, 1)
  mark(d, 'planned')
  join_line(d)
end

local function missing()
  local certain = d.deadline + tonumber(ARGV[7])
  if tonumber(ARGV[6]) < certain then return doubt(d, certain) end
  if d.expires <= now then return conclude(d, 'expired', now, '', '') end
  if cancelled(d.campaign) then return conclude(d, 'cancelled', now, 'campaign', '') end
  plan_again()
end

if shown == 'arrived' then
  conclude(d, 'sent', now, '', ARGV[6])
elseif shown == 'missing' then
  missing()
elseif shown == 'later' then
  doubt(d, tonumber(ARGV[6]))
  redis.call('HSET', key('limit', d.workspace, 'looks'), 'paused', ARGV[6])
end
return 1
