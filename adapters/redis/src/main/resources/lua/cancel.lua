-- Stops a campaign: from the first call on nothing of it is planned or claimed any more. Those who
-- were not planned yet count as cancelled too.
-- ARGV[1] -- id
-- ARGV[2] -- now, ms
-- ARGV[3] -- at most so many deliveries
-- Returns how many were cancelled; fewer than asked for means that none is left.

local campaign = key('campaign', ARGV[1])
if redis.call('EXISTS', campaign) == 0 then return 0 end
redis.call('ZREM', key('planning'), ARGV[1])
redis.call('HSET', campaign, 'stage', 'CANCELLED')

-- How many of a part's people come after its cursor.
local function beyond(part, cursor)
  local byte = math.floor(cursor / 8)
  local count = redis.call('BITCOUNT', part, byte + 1, -1)
  for number = cursor + 1, byte * 8 + 7 do
    count = count + redis.call('GETBIT', part, bit_of(number))
  end
  return count
end

local parts = key('campaign', ARGV[1], 'parts')
local cursors = redis.call('HGETALL', parts)
for i = 1, #cursors, 2 do
  local part = key('campaign', ARGV[1], 'audience', cursors[i])
  redis.call('HINCRBY', campaign, 'never-planned', beyond(part, tonumber(cursors[i + 1])))
  redis.call('DEL', part)
end
redis.call('DEL', parts)

local ids = redis.call('SRANDMEMBER', key('campaign', ARGV[1], 'waiting'), ARGV[3])
for _, id in ipairs(ids) do
  finish(delivery(id), 'cancelled', tonumber(ARGV[2]), 'campaign', '')
end
return #ids
