-- Counts where a campaign's people stand.
-- ARGV[1] -- id
-- ARGV[2] ... -- names of selections of the campaign
-- Returns { not allowed, cancelled before they were planned, people in each of the selections }

local kept = redis.call('HMGET', key('campaign', ARGV[1]), 'not-allowed', 'never-planned')
local counts = {tonumber(kept[1] or 0), tonumber(kept[2] or 0)}
for i = 2, #ARGV do
  counts[i + 1] = redis.call('BITCOUNT', key('campaign', ARGV[1], ARGV[i]))
end
return counts
