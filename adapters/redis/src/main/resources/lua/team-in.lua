-- ARGV[1] -- room, as a part of a key
-- Returns the card that is open there as team.lua tells it, or nothing

local id = redis.call('GET', room_key(ARGV[1]))
local c = id and card_of(id)
return c and told(c) or false
