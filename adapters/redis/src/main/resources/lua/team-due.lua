-- The cards whose time has come.
-- ARGV[1] -- now, ms
-- ARGV[2] -- at most so many
-- Returns { when the next one's comes, ms, or nil; how many there are; then each as team.lua tells }

-- Its workspace is not the organisation's any more.
local function let_go(c)
  return redis.call('SISMEMBER', key('parted'), string.match(c.room, '^(.*)/')) == 1
end

local result = {false, 0}
for _, id in ipairs(redis.call('ZRANGEBYSCORE', DUE, '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])) do
  local c = card_of(id)
  if c and let_go(c) then
    redis.call('DEL', card_key(id), answers_key(id), room_key(c.room))
    c = nil
  end
  if c then result[#result + 1] = told(c) else redis.call('ZREM', DUE, id) end
end
result[1] = redis.call('ZRANGEBYSCORE', DUE, '(' .. ARGV[1], '+inf', 'WITHSCORES', 'LIMIT', 0, 1)[2]
  or false
result[2] = redis.call('ZCARD', DUE)
return result
