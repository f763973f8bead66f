-- Before claim.lua: keeps how fast the workspace is written to from now on.
-- ARGV[11] -- messages a second; or empty: as kept
-- ARGV[12] -- the tempo as the next server needs it

if ARGV[11] ~= '' and held(ARGV[10]) then
  redis.call('HDEL', key('limit', ARGV[1]), 'none')
  redis.call('HSET', key('limit', ARGV[1]), 'rate', ARGV[11], 'tempo', ARGV[12])
end
