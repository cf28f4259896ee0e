import { GatewayError } from '../../errors.ts';
import { now } from '../requests/now.ts';
import { defaultLimits, Operation } from '../requests/operation.ts';
import { dueAgain } from '../requests/retry.ts';
import { connectionLost, leftAlone } from './connectionFailure.ts';
import { graphError } from './graphError.ts';
import { isSuccess, isThrottled } from './reply.ts';
import { ConnectionError, send, type Upstream } from './upstream.ts';

/** One row of what every token that is of any use here may read. */
const url = 'deviceAppManagement/mobileApps?$top=1&$select=id';

/**
 * Looks whether Graph answers, and with a token whether it accepts that. A Graph that throttles is there; it is not
 * asked while it does. Nor is one of which a part is left alone: most operations would meet that part.
 * @throws GatewayError
 */
export const probe = async (upstream: Upstream, token: string | undefined): Promise<void> => {
  const limits = { ...defaultLimits, deadlineMs: 5_000 };
  const observer = upstream.observer?.begin({ kind: 'probe', at: now(), tenant: () => 'probe' });
  const operation = new Operation(token ?? '', limits, new AbortController().signal, observer);
  try {
    await look(upstream, operation, token !== undefined);
  } finally {
    observer?.ended({ codes: [], cost: operation.cost });
  }
};

const look = async (upstream: Upstream, operation: Operation, hasToken: boolean): Promise<void> => {
  if (upstream.throttle.pausedUntil(operation) > Date.now()) return;
  for (const circuit of Object.values(upstream.circuits)) {
    const refusal = circuit.state === 'open' && circuit.refusal(operation);
    if (refusal) throw connectionLost(leftAlone(refusal), undefined);
  }
  if (await isSpent(upstream, operation)) return;
  const reply = await send(upstream, operation, { method: 'GET', version: 'v1.0', url }).catch(
    (error: unknown) => {
      throw error instanceof ConnectionError ? connectionLost(error.failure, error) : error;
    },
  );
  if (isThrottled(reply)) dueAgain(upstream, operation, reply, 1);
  const isAnswer = isSuccess(reply) || isThrottled(reply) || (!hasToken && reply.status === 401);
  if (!isAnswer) throw graphError(reply);
};

/** Whether there is nothing of the budget left for so small a question: others got what Graph takes. */
const isSpent = async ({ spending }: Upstream, operation: Operation): Promise<boolean> => {
  try {
    await spending?.share(operation, { reads: 1, writes: 0 });
    return false;
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'THROTTLED') return true;
    throw error;
  }
};
