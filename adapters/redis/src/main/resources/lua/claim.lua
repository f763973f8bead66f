-- Claims what a workspace may be sent now, in the order of its lane.
-- ARGV[1] to ARGV[10] -- see claiming.lua
-- ARGV[11] -- at most so many
-- ARGV[12] -- the caller's fence
-- Returns what claiming.lua says, or LOST

local LOOKS = 200
local most = tonumber(ARGV[11])
local lane = key('lane', workspace)

if not held(ARGV[12]) then return LOST end
expire(now, LOOKS)
local passed, looks = 0, 0
while paused <= now and redis.call('EXISTS', key('void', name)) == 0 do
  local next_one = redis.call('ZRANGE', lane, passed, passed, 'WITHSCORES')
  if not next_one[1] then break end
  if #claims == most or looks == most + LOOKS then look_again(now) break end
  looks = looks + 1
  local left = tonumber(next_one[2]) < PRIORITY_ANSWER_ENDS and 0 or reserve
  local result = try(delivery(first_of(next_one[1]).id), left)
  if result == 'poor' then break end
  if result == 'resting' or result == 'flying' then passed = passed + 1 end
end
return answer_now()
