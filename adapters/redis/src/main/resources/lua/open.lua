-- Loads all that a turn needs.
-- ARGV[1] -- the turn's key
-- ARGV[2] -- the account
-- ARGV[3] -- the stamp of the organisation's document that the caller has, or empty
-- ARGV[4] -- number:version of the record that the caller has, or empty
-- Returns nothing if there is no such organisation, else
--   { kept answer or nil, stamp, organisation or nil if the stamp is the same,
--     number:version or nil, record or nil if these are the same, fresh number or 0,
--     question|id of the newest message that asks something, if this account has it, or nil }

local stamp = stamp_now()
if not stamp then return false end
local document = false
if stamp ~= ARGV[3] then document = redis.call('HGET', key('organisation'), 'document') end

-- An answer is a delivery document a line; one that has a place of its own is named by #id.
local function answer()
  local kept = redis.call('GET', key('turn', ARGV[1]))
  if not kept then return false end
  local documents = {}
  for one in string.gmatch(kept, '[^\n]+') do
    local found = one
    if string.sub(one, 1, 1) == '#' then
      found = redis.call('HGET', key('delivery', string.sub(one, 2)), 'document')
    end
    if found then documents[#documents + 1] = found end
  end
  return documents
end

-- What settle.lua notes as question|account|id.
local function shown(noted)
  local question = noted and string.match(noted, '^%d+|')
  if not question then return false end
  local here = question .. ARGV[2] .. '|'
  return string.sub(noted, 1, #here) == here and question .. string.sub(noted, #here + 1)
end

local mark, record, fresh = false, false, 0
local number = redis.call('HGET', key('accounts'), ARGV[2])
local known = number and redis.call('HMGET', key('learner', number), 'version', 'shown') or {}
local version = known[1]
if version then
  mark = number .. ':' .. version
  if mark ~= ARGV[4] then record = redis.call('HGET', key('learner', number), 'record') end
else
  fresh = redis.call('INCR', key('numbers'))
end
return {answer(), stamp, document, mark, record, fresh, shown(known[2])}
