-- Takes back a claim whose answer was lost: nothing of it was written, as nobody knew of it. Should
-- the claim itself come after this, it claims nothing.
-- ARGV[1] -- the claim's name
-- ARGV[2] -- now, ms
-- Returns how many deliveries are back in line

if redis.call('EXISTS', key('organisation')) == 0 then return 0 end
local VOID = 120
local name, now, back = ARGV[1], tonumber(ARGV[2]), 0

-- The first write frees, so that claiming goes on when Redis is full.
redis.call('DEL', key('void', name))
for _, id in ipairs(redis.call('ZRANGE', key('sending'), 0, -1)) do
  if redis.call('HGET', key('delivery', id), 'claim') == name then
    local d = delivery(id)
    again(d, now)
    if not d.replace and not d.elsewhere then
      redis.call('HINCRBYFLOAT', key('limit', d.workspace), 'tokens', 1)
    end
    back = back + 1
  end
end
redis.call('SET', key('void', name), 1, 'EX', VOID)
return back
