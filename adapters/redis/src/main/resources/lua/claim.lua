-- Claims what a workspace may be sent now, in the order of its lane.
-- ARGV[1] to ARGV[7] -- see claiming.lua
-- ARGV[8] -- at most so many

local LOOKS = 200
local most = tonumber(ARGV[8])
local lane = key('lane', workspace)

expire(now, LOOKS)
local passed, looks = 0, 0
while paused <= now do
  local next_one = redis.call('ZRANGE', lane, passed, passed, 'WITHSCORES')
  if not next_one[1] then break end
  if #claims == most or looks == most + LOOKS then look_again(now) break end
  looks = looks + 1
  local left = tonumber(next_one[2]) < PRIORITY_ANSWER_ENDS and 0 or reserve
  local result = try(delivery(first_of(next_one[1])), left)
  if result == 'poor' then break end
  if result == 'resting' or result == 'flying' then passed = passed + 1 end
end
return answer_now()
