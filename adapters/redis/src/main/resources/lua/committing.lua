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
--   day|name|count|name|count ... or empty -- counts to raise, by name
--   the new record
--   for a turn, the answer to keep
--   then for each delivery: what read_delivery in planning.lua reads, and its document

local KEEP_TURN = 25 * 3600
local KEEP_COUNTS = 400 * 86400

-- Longer than any code is good by the organisation's own clock, which may stand a little behind.
local KEEP_CODE = 20 * 60

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

-- Raises the counts of a day; they are kept from their first on.
local function count(text, times)
  local day, new = string.match(text, '^[^|]+'), false
  local hash = key('counts', day)
  for name, raised in string.gmatch(text, '|([^|]+)|(%d+)') do
    local added = raised * times
    if redis.call('HINCRBY', hash, name, added) == added then new = true end
  end
  if new then redis.call('EXPIRE', hash, KEEP_COUNTS) end
end

-- To be called once after all were committed.
local function finish_all()
  write_due()
  line_up()
  for text, times in pairs(counted) do count(text, times) end
end
