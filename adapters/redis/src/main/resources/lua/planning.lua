-- Shared by the scripts that plan deliveries. Each call into Redis costs a script more than what the
-- call does: so what is planned is collected, and what can be written at once for all is.

local planned, known = {}, {}

-- Reads a delivery as it is handed to scripts:
-- number|rank|expires, ms|r for a replacement, o for a post elsewhere than in the person's own
-- chat|a for an answer|campaign|id|account
local function read_delivery(text, document)
  local number, rank, expires, kind, answer, campaign, id, account = string.match(text,
    '^(%d+)|(%d)|(-?%d+)|([ro]?)|(a?)|([^|]*)|([^|]*)|(.*)$')
  return {
    id = id, number = number, rank = rank, expires = expires, account = account,
    workspace = workspace_of(account), document = document, replace = kind == 'r' and 1,
    elsewhere = kind == 'o' and 1,
    answer = answer ~= '' and 1, campaign = campaign ~= '' and campaign
  }
end

local function write(p)
  local kept = key('delivery', p.id)
  redis.call('HSET', kept, 'document', p.document, 'state', 'planned', 'route', p.route)
  if p.replace then redis.call('HSET', kept, 'replace', 1) end
  if p.elsewhere then redis.call('HSET', kept, 'elsewhere', 1) end
  if p.answer then redis.call('HSET', kept, 'answer', 1) end
  if not p.campaign then return end
  redis.call('HSET', kept, 'campaign', p.campaign)
  redis.call('SADD', key('campaign', p.campaign, 'waiting'), p.id)
  p.state = 'planned'
  mark(p, 'planned')
end

-- The fields of a hash by name, for many names at once.
local function fields_of(hash, names)
  local values, found = redis.call('HMGET', hash, unpack(names)), {}
  for i, name in ipairs(names) do found[name] = values[i] end
  return found
end

-- Puts these in their accounts' lines, and the accounts in their lanes.
local function join_lines(some)
  local accounts, changed, firsts, lanes = {}, {}, {}, {}
  for i, p in ipairs(some) do accounts[i] = p.account end
  local kept, flying = fields_of(key('first'), accounts), fields_of(key('flying'), accounts)
  for _, p in ipairs(some) do
    local first = changed[p.account] or read_first(kept[p.account])
    if queue_up(p, first) ~= first then changed[p.account] = p end
  end
  for account, p in pairs(changed) do
    add(firsts, account, first_text(p.replace, p.id, p.route))
    if may_go(p, flying[account]) then
      lanes[p.workspace] = lanes[p.workspace] or {}
      add(lanes[p.workspace], p.score, account)
    else
      redis.call('ZREM', key('lane', p.workspace), account)
    end
  end
  if firsts[1] then redis.call('HSET', key('first'), unpack(firsts)) end
  for workspace, lane in pairs(lanes) do redis.call('ZADD', key('lane', workspace), unpack(lane)) end
end

-- Writes what was planned. To be called once after all.
local function line_up()
  if not planned[1] then return end
  local last = redis.call('INCRBY', key('sequence'), #planned)
  local expiring, in_line, counts, pauses = {}, {}, {}, {}
  for i, p in ipairs(planned) do
    p.score = string.format('%d', p.rank * 1e12 + last - #planned + i)
    p.route = route_of(p)
    write(p)
    add(expiring, p.expires, p.id)
    counts[p.workspace] = (counts[p.workspace] or 0) + 1
    if p.campaign and pauses[p.campaign] == nil then pauses[p.campaign] = pausing(p.campaign) end
    if not pauses[p.campaign] then in_line[#in_line + 1] = p end
  end
  redis.call('ZADD', key('expiring'), unpack(expiring))
  if in_line[1] then join_lines(in_line) end
  for workspace, count in pairs(counts) do
    redis.call('HINCRBY', key('waiting'), workspace, count)
  end
  planned = {}
end

-- Plans a delivery; the same id a second time changes nothing. One that is new for certain, as its
-- id follows from what has just been changed, is not looked for.
local function plan(p, certain)
  if known[p.id] then return end
  known[p.id] = true
  if not certain then
    if redis.call('EXISTS', key('delivery', p.id)) == 1 then return end
    if redis.call('HEXISTS', key('learner', p.number, 'history'), p.id) == 1 then return end
  end
  planned[#planned + 1] = p
  if #planned == AT_ONCE then line_up() end
end
