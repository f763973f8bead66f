-- Plans new deliveries in the place of uncertain ones. Without their token, no look that is under
-- way resolves the old ones any more.
-- ARGV[1] -- the campaign
-- ARGV[2] -- JSON: a list of { uncertain, delivery }, see plan in planning.lua
-- ARGV[3] ... -- the document of each delivery
-- Returns how many were planned

local count = 0
for i, one in ipairs(cjson.decode(ARGV[2])) do
  local old = delivery(one.uncertain)
  if old and old.state == 'uncertain' and old.campaign == ARGV[1] then
    -- The first write must be one that a full Redis refuses: after it nothing is refused any more.
    redis.call('SETBIT', key('campaign', ARGV[1], 'uncertain'), bit_of(old.number), 0)
    redis.call('HDEL', key('delivery', old.id), 'campaign', 'token')
    no_doubt(old)
    plan(one.delivery, ARGV[2 + i])
    count = count + 1
  end
end
count_planned()
return count
