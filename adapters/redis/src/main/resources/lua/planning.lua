-- Shared by the scripts that plan deliveries.

local MARKS = {'replace', 'answer', 'campaign'}

local planned = {}

-- Writes a delivery and puts it in line; the same id a second time changes nothing.
-- p: id, number, account, workspace, priority, expires; replace, answer and campaign where they
--    apply
local function plan(p, document)
  local kept = key('delivery', p.id)
  if redis.call('EXISTS', kept) == 1 then return end
  if redis.call('HEXISTS', key('learner', p.number, 'history'), p.id) == 1 then return end
  p.score = p.priority * 1e12 + redis.call('INCR', key('sequence'))
  local fields = {'document', document, 'state', 'planned', 'number', p.number, 'account',
    p.account, 'workspace', p.workspace, 'score', p.score, 'expires', p.expires}
  for _, name in ipairs(MARKS) do
    if p[name] then
      fields[#fields + 1] = name
      fields[#fields + 1] = p[name] == true and 1 or p[name]
    end
  end
  redis.call('HSET', kept, unpack(fields))
  planned[p.workspace] = (planned[p.workspace] or 0) + 1
  p.state = 'planned'
  mark(p, 'planned')
  join_line(p)
end

-- To be called once after all were planned.
local function count_planned()
  for workspace, count in pairs(planned) do
    redis.call('HINCRBY', key('waiting'), workspace, count)
  end
end
