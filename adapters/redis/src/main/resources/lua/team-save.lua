-- Changes a card, if nobody else did since it was read.
-- ARGV[1] -- id
-- ARGV[2] -- the version that was read
-- ARGV[3] -- stage
-- ARGV[4] -- when to look at it, ms, or empty
-- ARGV[5] -- id of its message, or empty
-- ARGV[6] -- how many answers its message shows
-- ARGV[7] -- it is not drawn anew before then, ms
-- Returns the card as team.lua tells it, or nothing if it is another by now

local id, stage, at = ARGV[1], ARGV[3], tonumber(ARGV[4])
local c = card_of(id)
if not c or c.version ~= ARGV[2] then return false end

-- The first write frees, so that cards close when Redis is full.
redis.call('ZREM', DUE, id)
local over = stage ~= 'PLANNED' and stage ~= 'POSTING' and stage ~= 'OPEN'

-- Its answers are counted and dropped, and its room is free.
if over and not c.answered then
  local counts, many = {}, 0
  for option = 1, c.options do counts[option] = 0 end
  for _, option in ipairs(redis.call('HVALS', answers_key(id))) do
    counts[option + 1] = counts[option + 1] + 1
    many = many + 1
  end
  redis.call('DEL', answers_key(id))
  if redis.call('GET', room_key(c.room)) == id then redis.call('DEL', room_key(c.room)) end
  redis.call('HSET', card_key(id), 'answered', many, 'counts', table.concat(counts, ','))
end
if stage == 'OVER' then redis.call('HDEL', card_key(id), 'counts') end

local message = c.message ~= '' and c.message or ARGV[5]
if stage == 'OPEN' and message ~= '' and answered(c) ~= tonumber(ARGV[6]) then
  at = math.min(at, tonumber(ARGV[7]))
end
redis.call('HSET', card_key(id), 'version', c.version + 1, 'stage', stage, 'at', at or '',
  'message', message, 'shown', ARGV[6], 'free', ARGV[7])
if at then redis.call('ZADD', DUE, at, id) end
return told(card_of(id))
