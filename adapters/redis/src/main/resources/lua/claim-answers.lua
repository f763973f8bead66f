-- Claims the answers to one turn, out of the reserve. What can't go now stays in line; nothing
-- overtakes an earlier delivery of the same account.
-- ARGV[1] to ARGV[10] -- see claiming.lua
-- ARGV[11] ... -- ids of deliveries

local mine = {}
for i = 11, #ARGV do
  local d = delivery(ARGV[i])
  if d and d.state == 'planned' and d.workspace == workspace then mine[#mine + 1] = d end
end
table.sort(mine, function(a, b) return tonumber(a.score) < tonumber(b.score) end)

if paused <= now and redis.call('EXISTS', key('void', name)) == 0 then
  for _, d in ipairs(mine) do
    local first = first_of(d.account)
    if first and first.id == d.id then try(d, 0) end
  end
end
return answer_now()
