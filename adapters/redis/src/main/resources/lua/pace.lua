-- Before claim.lua: keeps how fast the workspace is written to from now on.
-- ARGV[13] -- messages a second; or empty: as kept
-- ARGV[14] -- the tempo as the next server needs it

if ARGV[13] ~= '' and held(ARGV[12]) then
  redis.call('HDEL', key('limit', ARGV[1]), 'none')
  redis.call('HSET', key('limit', ARGV[1]), 'rate', ARGV[13], 'tempo', ARGV[14])
end
