import type { Limits } from '../rest/requests/operation.ts';

/** Nobody waits for a look, and a long list of a throttled tenant takes its time. */
const patience = 5;

/**
 * How old an answer of another replica's look may be, in intervals. Less than one: who looks alone always looks itself. And
 * hardly less: of several who look in turn, one asks Graph and the others see what it saw.
 */
const oldestAnswer = 0.9;

/** What a look may spend where an operation has these limits. */
export const limitsOfLooks = (limits: Limits, intervalMs: number): Limits => ({
  ...limits,
  deadlineMs: limits.deadlineMs * patience,
  oldestAnswerMs: intervalMs * oldestAnswer,
});
