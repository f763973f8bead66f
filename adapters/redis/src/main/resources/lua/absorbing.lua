-- Shared by the scripts that commit changes of which one record may become part of another.

local function day_of(log, at)
  return struct.unpack('>i4', string.sub(log, at + 4, at + 7))
end

local function newest(log)
  return string.sub(log, -KEEP_ANSWERS * ANSWER)
end

-- The answers of both logs by their days, each log in its order; of one day the first log's first.
local function joined(own, other)
  local all, theirs = {}, 1
  for at = 1, #own, ANSWER do
    while theirs < #other and day_of(other, theirs) < day_of(own, at) do
      all[#all + 1] = string.sub(other, theirs, theirs + ANSWER - 1)
      theirs = theirs + ANSWER
    end
    all[#all + 1] = string.sub(own, at, at + ANSWER - 1)
  end
  return table.concat(all) .. string.sub(other, theirs)
end

-- Ends the record that becomes part of another: what was planned for it is cancelled first, while
-- everything about it can still be told.
local function absorb(ending, into, now)
  for _, account in ipairs(ending.accounts or NONE) do
    local ids, first = redis.call('ZRANGE', key('queue', account), 0, -1), first_of(account)
    if first then ids[#ids + 1] = first.id end
    for _, id in ipairs(ids) do
      local d = delivery(id)
      if d and d.number == tonumber(ending.number) then finish(d, 'cancelled', now, 'linked', '') end
    end
  end
  redis.call('ZREM', key('due'), ending.number)
  for _, name in ipairs(ending.clear or NONE) do
    redis.call('SETBIT', key('select', name), bit_of(ending.number), 0)
  end
  local log = redis.call('GET', key('answers', ending.number))
  if log then
    local own = redis.call('GET', key('answers', into)) or ''
    local both = joined(newest(own), newest(log))
    redis.call('SET', key('answers', into), newest(both))
  end
  redis.call('DEL', key('learner', ending.number), key('answers', ending.number),
    key('learner', ending.number, 'history'))
end
