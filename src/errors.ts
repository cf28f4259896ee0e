/**
 * Every failure a client may see: stable code for programs, sentence for people. The README lists the same codes,
 * and a test compares the two.
 */
// biome-ignore format: a table
export const errorCodes = {
  BAD_USER_INPUT:            'An argument is not what the field expects.',
  CANCELLED:                 'The client went away before the answer was complete.',
  CHANGED_NOT_READ:          'The change was made, but the entity could not be read afterwards.',
  CONFLICT:                  'Microsoft Graph refused the change because the entity changed meanwhile.',
  CONSENT_REQUIRED:          'Nobody has consented yet to what the gateway asks for on behalf of the user.',
  COST_LIMIT:                'The operation would need more upstream requests than it may spend.',
  FORBIDDEN:                 'The token does not permit this call.',
  INCOMPLETE:                'The list could not be read to the end; go on from endCursor.',
  INTERACTION_REQUIRED:      'The user has to sign in again, with the claims that come with this error.',
  NOT_FOUND:                 'Microsoft Graph has no such entity.',
  NOT_SENT:                  'The operation ended before the change was sent; it was not made and may be sent again.',
  OUTCOME_UNKNOWN:           'The change was sent, but not answered so that one knows whether it was made.',
  OVERLOADED:                'The gateway has more to do than it can; try again after a while.',
  SEGMENT_REMOVED:           'Microsoft Graph no longer has this path.',
  SIGN_IN_FAILED:            'The gateway could not sign in to Microsoft Entra ID; whoever runs it has to act.',
  THROTTLED:                 'Microsoft Graph asks to wait longer than this operation may wait.',
  UNAUTHENTICATED:           'A bearer token that Microsoft Graph accepts is required.',
  UPSTREAM_ERROR:            'Microsoft Graph refused the request.',
  UPSTREAM_INVALID_RESPONSE: 'Microsoft Graph answered with something that could not be understood.',
  UPSTREAM_TIMEOUT:          'Microsoft Graph did not answer in time.',
  UPSTREAM_UNAVAILABLE:      'Microsoft Graph could not be reached or is temporarily unavailable.',
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof errorCodes;

/** What is wrong with one part of an input: where it stands, and what was expected. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** A change as it went upstream. The values are not kept: whoever sent them has them. */
export interface SentChange {
  /** Below Graph's version, with its keys. */
  readonly path: string;
  readonly properties: readonly string[];
}

export interface ErrorDetails {
  /** Replaces the sentence of the table. Must never hold a token, a person's data or an upstream body. */
  readonly message?: string;
  /** Graph's `request-id`, for Microsoft's support. */
  readonly requestId?: string | undefined;
  readonly retryAfterSeconds?: number;
  /** OAuth scopes of which any one would have sufficed. */
  readonly missingScopes?: readonly string[];
  /** What a token has to have to be accepted, as JSON: a client hands it to its next sign-in. */
  readonly claims?: string | undefined;
  /** The path segment that Graph no longer knows. */
  readonly segment?: string;
  readonly issues?: readonly Issue[];
  /** Upstream requests that the operation was estimated at, and those that it may spend. */
  readonly estimatedUpstreamRequests?: number;
  readonly limit?: number;
  /** The field that most of them are for: names of the answer, with dots between. */
  readonly costlyPath?: string;
  /** A change of which nobody knows whether it was made. */
  readonly sent?: SentChange;
  /** For the log only; never shown to a client. */
  readonly cause?: unknown;
}

/** A failure with a stable code. Anything else that is thrown reaches clients as "Unexpected error." */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(details.message ?? errorCodes[code], { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}

/** Input that cannot be sent upstream: names the argument, what it should be, and what came. */
export const badInput = (argument: string, expected: string, got: unknown): GatewayError => {
  const message = `Expected ${expected}, but got: ${quoted(got)}.`;
  return new GatewayError('BAD_USER_INPUT', {
    message: `Argument "${argument}": ${message}`,
    issues: [{ path: argument, message }],
  });
};

const quoted = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};
