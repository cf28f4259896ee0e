import { randomUUID } from 'node:crypto';

interface GraphErrorOptions {
  /** Written by Intune behind the gateway, not by the gateway: the message is then a JSON document in a string. */
  readonly nested?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that is an error. Thrown where it is found, written down by `errorBody`. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly nested: boolean;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    { nested = false, headers = {} }: GraphErrorOptions = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.nested = nested;
    this.headers = headers;
  }
}

export interface RequestIds {
  readonly requestId: string;
  readonly clientRequestId: string;
}

/** The caller's client-request-id is echoed; without one it equals the request-id. */
export function requestIds(clientRequestId: string | undefined): RequestIds {
  const requestId = randomUUID();
  return { requestId, clientRequestId: clientRequestId ?? requestId };
}

export function errorBody(error: GraphError, ids: RequestIds) {
  const { code, message, nested } = error;
  return {
    error: {
      code,
      message: nested ? nestedMessage(message, ids.requestId) : message,
      innerError: innerError(ids),
    },
  };
}

export function innerError({ requestId, clientRequestId }: RequestIds) {
  return {
    date: new Date().toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': clientRequestId,
  };
}

/**
 * Intune's errors as seen in public issues: pretty-printed JSON with CRLF inside `error.message`, the operation id
 * all zeros and the activity id equal to the request-id.
 */
export function nestedMessage(text: string, requestId: string): string {
  const operation = '00000000-0000-0000-0000-000000000000';
  const place = 'https://fef.sandbox01.manage.microsoft.com/AppLifecycle_2611/StatelessAppMetadataFEService';
  const message = `${text} - Operation ID (for customer support): ${operation} - Activity ID: ${requestId} - Url: ${place}/deviceAppManagement/mobileApps?api-version=5026-09-03`;
  const document = {
    _version: 3,
    Message: message,
    CustomApiErrorPhrase: '',
    RetryAfter: null,
    ErrorSourceService: '',
    HttpHeaders: '{}',
  };
  return JSON.stringify(document, null, 2).replace(/\n/g, '\r\n');
}

export const badRequest = (message: string) => new GraphError(400, 'BadRequest', message);
export const badIntuneRequest = (message: string) =>
  new GraphError(400, 'BadRequest', message, { nested: true });
export const unknownSegment = (segment: string) =>
  badRequest(`Resource not found for the segment '${segment}'.`);
export const notFound = () =>
  new GraphError(404, 'ResourceNotFound', 'The requested resource was not found.', { nested: true });
export const methodNotAllowed = () =>
  new GraphError(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
