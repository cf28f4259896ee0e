import { GatewayError } from '../../errors.ts';
import { seconds } from '../http/graphError.ts';
import type { Upstream } from '../http/upstream.ts';
import type { Operation } from './operation.ts';

/** Whether the tenant may be asked now. */
export const isClear = ({ throttle }: Upstream, operation: Operation): boolean =>
  throttle.pausedUntil(operation) <= Date.now();

/**
 * Waits until the tenant may be asked. To be called right before each request that is not clear: a pause may have begun
 * while the request stood in a queue.
 * @throws THROTTLED at once when the pause outlasts the operation: waiting would end in nothing.
 */
export const clearance = async ({ throttle }: Upstream, operation: Operation): Promise<void> => {
  for (let now = Date.now(); ; now = Date.now()) {
    const until = throttle.pausedUntil(operation);
    if (until <= now) return;
    if (until > operation.deadline) throw throttled(until);
    await operation.waitUntil(until);
    operation.cost.waitedForThrottle(now, Date.now());
    operation.observer?.waited?.('throttled', now, Date.now());
  }
};

/** Waits until a retry is due; what Graph's pause has of that time counts as throttled. */
export const waitToRetry = async (upstream: Upstream, operation: Operation, due: number): Promise<void> => {
  await clearance(upstream, operation);
  const now = Date.now();
  if (due <= now) return;
  await operation.waitUntil(due);
  operation.observer?.waited?.('retry', now, Date.now());
};

/** @param until milliseconds since the epoch. */
export const throttled = (until: number): GatewayError => {
  const retryAfterSeconds = Math.max(1, seconds(until - Date.now()));
  return new GatewayError('THROTTLED', {
    message: `Microsoft Graph asks to wait ${retryAfterSeconds} s, longer than this operation may take.`,
    retryAfterSeconds,
  });
};
