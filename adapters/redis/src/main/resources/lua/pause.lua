-- Pauses a campaign, or lets it go on.
-- ARGV[1] -- id
-- ARGV[2] -- 1 to pause, 0 to go on
-- Returns 1, or 0 if it stood so before or there is no such campaign

local campaign = key('campaign', ARGV[1])
local stands = redis.call('HMGET', campaign, 'stage', 'paused')
if not stands[1] or (stands[2] or '0') == ARGV[2] then return 0 end

-- The first write frees, so that a campaign can be held when Redis is full.
redis.call('HDEL', campaign, 'paused')
redis.call('HSET', campaign, 'paused', ARGV[2])
for _, id in ipairs(redis.call('SMEMBERS', key('campaign', ARGV[1], 'waiting'))) do
  local d = delivery(id)
  if ARGV[2] == '1' then
    leave_queue(d)
    place(d)
  else
    join_line(d)
  end
end
return 1
