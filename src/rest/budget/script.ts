import { createHash } from 'node:crypto';
import { partsCounted } from './slidingWindow.ts';

/** A script that Redis runs as a whole, with nothing in between, and the name by which it knows it. */
const script = (text: string) => ({ text, name: createHash('sha1').update(text).digest('hex') });

/**
 * Grants what may be sent now. One hash for each app and tenant has what each replica sent in each part of the window,
 * who waits for more, and until when Graph asked to wait. Time is that of Redis, so that clocks of replicas may differ.
 *
 * Where others wait, nobody gets more than its fair share: what is left goes to those that had least, until all of them
 * have had the same. Where nobody else waits, whoever asks gets all that is wanted. Who has waited counts among those who do
 * for a part of the window longer: what it was served may lead to its next question.
 *
 * A replica says what it has sent on its own account while Redis was away; what is not known of that is counted as sent now.
 *
 * KEYS: the hash. ARGV: the replica; milliseconds of a part; requests and writes of a window; reads and writes that are
 * wanted; requests and writes that the replica knows to have sent, or 0.
 * Returns granted reads and writes; in how many milliseconds to ask again for reads and for writes; for how many Graph
 * asked to wait; how many replicas there are; how many requests and writes are left.
 */
export const take = script(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local me, part = ARGV[1], tonumber(ARGV[2])
local limit = { r = tonumber(ARGV[3]), w = tonumber(ARGV[4]) }
local wanted = { r = tonumber(ARGV[5]), w = tonumber(ARGV[6]) }
local told = { r = tonumber(ARGV[7]), w = tonumber(ARGV[8]) }
local counted = ${partsCounted}
local current = math.floor(now / part)

local sent, by, oldest = { r = 0, w = 0 }, { r = {}, w = {} }, { r = current, w = current }
local waits, waited = { r = {}, w = {} }, {}
local replicas, known, paused = 1, { [me] = true }, 0
local fields = redis.call('HGETALL', KEYS[1])
for i = 1, #fields, 2 do
  local field, value = fields[i], tonumber(fields[i + 1])
  local what, kind, replica = string.match(field, '^(%w+):(%w):(.+)$')
  local isPast = what and (what == 'waits' and value <= now or what ~= 'waits' and tonumber(what) < current - counted)
  if field == 'pause' then
    paused = math.max(0, value - now)
  elseif isPast then
    redis.call('HDEL', KEYS[1], field)
  else
    if not known[replica] then
      known[replica] = true
      replicas = replicas + 1
    end
    if what == 'waits' then
      if replica == me then waited[kind] = value else waits[kind][replica] = true end
    else
      sent[kind] = sent[kind] + value
      by[kind][replica] = (by[kind][replica] or 0) + value
      oldest[kind] = math.min(oldest[kind], tonumber(what))
    end
  end
end

local function count(kind, number)
  if number <= 0 then return end
  redis.call('HINCRBY', KEYS[1], current .. ':' .. kind .. ':' .. me, number)
  sent[kind] = sent[kind] + number
  by[kind][me] = (by[kind][me] or 0) + number
end
count('r', told.r - (by.r[me] or 0))
count('w', told.w - (by.w[me] or 0))

local function fair(kind)
  local left, mine = math.max(0, limit[kind] - sent[kind]), by[kind][me] or 0
  local had = { mine }
  for replica in pairs(waits[kind]) do table.insert(had, by[kind][replica] or 0) end
  table.sort(had)
  local sum, level = left, 0
  for i = 1, #had do
    sum = sum + had[i]
    level = sum / i
    if i == #had or level <= had[i + 1] then break end
  end
  return math.min(left, math.max(0, math.ceil(level - mine))), left
end

local ofRequests, left = fair('r')
local ofWrites, writesLeft = fair('w')
if paused > 0 then ofRequests = 0 end
local writes = math.min(wanted.w, ofWrites, ofRequests)
local reads = math.min(wanted.r, ofRequests - writes)
count('r', reads + writes)
count('w', writes)
left, writesLeft = left - reads - writes, writesLeft - writes

local function free(kind, remains)
  if remains > 0 then return math.ceil(part / 10) end
  return math.max(1, (oldest[kind] + counted + 1) * part - now)
end
local readsIn, writesIn = 0, 0
if reads < wanted.r then readsIn = math.max(paused, free('r', left)) end
if writes < wanted.w then
  writesIn = math.max(paused, free('r', left))
  if ofWrites <= writes then writesIn = math.max(writesIn, free('w', writesLeft)) end
end

local function waitFor(kind, wait)
  local field = 'waits:' .. kind .. ':' .. me
  if wait > 0 then
    redis.call('HSET', KEYS[1], field, now + wait + part)
  elseif waited[kind] then
    redis.call('HSET', KEYS[1], field, math.min(waited[kind], now + part))
  end
end
local lacksRequests = reads < wanted.r or (writes < wanted.w and ofWrites > writes)
waitFor('r', lacksRequests and math.max(readsIn, writesIn) or 0)
waitFor('w', writesIn)
redis.call('PEXPIRE', KEYS[1], math.ceil(math.max((counted + 2) * part, paused)))
return { reads, writes, readsIn, writesIn, paused, replicas, left, writesLeft }
`);

/** KEYS: the hash. ARGV: for how many milliseconds Graph asks to wait. A pause that is already longer stays. */
export const pause = script(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local till = now + tonumber(ARGV[1])
local old = tonumber(redis.call('HGET', KEYS[1], 'pause') or '0')
if till > old then
  redis.call('HSET', KEYS[1], 'pause', till)
  if redis.call('PTTL', KEYS[1]) < till - now then redis.call('PEXPIRE', KEYS[1], till - now) end
end
return 0
`);
