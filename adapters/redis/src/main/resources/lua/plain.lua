-- Stands in for lanes.lua, planning.lua and absorbing.lua where a change plans nothing and no record
-- becomes part of another, as with most turns: a script makes all its functions anew each time that
-- it runs, and these three have most of them.

local absorb, read_delivery, plan

local function line_up() end
