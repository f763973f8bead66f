-- Shared by the scripts that bring an organisation along.

-- The stamp of the organisation's document with its switches, or nil if there is none. It ends in
-- '-hushed' while nothing unprompted may go out.
local function stamp_now()
  local kept = redis.call('HMGET', key('organisation'), 'stamp', 'hushed')
  if not kept[1] then return nil end
  return kept[2] == '1' and kept[1] .. '-hushed' or kept[1]
end
