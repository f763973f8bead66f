-- Says that a claim's attempt only opens a conversation: nobody's message can have left by it.
-- ARGV[1] -- id of the delivery
-- ARGV[2] -- fencing token of the claim
-- Returns 1, or 0 if the claim was no longer the caller's: then nothing was changed

local d = delivery(ARGV[1])
if not d or d.state ~= 'sending' or d.token ~= ARGV[2] then return 0 end
redis.call('HSET', key('delivery', d.id), 'opening', '1')
return 1
