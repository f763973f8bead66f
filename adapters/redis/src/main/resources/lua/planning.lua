-- Shared by the scripts that plan deliveries.

-- Writes a delivery and puts it in line; the same id a second time changes nothing.
-- p: id, document, number, account, workspace, priority, expires; replace, answer and campaign
--    where they apply
local function plan(p)
  local kept = key('delivery', p.id)
  if redis.call('EXISTS', kept) == 1 then return end
  if redis.call('HEXISTS', key('learner', p.number, 'history'), p.id) == 1 then return end
  local score = p.priority * 1e12 + redis.call('INCR', key('sequence'))
  redis.call('HSET', kept, 'document', p.document, 'state', 'planned', 'number', p.number,
    'account', p.account, 'workspace', p.workspace, 'score', score, 'expires', p.expires)
  if p.replace then redis.call('HSET', kept, 'replace', 1) end
  if p.answer then redis.call('HSET', kept, 'answer', 1) end
  if p.campaign then redis.call('HSET', kept, 'campaign', p.campaign) end
  redis.call('HINCRBY', key('waiting'), p.workspace, 1)
  local d = delivery(p.id)
  mark(d, 'planned')
  join_line(d)
end
