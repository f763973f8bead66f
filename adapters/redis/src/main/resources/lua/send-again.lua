-- Plans new deliveries in the place of uncertain ones. Without their token, no look that is under
-- way resolves the old ones any more.
-- ARGV[1] -- the campaign
-- ARGV[2] ... -- for each: the uncertain one's id; then for the new delivery what read_delivery in
--                 planning.lua reads, and its document
-- Returns how many were planned

local count = 0
for i = 2, #ARGV, 3 do
  local old = delivery(ARGV[i])
  if old and old.state == 'uncertain' and old.campaign == ARGV[1] then
    -- The first write must be one that a full Redis refuses: after it nothing is refused any more.
    redis.call('SETBIT', key('campaign', ARGV[1], 'uncertain'), bit_of(old.number), 0)
    redis.call('HDEL', key('delivery', old.id), 'campaign', 'token')
    no_doubt(old)
    plan(read_delivery(ARGV[i + 1], ARGV[i + 2]))
    count = count + 1
  end
end
line_up()
return count
