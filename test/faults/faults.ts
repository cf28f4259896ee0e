import type { Fault } from '../../sandbox/graph/faults.ts';
import type { Limits } from '../../src/rest/requests/operation.ts';

/** What strikes a request, and what an operation may spend that meets it. */
interface Strike extends Pick<Fault, 'times' | 'effect'> {
  readonly limits?: Partial<Limits>;
}

const once = (effect: Fault['effect'], limits?: Partial<Limits>): Strike => ({
  times: 1,
  effect,
  ...(limits ? { limits } : {}),
});
/** Before a gateway of its own: failures in a row, of which another fault may bring more, open its circuit. */
const always = (effect: Fault['effect']): Strike => ({ effect, limits: {} });
/** Long enough for a busy machine to answer all cells of a row that are well. */
const soon = { deadlineMs: 2_500 };

/** By their names in docs/reliability.md. */
// biome-ignore format: a table
export const faults: Readonly<Record<string, Strike>> = {
  '400': once({ status: 400 }),
  '401': once({ status: 401 }),
  '403': once({ status: 403 }),
  '404': once({ status: 404 }),
  '409': once({ status: 409 }),
  '412': once({ status: 412 }),
  '500': once({ status: 500 }),
  '501': once({ status: 501 }),
  '502': once({ status: 502 }),
  '503': once({ status: 503 }),
  '503, seconds': once({ status: 503, retryAfter: 'integer' }),
  '504': once({ status: 504, body: '' }),
  '503, again and again': always({ status: 503 }),
  '504, again and again': always({ status: 504, body: '' }),
  '429': once({ status: 429 }),
  '429, seconds': once({ status: 429, retryAfter: 'integer' }),
  '429, seconds with a fraction': once({ status: 429, retryAfter: 'decimal', waitMs: 30 }),
  '429, a date': once({ status: 429, retryAfter: 'date', waitMs: 30 }),
  '429, changing forms': once({ status: 429, retryAfter: 'mixed', waitMs: 30 }),
  '429, unreadable': once({ status: 429, retryAfter: 'soon' }),
  '429, beyond the deadline': once({ status: 429, retryAfter: '120' }),
  '429, again and again': always({ status: 429 }),
  'lost when it is sent': once({ reset: true }),
  'lost after its body': once({ reset: 'afterBody' }),
  'lost after Graph acted': once({ reset: 'afterAction' }),
  'lost amid the answer': once({ reset: 'midAnswer' }),
  'lost, again and again': always({ reset: true }),
  'late, within the deadline': once({ delayMs: 50 }),
  'late, beyond the deadline': once({ delayMs: 60_000 }, soon),
  'a byte at a time': once({ dribbleMs: 500 }, soon),
  'not in the batch\'s answer': once({ drop: true }),
  '`html`': once({ malformed: 'html' }),
  '`truncated`': once({ malformed: 'truncated' }),
  '`empty`': once({ malformed: 'empty' }),
  '`notObject`': once({ malformed: 'notObject' }),
  '`jsonNull`': once({ malformed: 'jsonNull' }),
  '`wrongTypes`': once({ malformed: 'wrongTypes' }),
  '`noValue`': once({ malformed: 'noValue' }),
  '`nullRow`': once({ malformed: 'nullRow' }),
  '`rowsWithoutId`': once({ malformed: 'rowsWithoutId' }),
  '`noResponses`': once({ malformed: 'noResponses' }),
  '`noSchema`': once({ malformed: 'noSchema' }),
  '`noRows`': once({ malformed: 'noRows' }),
  '`rowNotList`': once({ malformed: 'rowNotList' }),
  '`noTotal`': once({ malformed: 'noTotal' }),
  '`foreignNextLink`': once({ malformed: 'foreignNextLink' }),
  '`endlessNextLink`': once({ malformed: 'endlessNextLink' }),
  '`nextLinkNotText`': once({ malformed: 'nextLinkNotText' }),
  '`noStatus`': once({ malformed: 'noStatus' }),
  '`statusAsText`': once({ malformed: 'statusAsText' }),
  '`noBody`': once({ malformed: 'noBody' }),
  '`noHeaders`': once({ malformed: 'noHeaders' }),
  '`idAsNumber`': once({ malformed: 'idAsNumber' }),
  '`notEncoded`': once({ malformed: 'notEncoded' }),
  '`unknownId`': once({ malformed: 'unknownId' }),
  '`nullItem`': once({ malformed: 'nullItem' }),
};
