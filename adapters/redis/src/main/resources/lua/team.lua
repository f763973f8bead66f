-- Shared by the scripts of team cards; their keys are listed in RedisTeamCards.

local DUE = key('team', 'due')

local function card_key(id) return key('team', 'card', id) end
local function answers_key(id) return key('team', 'answers', id) end
local function asked_key(room) return key('team', 'asked', room) end
local function met_key(room) return key('team', 'met', room) end
local function room_key(room) return key('team', 'room', room) end

-- The card as it is kept, or nil.
local function card_of(id)
  local kept = redis.call('HMGET', card_key(id), 'document', 'version', 'stage', 'at', 'message',
    'shown', 'free', 'answered', 'counts', 'closes', 'room', 'options')
  if not kept[1] then return nil end
  return {id = id, document = kept[1], version = kept[2], stage = kept[3], at = kept[4],
    message = kept[5], shown = tonumber(kept[6]), free = tonumber(kept[7]), answered = kept[8],
    counts = kept[9], closes = tonumber(kept[10]), room = kept[11], options = tonumber(kept[12])}
end

local function answered(c)
  return c.answered and tonumber(c.answered) or redis.call('HLEN', answers_key(c.id))
end

-- { document, version, stage, at in ms or '', message, shown, free from, ms, answered, counts }
local function told(c)
  return {c.document, c.version, c.stage, c.at, c.message, c.shown, c.free, answered(c),
    c.counts or ''}
end
