-- bind
-- Binds a workspace to an organisation, or lets it go.
-- KEYS[1] -- hash workspace -> organisation; empty for one that was let go
-- ARGV[1] -- bind: unless it is another's; claim: unless anybody had it; unbind: if it is theirs
-- ARGV[2] -- workspace
-- ARGV[3] -- organisation
-- Returns the organisation that it belonged to (unbind) or belongs to now; nothing for nobody

local owner = redis.call('HGET', KEYS[1], ARGV[2])
if ARGV[1] == 'unbind' then
  if owner == ARGV[3] then redis.call('HSET', KEYS[1], ARGV[2], '') end
  return owner
end
if not owner or (owner == '' and ARGV[1] == 'bind') then
  redis.call('HSET', KEYS[1], ARGV[2], ARGV[3])
  return ARGV[3]
end
return owner
