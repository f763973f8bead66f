-- Puts the bits of some learners where their records say, as far as these are as they were read.
-- ARGV[1] -- JSON: {names: all selections that there may be,
--                   learners: [[number, version or 0 for no record, {name: 1 ...}] ...]}
-- Returns nothing if there is no such organisation, else
--   { how many learners were in a wrong place, the numbers of those that have changed since ... }

if redis.call('EXISTS', key('organisation')) == 0 then return false end
local asked = cjson.decode(ARGV[1])
local mended, changed = 0, {}

-- Whether the learner was not where they belong.
local function mend(number, belongs)
  local wrong, at = false, bit_of(number)
  for _, name in ipairs(asked.names) do
    local bit = belongs[name] and 1 or 0
    if redis.call('GETBIT', key('select', name), at) ~= bit then
      redis.call('SETBIT', key('select', name), at, bit)
      wrong = true
    end
    if bit == 1 and string.sub(name, 1, 3) == 'at:' then
      redis.call('SADD', key('places'), name)
    end
  end
  return wrong
end

for _, one in ipairs(asked.learners) do
  local number, version = one[1], one[2]
  if tonumber(redis.call('HGET', key('learner', number), 'version') or 0) ~= version then
    changed[#changed + 1] = number
  elseif mend(number, one[3]) then
    mended = mended + 1
  end
end
table.insert(changed, 1, mended)
return changed
