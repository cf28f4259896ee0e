import { type ErrorCode, GatewayError } from '../errors.ts';
import { isTransient } from '../rest/http/reply.ts';
import type { Outcome } from '../rest/requests/chunk.ts';

/** Graph is there no more, or wants to be left alone: an old answer is better than none. */
const refusals: ReadonlySet<ErrorCode> = new Set(['THROTTLED', 'UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT']);

/** What came of a read for reasons that lie in the operation that asked. */
const ownReasons: ReadonlySet<ErrorCode> = new Set(['CANCELLED', 'COST_LIMIT', 'UPSTREAM_TIMEOUT']);

export const isRefusal = (outcome: Outcome): boolean =>
  outcome instanceof GatewayError ? refusals.has(outcome.code) : isTransient(outcome);

/** Whether others who ask the same may take it for their own. A token that is refused may have a successor. */
export const isForAll = (outcome: Outcome): boolean =>
  outcome instanceof GatewayError ? !ownReasons.has(outcome.code) : outcome.status !== 401;
