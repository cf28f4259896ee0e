import type { GatewayError } from '../../errors.ts';
import { connectionLost } from '../http/connectionFailure.ts';
import { graphError } from '../http/graphError.ts';
import { isThrottled, isTransient, type Reply, retryAfterOf, type TransientReply } from '../http/reply.ts';
import { ConnectionError, type Upstream } from '../http/upstream.ts';
import { throttled } from './clearance.ts';
import type { Operation } from './operation.ts';

/** A failure for the moment. */
export type Passing = TransientReply | ConnectionError;

/** Whether the same request may fare better later. */
export const isPassing = (outcome: Reply | Error): outcome is Passing =>
  outcome instanceof Error ? outcome instanceof ConnectionError : isTransient(outcome);

/**
 * Decides on a request that failed for the moment: when to send it again, or that it has failed for good. The time that
 * Graph names is never cut short. When it lies beyond the deadline there is no point in waiting for it.
 *
 * A 429 pauses the whole tenant, since Graph counts by app and tenant, and counts refused requests too. Any other failure
 * is the last one when the budget of all retries is spent.
 * @param attempt 1 for the first retry.
 * @returns milliseconds since the epoch, or the error that the caller is to be given.
 */
export const dueAgain = (
  { throttle, retries }: Upstream,
  { tenant, deadline, limits }: Operation,
  failure: Reply | ConnectionError,
  attempt: number,
): number | GatewayError => {
  const now = Date.now();
  const isError = failure instanceof ConnectionError;
  const asked = isError ? undefined : retryAfterOf(failure, now);
  const due = now + (asked ?? backoff(attempt, limits.backoffMs));
  const wasThrottled = !isError && isThrottled(failure);
  if (wasThrottled) throttle.met(tenant, due);
  const mayPass = wasThrottled || ((!isError || failure.failure.mayPass) && !retries.isSpent);
  if (mayPass && attempt <= limits.retries && due <= deadline) return due;
  if (wasThrottled) return throttled(due);
  return isError ? connectionLost(failure.failure, failure) : graphError(failure);
};

/** Graph's throttling windows are 20 s long: waiting longer between two attempts gains nothing. */
const longestBackoff = 20_000;

/**
 * How long to wait where Graph does not say: doubling with each attempt, and at random within the upper half, so that
 * callers that were refused together do not come back together.
 */
const backoff = (attempt: number, firstMs: number): number =>
  Math.min(firstMs * 2 ** (attempt - 1), longestBackoff) * (0.5 + Math.random() / 2);
