/**
 * Every failure a client may see: stable code for programs, sentence for people. The README lists the same codes,
 * and a test compares the two.
 */
// biome-ignore format: a table
export const errorCodes = {
  BAD_USER_INPUT:            'An argument is not what the field expects.',
  CANCELLED:                 'The client went away before the answer was complete.',
  CONFLICT:                  'Microsoft Graph refused the change because the entity changed meanwhile.',
  CONSENT_REQUIRED:          'Nobody has consented yet to what the gateway asks for on behalf of the user.',
  COST_LIMIT:                'The operation would need more upstream requests than it may spend.',
  FORBIDDEN:                 'The token does not permit this call.',
  INCOMPLETE:                'The list could not be read to the end; go on from endCursor.',
  INTERACTION_REQUIRED:      'The user has to sign in again, with the claims that come with this error.',
  NOT_FOUND:                 'Microsoft Graph has no such entity.',
  OUTCOME_UNKNOWN:           'The connection was lost after the change was sent; whether it was made is not known.',
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
