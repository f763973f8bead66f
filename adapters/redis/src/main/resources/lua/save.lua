-- Keeps an organisation.
-- ARGV[1] -- document
-- ARGV[2] -- ensure: only if there is none; or save
-- Returns the document that is kept now

local kept = redis.call('HGET', key('organisation'), 'document')
if kept and ARGV[2] == 'ensure' then return kept end
redis.call('HSET', key('organisation'), 'document', ARGV[1], 'stamp', redis.sha1hex(ARGV[1]))
return ARGV[1]
