import { type ErrorCode, GatewayError } from '../../errors.ts';
import { isRecord } from '../decode.ts';
import { type Asked, scopesFor } from './permissions.ts';
import { type Reply, retryAfterOf } from './reply.ts';

/**
 * Turns a refusal of Graph's into a coded error. Codes follow the status, as Graph's documentation advises
 * (https://learn.microsoft.com/graph/errors); the text is read for two facts that stand nowhere else, and never shown.
 * @param asked what was refused, where the answer may be a 403 that does not say which scopes would do.
 */
export const graphError = (reply: Reply, asked?: Asked): GatewayError => {
  const { text, requestId } = errorOf(reply);
  const removed = reply.status === 400 ? text.match(removedSegment)?.[1] : undefined;
  if (removed !== undefined) return segmentRemoved(removed, requestId);
  const claims = reply.status === 401 ? claimsChallenge(reply) : undefined;
  if (claims !== undefined) return new GatewayError('INTERACTION_REQUIRED', { claims, requestId });
  const code = codes[reply.status] ?? 'UPSTREAM_ERROR';
  return new GatewayError(code, {
    ...(code === 'UPSTREAM_ERROR'
      ? { message: `Microsoft Graph refused the request with status ${reply.status}.` }
      : {}),
    ...(code === 'THROTTLED' ? { retryAfterSeconds: seconds(retryAfterOf(reply, Date.now()) ?? 0) } : {}),
    ...(code === 'FORBIDDEN' ? { missingScopes: missingScopes(text, asked) } : {}),
    requestId,
  });
};

export const segmentRemoved = (segment: string, requestId?: string): GatewayError =>
  new GatewayError('SEGMENT_REMOVED', {
    message: `Microsoft Graph no longer has the path segment "${segment}".`,
    segment,
    requestId,
  });

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  412: 'CONFLICT',
  429: 'THROTTLED',
  502: 'UPSTREAM_UNAVAILABLE',
  503: 'UPSTREAM_UNAVAILABLE',
  504: 'UPSTREAM_TIMEOUT',
};

export const seconds = (ms: number): number => Math.ceil(ms / 1000);

/** Said by Graph's URL parser, and by nothing else, of a path that has left the service. */
const removedSegment = /^Resource not found for the segment '(\w{1,64})'/;

/** Intune's text names the scopes as a rule; the documentation knows them where it does not. */
const missingScopes = (text: string, asked: Asked | undefined): readonly string[] => {
  const named = [...new Set(text.match(/\bDeviceManagement\w+\.Read(?:Write)?\.All\b/g) ?? [])];
  return named.length === 0 && asked ? scopesFor(asked) : named;
};

/**
 * What Graph asks a token to have, as JSON; it stands in the challenge, in base64.
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
const claimsChallenge = ({ headers }: Reply): string | undefined => {
  const encoded = headers['www-authenticate']?.match(/\bclaims="([\w+/=-]{1,8192})"/)?.[1];
  if (encoded === undefined) return undefined;
  const claims = Buffer.from(encoded, 'base64').toString();
  return claims.startsWith('{') ? claims : undefined;
};

/** Graph's envelope, `{ error: { message, innerError } }`. Intune puts a JSON document, as text, into the message. */
const errorOf = ({ headers, body }: Reply): { text: string; requestId: string | undefined } => {
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  const inner = isRecord(error.innerError) ? error.innerError : {};
  const message = typeof error.message === 'string' ? error.message : '';
  const requestId = headers['request-id'] ?? inner['request-id'];
  return {
    text: nestedMessage(message) ?? message,
    requestId: isRequestId(requestId) ? requestId : undefined,
  };
};

const nestedMessage = (message: string): string | undefined => {
  try {
    const nested: unknown = JSON.parse(message);
    return isRecord(nested) && typeof nested.Message === 'string' ? nested.Message : undefined;
  } catch {
    return undefined;
  }
};

/** Only what looks like an id is passed on to clients: anything else might be a piece of the upstream's answer. */
const isRequestId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
