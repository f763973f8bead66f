-- Loads all that a turn needs.
-- ARGV[1] -- the turn's key
-- ARGV[2] -- the account
-- ARGV[3] -- the stamp of the organisation's document that the caller has, or empty
-- Returns nothing if there is no such organisation, else
--   { kept answer or nil, stamp, organisation or nil if the stamp is the same,
--     version or 0, record or nil, fresh number or 0 }

local stamp = stamp_now()
if not stamp then return false end
local document = false
if stamp ~= ARGV[3] then document = redis.call('HGET', key('organisation'), 'document') end

-- An answer is a list of delivery documents; one that has a place of its own is named by #id.
local function answer()
  local kept = redis.call('GET', key('turn', ARGV[1]))
  if not kept then return false end
  local documents = {}
  for _, one in ipairs(cjson.decode(kept)) do
    local found = one
    if string.sub(one, 1, 1) == '#' then
      found = redis.call('HGET', key('delivery', string.sub(one, 2)), 'document')
    end
    if found then documents[#documents + 1] = found end
  end
  return documents
end

local record = {false, false}
local number = redis.call('HGET', key('accounts'), ARGV[2])
if number then record = redis.call('HMGET', key('learner', number), 'version', 'record') end
local fresh = 0
if not record[2] then fresh = redis.call('INCR', key('numbers')) end
return {answer(), stamp, document, tonumber(record[1] or 0), record[2], fresh}
