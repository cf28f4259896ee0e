import { GatewayError } from '../../errors.ts';
import { isRecord } from '../decode.ts';
import { isSuccess, type Reply } from '../http/reply.ts';

/** Most requests that one `$batch` takes (https://learn.microsoft.com/graph/json-batching). */
export const largestBatch = 20;

/** What may stand inside a batch: the address below the version, encoded, without a leading slash, and JSON text. */
interface Item {
  /** Absent in reads: those with a body are posted. */
  readonly method?: 'PATCH';
  readonly url: string;
  readonly body?: string;
}

export const methodOf = ({ method, body }: Item): 'GET' | 'POST' | 'PATCH' =>
  method ?? (body === undefined ? 'GET' : 'POST');

/** The envelope. Ids are the items' places, since answers come in any order. Bodies are JSON text already. */
export const encodeBatch = (items: readonly Item[]): string => {
  const requests = items.map((item, index) => {
    const start = `{"id":"${index}","method":"${methodOf(item)}","url":${JSON.stringify(`/${item.url}`)}`;
    return item.body === undefined
      ? `${start}}`
      : `${start},"headers":{"Content-Type":"application/json"},"body":${item.body}}`;
  });
  return `{"requests":[${requests.join(',')}]}`;
};

/**
 * The answers in the order of the requests. An answer that is missing or malformed is an error in its own place: the
 * others are as good as before.
 * @returns undefined when the body is no batch answer at all.
 */
export const decodeBatch = (body: unknown, size: number): (Reply | GatewayError)[] | undefined => {
  if (!isRecord(body) || !Array.isArray(body.responses)) return undefined;
  const replies = new Array<Reply | GatewayError | undefined>(size).fill(undefined);
  for (const response of body.responses) {
    const index = isRecord(response) ? Number(response.id) : Number.NaN;
    if (index in replies) replies[index] = decodeItem(response);
  }
  return replies.map((reply) => reply ?? leftOut());
};

const decodeItem = (response: unknown): Reply | GatewayError => {
  if (!isRecord(response)) return malformed();
  const { status, headers, body } = response;
  return typeof status === 'number' && Number.isInteger(status)
    ? { status, headers: isSuccess({ status }) ? noHeaders : lowerCased(headers), body: unpacked(body) }
    : malformed();
};

const noHeaders: Reply['headers'] = {};

/** Answers that are byte streams, as those of report actions, stand in a batch as base64 text. */
const unpacked = (body: unknown): unknown => {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(Buffer.from(body, 'base64').toString());
  } catch {
    return undefined;
  }
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
