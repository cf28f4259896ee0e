/**
 * A tenth of what reaches the sandbox meets one of these. Everything that Graph is known to do to clients is among
 * them: throttling, being unavailable, losing connections, leaving items out, and answers that nobody can read.
 */
const each = 0.1 / 9;

export const tenPercent = [
  { match: { item: true }, share: each, effect: { status: 429, retryAfter: 'mixed', waitMs: 300 } },
  { match: { item: false }, share: each, effect: { status: 429, retryAfter: 'decimal', waitMs: 300 } },
  { share: each, effect: { status: 503 } },
  { share: each, effect: { status: 504, body: '' } },
  { match: { envelope: true }, share: each, effect: { status: 503, retryAfter: 'decimal', waitMs: 300 } },
  { match: { item: false }, share: each, effect: { reset: true } },
  { match: { item: false }, share: each, effect: { reset: 'midAnswer' } },
  { match: { item: true }, share: each, effect: { drop: true } },
  { share: each, effect: { malformed: 'html' } },
];
