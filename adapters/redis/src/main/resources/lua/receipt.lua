-- Counts where a campaign's people stand.
-- ARGV[1] -- id
-- ARGV[2] ... -- names of selections of the campaign
-- Returns { not allowed, people in each of the selections }

local counts = {tonumber(redis.call('HGET', key('campaign', ARGV[1]), 'not-allowed') or 0)}
for i = 2, #ARGV do
  counts[i] = redis.call('BITCOUNT', key('campaign', ARGV[1], ARGV[i]))
end
return counts
