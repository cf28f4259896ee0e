import { GatewayError } from '../../errors.ts';
import type { Start } from '../http/answer.ts';
import { isThrottled } from '../http/reply.ts';
import { ConnectionError, type Exchange, send, type Upstream } from '../http/upstream.ts';
import type { Change, Outcome } from './chunk.ts';
import type { Operation } from './operation.ts';
import { isUncertain, outcomeUnknown } from './outcomeUnknown.ts';
import type { Passing } from './retry.ts';
import type { Attempt, Rule } from './rule.ts';
import { inRounds } from './scheduler.ts';

/**
 * Sends changes, in batches where there are several. A change is sent again only where Graph certainly did not act on it:
 * it answered 429, or the request never left (RFC 9110, section 9.2.2). No two may be of the same entity: they are made
 * in any order.
 * @returns outcomes in the order of the changes: answers that leave nothing open, OUTCOME_UNKNOWN for a change that may
 * have been made, NOT_SENT for one that the operation ended before, and why others could not be sent.
 */
export const writeAll = (
  upstream: Upstream,
  operation: Operation,
  changes: readonly Change[],
): Promise<Outcome[]> => inRounds(upstream, operation, changes, ofChanges);

const attempt = async (upstream: Upstream, operation: Operation, exchange: Exchange): Promise<Attempt> => {
  const start: Start = { started: false };
  try {
    return await send(upstream, operation, { ...exchange, start });
  } catch (error) {
    if (error instanceof ConnectionError) return error;
    if (error instanceof GatewayError) return start.started ? error : notSent(error);
    throw error;
  }
};

const notSent = (reason: GatewayError): GatewayError =>
  endings.has(reason.code) ? new GatewayError('NOT_SENT', { cause: reason }) : reason;

/** How an operation ends before its time. */
const endings: ReadonlySet<string> = new Set(['CANCELLED', 'UPSTREAM_TIMEOUT']);

/** Errors that say that a change was not made: it did not leave, or was refused with the batch around it. */
const unmade: ReadonlySet<string> = new Set(['NOT_SENT', 'UPSTREAM_ERROR']);

/** What came of an attempt, for a change that was part of it. */
const outcomeOf: Rule['outcomeOf'] = (change, attempt) => {
  if (attempt instanceof GatewayError && unmade.has(attempt.code)) return attempt;
  return attempt instanceof Error || isUncertain(attempt) ? outcomeUnknown(change, attempt) : attempt;
};

const isPassing = (attempt: Attempt): attempt is Passing =>
  attempt instanceof Error ? attempt instanceof ConnectionError && !attempt.wasSent : isThrottled(attempt);

/**
 * Graph takes 100 changes of an app in a tenant in 20 seconds, and charges what it refuses against the time that follows:
 * so no more than these go out before it has said whether it still takes them.
 * https://learn.microsoft.com/graph/throttling-limits
 */
const mostAtOnce = 100;

const ofChanges: Rule = {
  attempt,
  isPassing,
  isPatient: true,
  outcomeOf,
  unsent: notSent,
  mostAtOnce,
};
