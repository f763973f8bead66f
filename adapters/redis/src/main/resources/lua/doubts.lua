-- Hands out uncertain deliveries to look up; each comes again only after a while.
-- ARGV[1] -- the caller's fence
-- ARGV[2] -- workspace
-- ARGV[3] -- now, ms
-- ARGV[4] -- looks a minute
-- ARGV[5] -- at most so many
-- Returns { when to look again in ms or nil, then for each: delivery, record, token, deadline },
-- or LOST

if not held(ARGV[1]) then return LOST end
local AGAIN = 30000
local BURST = 5
local doubts, limit = key('doubts', ARGV[2]), key('limit', ARGV[2], 'looks')
local now, rate, most = tonumber(ARGV[3]), tonumber(ARGV[4]) / 60000, tonumber(ARGV[5])

-- The first write frees, so that looking goes on when Redis is full.
redis.call('HDEL', limit, 'none')
local kept = redis.call('HMGET', limit, 'tokens', 'at', 'paused')
local tokens = BURST
if kept[1] then
  tokens = math.min(BURST, tonumber(kept[1]) + math.max(0, now - tonumber(kept[2])) * rate)
end
local paused = tonumber(kept[3] or 0)
if paused > now then return {paused} end

local result = {false}
local ids = redis.call('ZRANGEBYSCORE', doubts, '-inf', now, 'LIMIT', 0,
  math.min(most, math.floor(tokens)))
for _, id in ipairs(ids) do
  local d = delivery(id)
  local record = d and redis.call('HGET', key('learner', d.number), 'record')
  if record and d.state == 'uncertain' then
    redis.call('ZADD', doubts, now + AGAIN, id)
    tokens = tokens - 1
    result[#result + 1] = redis.call('HGET', key('delivery', id), 'document')
    result[#result + 1] = record
    result[#result + 1] = tonumber(d.token)
    result[#result + 1] = d.deadline
  else
    no_doubt({id = id, workspace = ARGV[2]})
  end
end
if #ids > 0 then
  redis.call('HSET', limit, 'tokens', string.format('%.9f', tokens), 'at', now)
end
local first = redis.call('ZRANGE', doubts, 0, 0, 'WITHSCORES')
if first[1] then
  result[1] = math.max(tonumber(first[2]), now + math.ceil(math.max(0, 1 - tokens) / rate))
end
return result
