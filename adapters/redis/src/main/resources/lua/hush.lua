-- Switches unprompted messages off or on. What was planned by the time they were switched off, or
-- while they were, is never sent.
-- ARGV[1] -- 1 to switch off, 0 to switch on
-- Returns 1, or 0 if there is no such organisation

local organisation = key('organisation')
if redis.call('EXISTS', organisation) == 0 then return 0 end

-- The first write frees, so that silence comes when Redis is full.
local was = redis.call('HDEL', organisation, 'hushed') == 1
if was or ARGV[1] == '1' then
  redis.call('HSET', organisation, 'hush', redis.call('GET', key('sequence')) or 0)
end
if ARGV[1] == '1' then redis.call('HSET', organisation, 'hushed', 1) end
return 1
