-- Takes somebody's answer.
-- ARGV[1] -- id of the card
-- ARGV[2] -- who, as a keyed hash
-- ARGV[3] -- the option's index
-- ARGV[4] -- the room where the button was, as a part of a key
-- ARGV[5] -- id of the message that carried it, or empty
-- ARGV[6] -- now, ms
-- ARGV[7] -- the most who may answer
-- Returns nothing if there is no such card, else { document, 1 if it counts or 0, the option's index
--   that the same person had chosen before or nil }

local id, person, option, now = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[6])
local c = card_of(id)
if not c then return false end

-- The button proves that its message arrived, and says which it is.
if c.message == '' and c.room == ARGV[4] and ARGV[5] ~= '' then
  c.message = ARGV[5]
  redis.call('HSET', card_key(id), 'message', c.message)
  if c.stage == 'OPEN' then redis.call('ZADD', DUE, 'LT', now, id) end
  if c.stage == 'CLOSED' then redis.call('ZADD', DUE, now, id) end
end

local open = (c.stage == 'POSTING' or c.stage == 'OPEN') and now < c.closes
if not open or tonumber(option) >= c.options then return {c.document, 0, false} end

local answers = answers_key(id)
local before = redis.call('HGET', answers, person)
if not before and redis.call('HLEN', answers) >= tonumber(ARGV[7]) then
  return {c.document, 0, false}
end
redis.call('HSET', answers, person, option)
if not before then
  redis.call('PEXPIRE', answers, redis.call('PTTL', card_key(id)))
  if c.stage == 'OPEN' and c.message ~= '' then
    redis.call('ZADD', DUE, 'LT', math.max(now, c.free), id)
  end
end
return {c.document, 1, before}
