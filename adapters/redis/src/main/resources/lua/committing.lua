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

-- Longer than any code is good by the organisation's own clock, which may stand a little behind.
local KEEP_CODE = 20 * 60

local function day_of(log, at)
  return struct.unpack('>i4', string.sub(log, at + 4, at + 7))
end

-- The answers of both logs by their days, each log in its order; of one day the first log's first.
local function joined(own, other)
  local all, theirs = {}, 1
  for at = 1, #own, ANSWER do
    while theirs < #other and day_of(other, theirs) < day_of(own, at) do
      all[#all + 1] = string.sub(other, theirs, theirs + ANSWER - 1)
      theirs = theirs + ANSWER
    end
    all[#all + 1] = string.sub(own, at, at + ANSWER - 1)
  end
  return table.concat(all) .. string.sub(other, theirs)
end

-- Ends the record that becomes part of another: what was planned for it is cancelled first, while
-- everything about it can still be told.
local function absorb(c)
  local ending = c.absorbed
  for _, account in ipairs(ending.accounts or NONE) do
    for _, id in ipairs(redis.call('ZRANGE', key('queue', account), 0, -1)) do
      local d = delivery(id)
      if d and d.number == ending.number then
        finish(d, 'cancelled', tonumber(c.now), 'linked', '')
      end
    end
  end
  redis.call('ZREM', key('due'), ending.number)
  for _, name in ipairs(ending.clear or NONE) do
    redis.call('SETBIT', key('select', name), bit_of(ending.number), 0)
  end
  local log = redis.call('GET', key('answers', ending.number))
  if log then
    local own = redis.call('GET', key('answers', c.number)) or ''
    local both = joined(string.sub(own, -KEEP_ANSWERS * ANSWER), string.sub(log, -KEEP_ANSWERS * ANSWER))
    redis.call('SET', key('answers', c.number), string.sub(both, -KEEP_ANSWERS * ANSWER))
  end
  redis.call('DEL', key('learner', ending.number), key('answers', ending.number),
    key('learner', ending.number, 'history'))
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
--   code             the code for linking that the record holds, where the old one doesn't
--   absorbed, now    the record that becomes part of this one: number, version, accounts, and as
--                    clear the selections it was in; and the time, ms
--   deliveries       see plan in planning.lua
-- Lists that are empty are absent.
-- ARGV[at] ... -- what is not looked into: the new record, for a turn the answer to keep, and the
--                 document of each delivery
-- Returns DONE, DUPLICATE or CONFLICT; nothing is written unless it is DONE.
local function commit(c, at)
  local learner = key('learner', c.number)

  if c.turn and redis.call('EXISTS', key('turn', c.turn)) == 1 then return 'DUPLICATE' end
  if tonumber(redis.call('HGET', learner, 'version') or 0) ~= c.version then return 'CONFLICT' end
  local ending = c.absorbed or NONE
  if ending.number then
    local version = redis.call('HGET', key('learner', ending.number), 'version')
    if tonumber(version or 0) ~= ending.version then return 'CONFLICT' end
  end
  for _, account in ipairs(c.accounts or NONE) do
    local owner = tonumber(redis.call('HGET', key('accounts'), account) or c.number)
    if owner ~= c.number and owner ~= ending.number then return 'CONFLICT' end
  end
  if c.code and redis.call('EXISTS', key('link', c.code)) == 1 then return 'CONFLICT' end

  -- The first write must be one that a full Redis refuses: after it nothing is refused any more.
  redis.call('HSET', learner, 'version', c.version + 1, 'record', ARGV[at])
  if ending.number then absorb(c) end
  if c.code then redis.call('SET', key('link', c.code), c.number, 'EX', KEEP_CODE) end
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
