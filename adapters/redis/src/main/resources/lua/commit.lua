-- Commits a change: everything or nothing.
-- ARGV[1] -- the change as JSON:
--   turn, answer     the turn's key and the answer to keep under it; absent for the clock's
--   number, version  the learner and the version that was read, 0 for a new one
--   record           the new record
--   due              when the clock looks next, ms; absent for never
--   accounts, gone   accounts of the new record; those of the old one that it lacks
--   set, clear       selections entered and left
--   day, counters    counts to raise, by name
--   deliveries       see plan in planning.lua
-- Returns DONE, DUPLICATE or CONFLICT; nothing is written unless it is DONE. For an organisation
-- that was removed since the change was decided it is CONFLICT: whoever loads again finds none.

local KEEP_TURN = 25 * 3600
local KEEP_COUNTS = 400 * 86400

local c = cjson.decode(ARGV[1])
local learner = key('learner', c.number)

if redis.call('EXISTS', key('organisation')) == 0 then return 'CONFLICT' end
if c.turn and redis.call('EXISTS', key('turn', c.turn)) == 1 then return 'DUPLICATE' end
if tonumber(redis.call('HGET', learner, 'version') or 0) ~= c.version then return 'CONFLICT' end
for _, account in ipairs(c.accounts) do
  local owner = redis.call('HGET', key('accounts'), account)
  if owner and tonumber(owner) ~= c.number then return 'CONFLICT' end
end

-- The first write must be one that a full Redis refuses: after it nothing is refused any more.
redis.call('HSET', learner, 'version', c.version + 1, 'record', c.record)
for _, account in ipairs(c.accounts) do redis.call('HSET', key('accounts'), account, c.number) end
for _, account in ipairs(c.gone) do redis.call('HDEL', key('accounts'), account) end

if c.due then
  redis.call('ZADD', key('due'), c.due, c.number)
else
  redis.call('ZREM', key('due'), c.number)
end
for _, name in ipairs(c.set) do redis.call('SETBIT', key('select', name), bit_of(c.number), 1) end
for _, name in ipairs(c.clear) do redis.call('SETBIT', key('select', name), bit_of(c.number), 0) end

local counts = key('counts', c.day)
for name, raised in pairs(c.counters) do redis.call('HINCRBY', counts, name, raised) end
if next(c.counters) then redis.call('EXPIRE', counts, KEEP_COUNTS) end

for _, p in ipairs(c.deliveries) do plan(p) end
if c.turn then redis.call('SET', key('turn', c.turn), c.answer, 'EX', KEEP_TURN) end
return 'DONE'
