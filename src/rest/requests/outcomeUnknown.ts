import { GatewayError } from '../../errors.ts';
import { unreadable } from '../http/body.ts';
import { graphError } from '../http/graphError.ts';
import { isSuccess, type Reply } from '../http/reply.ts';
import { ConnectionError } from '../http/upstream.ts';
import type { Change, Read } from './chunk.ts';
import type { Attempt } from './rule.ts';

/**
 * Whether an answer leaves open what has become of a change. A failure of the server says nothing of it, and may be that
 * of a machine in between whose question was carried out behind it (RFC 9110, section 15.6); what a server does not know
 * to do (501, 505) it has not done. An answer that is none of HTTP's says nothing either, and a success whose body is no
 * JSON may be the page of somebody in between.
 */
export const isUncertain = ({ status, body }: Reply): boolean =>
  status < 200 ||
  (isSuccess({ status }) && body === unreadable) ||
  (status >= 500 && status !== 501 && status !== 505);

/** Names what was sent: a caller can compare it with what the entity holds now. */
export const outcomeUnknown = ({ url, body = '{}' }: Read | Change, attempt: Attempt): GatewayError => {
  const properties = Object.keys(JSON.parse(body)).filter((name) => !name.startsWith('@'));
  return new GatewayError('OUTCOME_UNKNOWN', {
    message: `${reason(attempt)} PATCH ${url} (${properties.join(', ')}) was sent; whether it was made is not known. Read the entity before sending the change again.`,
    sent: { path: url, properties },
    ...(attempt instanceof Error ? { cause: attempt } : { requestId: graphError(attempt).details.requestId }),
  });
};

const reason = (attempt: Attempt): string => {
  if (attempt instanceof ConnectionError) return 'The connection was lost after';
  if (!(attempt instanceof Error))
    return isSuccess(attempt)
      ? notUnderstood
      : `Microsoft Graph answered with status ${attempt.status} after`;
  return attempt.code === 'UPSTREAM_INVALID_RESPONSE'
    ? notUnderstood
    : 'The operation ended before there was an answer, after';
};

const notUnderstood = 'Microsoft Graph sent no answer that could be understood after';
