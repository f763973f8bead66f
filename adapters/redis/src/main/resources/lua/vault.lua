-- Keeps, removes or locks a secret.
-- KEYS[1] -- {kindling:vault}: every key that is touched begins with it
-- ARGV[1] -- put, remove, lock or unlock
-- ARGV[2] -- name
-- put: ARGV[3] -- the version that must be there, 0 for nothing; ARGV[4] -- the value
-- remove: ARGV[3] -- the version that must be there
-- lock: ARGV[3] -- holder; ARGV[4] -- now, ms; ARGV[5] -- until, ms
-- unlock: ARGV[3] -- holder
-- Returns 1 if it was done, else 0

local secrets, locks = KEYS[1] .. ':secrets', KEYS[1] .. ':locks'
local how, name = ARGV[1], ARGV[2]

local function version()
  local kept = redis.call('HGET', secrets, name)
  return kept and string.match(kept, '^%d+') or '0'
end

-- A token that Slack gave is kept on a full Redis too: the old one is worth nothing any more. So
-- the first write frees.
local function put()
  redis.call('HDEL', locks, '')
  if version() ~= ARGV[3] then return 0 end
  local newer = redis.call('INCR', KEYS[1] .. ':version')
  redis.call('HSET', secrets, name, newer .. ':' .. ARGV[4])
  return 1
end

local function remove()
  if ARGV[3] == '0' or version() ~= ARGV[3] then return 0 end
  return redis.call('HDEL', secrets, name)
end

local function owner()
  local kept = redis.call('HGET', locks, name)
  if not kept then return nil, 0 end
  local till, who = string.match(kept, '^(%d+):(.*)$')
  return who, tonumber(till)
end

-- Not on a full Redis: whoever gets the lock is about to get something that must be kept.
local function lock()
  local who, till = owner()
  if who and who ~= ARGV[3] and tonumber(ARGV[4]) < till then return 0 end
  redis.call('HSET', locks, name, ARGV[5] .. ':' .. ARGV[3])
  return 1
end

local function unlock()
  if owner() ~= ARGV[3] then return 0 end
  return redis.call('HDEL', locks, name)
end

if how == 'put' then return put() end
if how == 'remove' then return remove() end
if how == 'lock' then return lock() end
return unlock()
