import { isRecord } from '../decode.ts';
import { parseRetryAfter } from './retryAfter.ts';

/** An answer of Graph's, whether it came alone or as an item of a batch. */
export interface Reply {
  readonly status: number;
  /** Names in lower case. Those of a success are not kept: all that is read of them are reasons and waits. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON; undefined when there was no body, `unreadable` when it is not JSON. */
  readonly body: unknown;
}

export const isSuccess = ({ status }: Pick<Reply, 'status'>): boolean => status >= 200 && status < 300;

export const isThrottled = ({ status }: Reply): boolean => status === 429;

/** Throttled, bad gateway, unavailable, gateway timeout: the same request may succeed later. */
export interface TransientReply extends Reply {
  readonly status: 429 | 502 | 503 | 504;
}

export const isTransient = (reply: Reply): reply is TransientReply =>
  [429, 502, 503, 504].includes(reply.status);

/**
 * Whether nothing but the front of the service answered: 502, 503 or 504, or a batch in which every item was answered so.
 * A 500 is no sign of that: Intune says it of queries that it cannot handle.
 */
export const isUnavailable = ({ status, body }: Reply): boolean => {
  if (!isSuccess({ status })) return isGatewayFailure(status);
  const responses = isRecord(body) ? body.responses : undefined;
  return (
    Array.isArray(responses) &&
    responses.length > 0 &&
    responses.every((each) => isRecord(each) && isGatewayFailure(each.status))
  );
};

const isGatewayFailure = (status: unknown): boolean => status === 502 || status === 503 || status === 504;

/** Milliseconds that Graph asks to wait, or undefined where it does not say: Intune often leaves the header out. */
export const retryAfterOf = ({ headers }: Reply, now: number): number | undefined =>
  parseRetryAfter(headers['retry-after'], now);
