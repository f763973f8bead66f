-- Settles claims past their deadline and deliveries past their expiry.
-- ARGV[1] -- now, ms
-- ARGV[2] -- at most so many of each
-- ARGV[3] -- the caller's fence
-- Returns { abandoned claims, expired deliveries }, or LOST

if not held(ARGV[3]) then return LOST end
local now, most = tonumber(ARGV[1]), tonumber(ARGV[2])
local ids = redis.call('ZRANGEBYSCORE', key('sending'), '-inf', now, 'LIMIT', 0, most)
for _, id in ipairs(ids) do
  local d = delivery(id)
  if d.replace or d.opening then again(d, now) else finish(d, 'uncertain', now, 'no answer in time', '') end
end
return {#ids, expire(now, most)}
