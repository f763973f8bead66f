-- ARGV[1] -- id
-- Returns the card as team.lua tells it, or nothing

local c = card_of(ARGV[1])
return c and told(c) or false
