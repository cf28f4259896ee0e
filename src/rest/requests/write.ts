import { GatewayError } from '../../errors.ts';
import { isThrottled, type Reply } from '../http/reply.ts';
import { ConnectionError, type Exchange, send, type Upstream } from '../http/upstream.ts';
import { clearance, waitToRetry } from './clearance.ts';
import type { Operation } from './operation.ts';
import { dueAgain } from './retry.ts';

/**
 * Sends a change. It is sent again only where Graph certainly did not act on it: it answered 429, or there was no
 * connection to send it over. A change whose answer was lost is never repeated.
 * @throws OUTCOME_UNKNOWN when the connection was lost, or the operation ended, after the change was sent.
 */
export const write = async (upstream: Upstream, operation: Operation, exchange: Exchange): Promise<Reply> => {
  for (let attempt = 1; ; attempt += 1) {
    operation.reserve(1);
    await clearance(upstream, operation);
    const outcome = await sendOnce(upstream, operation, exchange);
    if (!(outcome instanceof ConnectionError) && !isThrottled(outcome)) return outcome;
    const due = dueAgain(upstream, operation, outcome, attempt);
    if (due instanceof GatewayError) throw due;
    await waitToRetry(upstream, operation, due);
    operation.cost.retries += 1;
  }
};

const sendOnce = async (
  upstream: Upstream,
  operation: Operation,
  exchange: Exchange,
): Promise<Reply | ConnectionError> => {
  try {
    return await send(upstream, operation, exchange);
  } catch (error) {
    const mayHaveArrived = error instanceof ConnectionError ? error.wasSent : error instanceof GatewayError;
    if (mayHaveArrived) throw outcomeUnknown(exchange, error);
    if (error instanceof ConnectionError) return error;
    throw error;
  }
};

/** Names the properties that were to be changed: a caller can compare them with what the entity holds now. */
const outcomeUnknown = ({ url, body = '{}' }: Exchange, cause: unknown): GatewayError => {
  const properties = Object.keys(JSON.parse(body)).filter((name) => !name.startsWith('@'));
  return new GatewayError('OUTCOME_UNKNOWN', {
    message: `The connection was lost after PATCH ${url} (${properties.join(', ')}) was sent; whether it was made is not known. Read the entity before sending the change again.`,
    cause,
  });
};
