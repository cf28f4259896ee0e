import { type ErrorCode, GatewayError } from '../errors.ts';
import { isTransient } from '../rest/http/reply.ts';
import type { Outcome } from '../rest/requests/chunk.ts';
import type { Operation } from '../rest/requests/operation.ts';
import type { Landed } from './flights.ts';

/** Graph is there no more, or wants to be left alone: an old answer is better than none. */
const refusals: ReadonlySet<ErrorCode> = new Set(['THROTTLED', 'UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT']);

/** What came of a read for reasons that lie in the operation that asked. */
const ownReasons: ReadonlySet<ErrorCode> = new Set(['CANCELLED', 'COST_LIMIT', 'UPSTREAM_TIMEOUT']);

export const isRefusal = (outcome: Outcome): boolean =>
  outcome instanceof GatewayError ? refusals.has(outcome.code) : isTransient(outcome);

/**
 * Whether what has come of another operation's read would come of this one's too. A token that is refused may have a
 * successor, and who asks later has longer to wait for a Graph that is throttling.
 * @param isPatient whether this one would wait for as long as Graph asks to.
 */
export const isAlsoFor = (operation: Operation, isPatient: boolean, landed: Landed): boolean => {
  const { outcome, by } = landed;
  if (isPatient && !landed.isPatient && isRefusal(outcome)) return false;
  if (!(outcome instanceof GatewayError)) return outcome.status !== 401 || by.token === operation.token;
  if (!isPatient || outcome.code !== 'THROTTLED') return !ownReasons.has(outcome.code);
  const until = Date.now() + (outcome.details.retryAfterSeconds ?? 0) * 1000;
  return until <= by.deadline || until > operation.deadline;
};
