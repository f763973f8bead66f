-- Keeps a card as planned, if its room has none that is open.
-- ARGV[1] -- id
-- ARGV[2] -- document
-- ARGV[3] -- room, as a part of a key
-- ARGV[4] -- how many options
-- ARGV[5] -- now, ms
-- ARGV[6] -- when it closes, ms
-- ARGV[7] -- for how long it is kept, ms
-- ARGV[8] -- when to look at it, ms
-- ARGV[9] -- the most that may be under way
-- Returns { BEGUN or ANOTHER, the card as team.lua tells it }, or { MANY }

local id, now = ARGV[1], tonumber(ARGV[5])
local same = card_of(id)
if same then return {'BEGUN', told(same)} end
if redis.call('EXISTS', key('organisation')) == 0 then return {'MANY'} end

-- A card of which nobody knows whether it arrived, and which nobody answered, is in nobody's way.
local function in_the_way(c)
  if not c or c.closes <= now then return false end
  return c.stage ~= 'OPEN' or c.message ~= '' or answered(c) > 0
end

local other = redis.call('GET', room_key(ARGV[3]))
local there = other and card_of(other)
if in_the_way(there) then return {'ANOTHER', told(there)} end
if redis.call('ZCARD', DUE) >= tonumber(ARGV[9]) then return {'MANY'} end

redis.call('HSET', card_key(id), 'document', ARGV[2], 'version', 1, 'stage', 'PLANNED',
  'at', ARGV[8], 'message', '', 'shown', 0, 'free', now, 'closes', ARGV[6], 'room', ARGV[3],
  'options', ARGV[4])
redis.call('PEXPIRE', card_key(id), ARGV[7])
redis.call('SET', room_key(ARGV[3]), id, 'PX', ARGV[7])
redis.call('ZADD', DUE, ARGV[8], id)
return {'BEGUN', told(card_of(id))}
