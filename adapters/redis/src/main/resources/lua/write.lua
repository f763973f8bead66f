-- Appends an entry to a room's transcript.
-- KEYS[1] -- stream: the transcript
-- ARGV[1] -- append: unless an entry has this message id; or replace
-- ARGV[2] -- message id
-- ARGV[3] -- message document
-- ARGV[4] -- 1 for text only, else 0
-- ARGV[5] -- entries kept
-- ARGV[6] -- seconds kept
-- Returns the entry: { id, { name, value, ... } }

if ARGV[1] == 'append' then
  for _, entry in ipairs(redis.call('XRANGE', KEYS[1], '-', '+')) do
    if entry[2][2] == ARGV[2] then return entry end
  end
end
local fields = {'message', ARGV[2], 'document', ARGV[3], 'text-only', ARGV[4]}
local id = redis.call('XADD', KEYS[1], '*', unpack(fields))
redis.call('XTRIM', KEYS[1], 'MAXLEN', ARGV[5])
redis.call('EXPIRE', KEYS[1], ARGV[6])
return {id, fields}
