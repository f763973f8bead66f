-- Keeps a card as planned, if its room has none that is open.
-- ARGV[1] -- id
-- ARGV[2] -- room, as a part of a key
-- ARGV[3] -- now, ms
-- ARGV[4] -- when it closes, ms
-- ARGV[5] -- for how long it is kept, ms
-- ARGV[6] -- when to look at it, ms
-- ARGV[7] -- the most that may be under way
-- ARGV[8] -- how many items that a room was asked are remembered
-- ARGV[9] -- and for how long, ms
-- ARGV[10] ... -- item, how many options, document, of each that it may be
-- Returns { BEGUN or ANOTHER, the card as team.lua tells it }, or { MANY }

local id, room, now = ARGV[1], ARGV[2], tonumber(ARGV[3])
local same = card_of(id)
if same then return {'BEGUN', told(same)} end
if redis.call('EXISTS', key('organisation')) == 0 then return {'MANY'} end

-- A card of which nobody knows whether it arrived, and which nobody answered, is in nobody's way.
local function in_the_way(c)
  if not c or c.closes <= now then return false end
  return c.stage ~= 'OPEN' or c.message ~= '' or answered(c) > 0
end

local other = redis.call('GET', room_key(room))
local there = other and card_of(other)
if in_the_way(there) then return {'ANOTHER', told(there)} end
if redis.call('ZCARD', DUE) >= tonumber(ARGV[7]) then return {'MANY'} end

-- The place of the first that the room was not asked lately, or that was asked longest ago.
local function choice(lately)
  local age = {}
  for i = #lately, 1, -1 do age[lately[i]] = i end
  local best = 10
  for i = 10, #ARGV, 3 do
    if not age[ARGV[i]] then return i end
    if age[ARGV[i]] > age[ARGV[best]] then best = i end
  end
  return best
end

local lately = asked_key(room)
local chosen = choice(redis.call('LRANGE', lately, 0, -1))
redis.call('LPUSH', lately, ARGV[chosen])
redis.call('LTRIM', lately, 0, tonumber(ARGV[8]) - 1)
redis.call('PEXPIRE', lately, ARGV[9])
redis.call('HSET', card_key(id), 'document', ARGV[chosen + 2], 'version', 1, 'stage', 'PLANNED',
  'at', ARGV[6], 'message', '', 'shown', 0, 'free', now, 'closes', ARGV[4], 'room', room,
  'options', ARGV[chosen + 1])
redis.call('PEXPIRE', card_key(id), ARGV[5])
redis.call('SET', room_key(room), id, 'PX', ARGV[5])
redis.call('ZADD', DUE, ARGV[6], id)
return {'BEGUN', told(card_of(id))}
