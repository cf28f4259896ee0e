import { GatewayError } from '../errors.ts';
import { isRecord } from './decode.ts';
import type { Reply } from './reply.ts';

/** Most requests that one `$batch` takes (https://learn.microsoft.com/graph/json-batching). */
export const largestBatch = 20;

/** A read inside a batch: the address below the version, encoded, without a leading slash. */
interface Item {
  readonly url: string;
}

/** The envelope. Ids are the items' places, since answers come in any order. */
export const encodeBatch = (items: readonly Item[]): string =>
  JSON.stringify({
    requests: items.map(({ url }, index) => ({ id: String(index), method: 'GET', url: `/${url}` })),
  });

/**
 * The answers in the order of the requests. An answer that is missing or malformed is an error in its own place: the
 * others are as good as before.
 * @returns undefined when the body is no batch answer at all.
 */
export const decodeBatch = (body: unknown, size: number): (Reply | GatewayError)[] | undefined => {
  if (!isRecord(body) || !Array.isArray(body.responses)) return undefined;
  const replies: (Reply | GatewayError)[] = Array.from({ length: size }, leftOut);
  for (const response of body.responses) {
    const index = isRecord(response) ? Number(response.id) : Number.NaN;
    if (index in replies) replies[index] = decodeItem(response);
  }
  return replies;
};

const decodeItem = (response: unknown): Reply | GatewayError => {
  if (!isRecord(response)) return malformed();
  const { status, headers, body } = response;
  return typeof status === 'number' && Number.isInteger(status)
    ? { status, headers: lowerCased(headers), body }
    : malformed();
};

/** Header names are compared without regard to case (RFC 9110, section 5.1), and items bring theirs as written. */
const lowerCased = (headers: unknown): Reply['headers'] =>
  isRecord(headers)
    ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
    : {};

const leftOut = () =>
  new GatewayError('UPSTREAM_INVALID_RESPONSE', {
    message: 'Microsoft Graph left a request out of its batch answer.',
  });

const malformed = () =>
  new GatewayError('UPSTREAM_INVALID_RESPONSE', {
    message: 'Microsoft Graph answered a request of a batch without a status.',
  });
