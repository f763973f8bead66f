-- Shared by the scripts that commit changes. A change is these texts:
--   number|version that was read, 0 for a new one|the new record's version
--         |when the clock looks next, ms, never, or empty for when it did anyway
--         |how many deliveries|turn's key
--   JSON or empty: accounts, gone -- those of the new record that the old one lacks, and the reverse;
--                  set, clear -- selections entered and left; lists that are empty are absent;
--                  answers -- what the review log gets, in hex
--                  code -- the code for linking that the record holds, where the old one doesn't
--                  absorbed -- the record that becomes part of this one: number, version, accounts,
--                  as clear the selections it was in, and as now the time, ms
--                  experiences -- what is to be told to a record of learning, as texts
--                  remarks -- what was said to be kept without a name, as texts
--   JSON or empty: day, counters -- counts to raise, by name
--   the new record
--   for a turn, the answer to keep
--   then for each delivery: what read_delivery in planning.lua reads, and its document

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

local function newest(log)
  return string.sub(log, -KEEP_ANSWERS * ANSWER)
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
local function absorb(ending, into, now)
  for _, account in ipairs(ending.accounts or NONE) do
    local ids, first = redis.call('ZRANGE', key('queue', account), 0, -1), first_of(account)
    if first then ids[#ids + 1] = first.id end
    for _, id in ipairs(ids) do
      local d = delivery(id)
      if d and d.number == tonumber(ending.number) then finish(d, 'cancelled', now, 'linked', '') end
    end
  end
  redis.call('ZREM', key('due'), ending.number)
  for _, name in ipairs(ending.clear or NONE) do
    redis.call('SETBIT', key('select', name), bit_of(ending.number), 0)
  end
  local log = redis.call('GET', key('answers', ending.number))
  if log then
    local own = redis.call('GET', key('answers', into)) or ''
    local both = joined(newest(own), newest(log))
    redis.call('SET', key('answers', into), newest(both))
  end
  redis.call('DEL', key('learner', ending.number), key('answers', ending.number),
    key('learner', ending.number, 'history'))
end

-- What waits to be told to a record of learning: the newest 10,000, and how many were dropped.
local KEEP_EXPERIENCES = 10000

local function append_experiences(documents)
  local log = key('experiences')
  for _, document in ipairs(documents) do redis.call('XADD', log, '*', 'experience', document) end
  local dropped = redis.call('XTRIM', log, 'MAXLEN', KEEP_EXPERIENCES)
  if dropped > 0 then redis.call('INCRBY', key('experiences', 'dropped'), dropped) end
end

-- What people said: the newest 2,000.
local KEEP_REMARKS = 2000

local function keep_remarks(documents)
  local kept = key('remarks')
  redis.call('LPUSH', kept, unpack(documents))
  redis.call('LTRIM', kept, 0, KEEP_REMARKS - 1)
end

-- What is written at once for all changes: see planning.lua.
local due, counted = {}, {}

local function write_due()
  if due[1] then redis.call('ZADD', key('due'), unpack(due)) end
  due = {}
end

-- True if an account belongs to somebody else than these two.
local function taken(accounts, number, absorbed)
  for _, account in ipairs(accounts or NONE) do
    local owner = redis.call('HGET', key('accounts'), account)
    if owner and owner ~= number and owner ~= absorbed then return true end
  end
  return false
end

local function write_people(people, number)
  for _, account in ipairs(people.accounts or NONE) do
    redis.call('HSET', key('accounts'), account, number)
  end
  for _, account in ipairs(people.gone or NONE) do redis.call('HDEL', key('accounts'), account) end
  local bit = bit_of(number)
  for _, name in ipairs(people.set or NONE) do
    redis.call('SETBIT', key('select', name), bit, 1)
    if string.sub(name, 1, 3) == 'at:' then redis.call('SADD', key('places'), name) end
  end
  for _, name in ipairs(people.clear or NONE) do
    redis.call('SETBIT', key('select', name), bit, 0)
  end
end

-- Commits the change whose texts begin at ARGV[at]: everything or nothing.
-- certain: its deliveries' ids follow from the version, so that none of them was planned before
-- Returns DONE, DUPLICATE or CONFLICT, nothing being written unless it is DONE; and where the next
-- change begins.
local function commit(at, certain)
  local number, version, next, when, deliveries, turn =
    string.match(ARGV[at], '^(%d+)|(%d+)|(%d+)|([^|]*)|(%d+)|(.*)$')
  local learner, document = key('learner', number), at + 4
  local more = ARGV[at + 1] ~= '' and cjson.decode(ARGV[at + 1])
  if turn ~= '' then document = at + 5 end
  local beyond = document + 2 * deliveries

  if turn ~= '' and redis.call('EXISTS', key('turn', turn)) == 1 then return 'DUPLICATE', beyond end
  if (redis.call('HGET', learner, 'version') or '0') ~= version then return 'CONFLICT', beyond end
  local ending = more and more.absorbed or NONE
  if more and taken(more.accounts, number, ending.number) then return 'CONFLICT', beyond end
  if ending.number and redis.call('HGET', key('learner', ending.number), 'version') ~= ending.version
    or more and more.code and redis.call('EXISTS', key('link', more.code)) == 1 then
    return 'CONFLICT', beyond
  end

  -- The first write must be one that a full Redis refuses: after it nothing is refused any more.
  redis.call('HSET', learner, 'version', next, 'record', ARGV[at + 3])
  if ending.number then absorb(ending, number, tonumber(ending.now)) end
  if more and more.code then redis.call('SET', key('link', more.code), number, 'EX', KEEP_CODE) end
  if more then write_people(more, number) end
  if when == 'never' then
    write_due()
    redis.call('ZREM', key('due'), number)
  elseif when ~= '' then
    add(due, when, number)
    if #due == 2 * AT_ONCE then write_due() end
  end
  local counts = ARGV[at + 2]
  if counts ~= '' then counted[counts] = (counted[counts] or 0) + 1 end
  if more and more.answers then append_answers(number, more.answers) end
  if more and more.experiences then append_experiences(more.experiences) end
  if more and more.remarks then keep_remarks(more.remarks) end
  if turn ~= '' then redis.call('SET', key('turn', turn), ARGV[at + 4], 'EX', KEEP_TURN) end
  for i = document, beyond - 1, 2 do plan(read_delivery(ARGV[i], ARGV[i + 1]), certain) end
  return 'DONE', beyond
end

-- To be called once after all were committed.
local function finish_all()
  write_due()
  line_up()
  for text, times in pairs(counted) do
    local counts = cjson.decode(text)
    local new = false
    for name, raised in pairs(counts.counters) do
      local added = raised * times
      if redis.call('HINCRBY', key('counts', counts.day), name, added) == added then new = true end
    end
    if new then redis.call('EXPIRE', key('counts', counts.day), KEEP_COUNTS) end
  end
end
