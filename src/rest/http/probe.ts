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
  const operation = new Operation(
    token ?? '',
    { ...defaultLimits, deadlineMs: 5_000 },
    new AbortController().signal,
  );
  if (upstream.throttle.pausedUntil(operation) > Date.now()) return;
  for (const circuit of Object.values(upstream.circuits)) {
    const refusal = circuit.state === 'open' && circuit.refusal(operation);
    if (refusal) throw connectionLost(leftAlone(refusal), undefined);
  }
  const reply = await send(upstream, operation, { method: 'GET', version: 'v1.0', url }).catch(
    (error: unknown) => {
      throw error instanceof ConnectionError ? connectionLost(error.failure, error) : error;
    },
  );
  if (isThrottled(reply)) dueAgain(upstream, operation, reply, 1);
  const isAnswer = isSuccess(reply) || isThrottled(reply) || (token === undefined && reply.status === 401);
  if (!isAnswer) throw graphError(reply);
};
