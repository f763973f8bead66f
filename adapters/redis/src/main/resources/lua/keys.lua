-- Shared by all scripts of an organisation.
-- KEYS[1] -- kindling:{organisation}: every key that is touched begins with it, so that all of an
--            organisation lies in one slot of a cluster

local function key(...)
  return table.concat({KEYS[1], ...}, ':')
end

-- Bit n of a selection is written at n xor 7: then the bytes, read as they are, are Java's BitSet.
local function bit_of(number)
  local low = number % 8
  return number - low + 7 - low
end

-- True if the caller still looks after the organisation: nobody has taken over since its fence.
local function held(fence)
  return redis.call('HGET', key('lease'), 'fence') == fence
end

local LOST = 'LOST'
