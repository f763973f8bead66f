-- Shared by the scripts that write review logs.

-- A review log: answers of 12 bytes, at least the newest 400 and at most 450.
local ANSWER, KEEP_ANSWERS, CUT_AT = 12, 400, 450

local function byte_of(hex)
  return string.char(tonumber(hex, 16))
end

local function append_answers(number, hex)
  local log = key('answers', number)
  local bytes = string.gsub(hex, '%x%x', byte_of)
  if redis.call('APPEND', log, bytes) > CUT_AT * ANSWER then
    redis.call('SET', log, redis.call('GETRANGE', log, -KEEP_ANSWERS * ANSWER, -1))
  end
end
