-- Plans new deliveries in the place of uncertain ones.
-- ARGV[1] -- the campaign
-- ARGV[2] -- JSON: a list of { uncertain, delivery }, see plan in planning.lua
-- Returns how many were planned

local planned = 0
for _, one in ipairs(cjson.decode(ARGV[2])) do
  local old = delivery(one.uncertain)
  if old and old.state == 'uncertain' and old.campaign == ARGV[1] then
    no_doubt(old)
    redis.call('HDEL', key('delivery', old.id), 'campaign')
    redis.call('SETBIT', key('campaign', ARGV[1], 'uncertain'), bit_of(old.number), 0)
    plan(one.delivery)
    planned = planned + 1
  end
end
return planned
