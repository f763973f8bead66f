-- Shared by all scripts of an organisation.
-- KEYS[1] -- kindling:{organisation}: every key that is touched begins with it, so that all of an
--            organisation lies in one slot of a cluster

local ALL = KEYS[1] .. ':'

-- Written out, as scripts make a dozen keys for each learner.
local function key(a, b, c, d)
  if not b then return ALL .. a end
  if not c then return ALL .. a .. ':' .. b end
  if not d then return ALL .. a .. ':' .. b .. ':' .. c end
  return ALL .. a .. ':' .. b .. ':' .. c .. ':' .. d
end

-- Bit n of a selection is written at n xor 7: then the bytes, read as they are, are Java's BitSet.
local function bit_of(number)
  local low = number % 8
  return number - low + 7 - low
end

local NONE = {}

-- Scripts can't hand over more than some thousand arguments.
local AT_ONCE = 1000

local function add(to, a, b)
  to[#to + 1] = a
  to[#to + 1] = b
end

-- True if the caller still looks after the organisation: nobody has taken over since its fence.
local function held(fence)
  return redis.call('HGET', key('lease'), 'fence') == fence
end

local LOST = 'LOST'
