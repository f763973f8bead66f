-- Shared by the scripts that commit changes.

local KEEP_TURN = 25 * 3600
local KEEP_COUNTS = 400 * 86400

local NONE = {}

-- A review log: answers of 12 bytes, at least the newest 400 and at most 450.
local ANSWER, KEEP_ANSWERS, CUT_AT = 12, 400, 450

local function byte_of(hex)
  return string.char(tonumber(hex, 16))
end

local function append_answers(number, hex)
  local log = key('answers', number)
  local bytes = string.gsub(hex, '%x%x', byte_of)
  if redis.call('APPEND', log, bytes) > CUT_AT * ANSWER then
    redis.call('SET', log, redis.call('GETRANGE', log, -KEEP_ANSWERS * ANSWER, -1))
  end
end

-- What waits to be told to a record of learning: the newest 10,000, and how many were dropped.
local KEEP_EXPERIENCES = 10000

local function append_experiences(documents)
  local log = key('experiences')
  for _, document in ipairs(documents) do redis.call('XADD', log, '*', 'experience', document) end
  local dropped = redis.call('XTRIM', log, 'MAXLEN', KEEP_EXPERIENCES)
  if dropped > 0 then redis.call('INCRBY', key('experiences', 'dropped'), dropped) end
end

local counted = {}

-- Commits a change: everything or nothing. c:
--   turn             the turn's key; absent for the clock's
--   number, version  the learner and the version that was read, 0 for a new one
--   due              when the clock looks next, ms; absent for never
--   accounts, gone   accounts of the new record that the old one lacks; those of the old one that
--                    it lacks
--   set, clear       selections entered and left
--   day, counters    counts to raise, by name
--   answers          what the review log gets, in hex
--   experiences      what is to be told to a record of learning, as texts
--   deliveries       see plan in planning.lua
-- Lists that are empty are absent.
-- ARGV[at] ... -- what is not looked into: the new record, for a turn the answer to keep, and the
--                 document of each delivery
-- Returns DONE, DUPLICATE or CONFLICT; nothing is written unless it is DONE.
local function commit(c, at)
  local learner = key('learner', c.number)

  if c.turn and redis.call('EXISTS', key('turn', c.turn)) == 1 then return 'DUPLICATE' end
  if tonumber(redis.call('HGET', learner, 'version') or 0) ~= c.version then return 'CONFLICT' end
  for _, account in ipairs(c.accounts or NONE) do
    local owner = redis.call('HGET', key('accounts'), account)
    if owner and tonumber(owner) ~= c.number then return 'CONFLICT' end
  end

  -- The first write must be one that a full Redis refuses: after it nothing is refused any more.
  redis.call('HSET', learner, 'version', c.version + 1, 'record', ARGV[at])
  for _, account in ipairs(c.accounts or NONE) do redis.call('HSET', key('accounts'), account, c.number) end
  for _, account in ipairs(c.gone or NONE) do redis.call('HDEL', key('accounts'), account) end

  if c.due then
    redis.call('ZADD', key('due'), c.due, c.number)
  else
    redis.call('ZREM', key('due'), c.number)
  end
  for _, name in ipairs(c.set or NONE) do
    redis.call('SETBIT', key('select', name), bit_of(c.number), 1)
    if string.sub(name, 1, 3) == 'at:' then redis.call('SADD', key('places'), name) end
  end
  for _, name in ipairs(c.clear or NONE) do
    redis.call('SETBIT', key('select', name), bit_of(c.number), 0)
  end

  for name, raised in pairs(c.counters or NONE) do
    local counts = counted[c.day] or {}
    counted[c.day] = counts
    counts[name] = (counts[name] or 0) + raised
  end
  if c.turn then
    at = at + 1
    redis.call('SET', key('turn', c.turn), ARGV[at], 'EX', KEEP_TURN)
  end
  if c.answers then append_answers(c.number, c.answers) end
  if c.experiences then append_experiences(c.experiences) end
  for i, p in ipairs(c.deliveries or NONE) do plan(p, ARGV[at + i]) end
  return 'DONE'
end

-- To be called once after all were committed.
local function count_all()
  count_planned()
  for day, counts in pairs(counted) do
    for name, raised in pairs(counts) do redis.call('HINCRBY', key('counts', day), name, raised) end
    redis.call('EXPIRE', key('counts', day), KEEP_COUNTS)
  end
end
