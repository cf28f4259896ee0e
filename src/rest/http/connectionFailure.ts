import { GatewayError } from '../../errors.ts';
import type { Refusal } from '../requests/circuit.ts';
import { seconds } from './graphError.ts';

/** Why there was no answer, as far as it helps whoever has to set it right. */
export interface ConnectionFailure {
  readonly code: 'UPSTREAM_TIMEOUT' | 'UPSTREAM_UNAVAILABLE';
  /** For clients: names neither hosts nor addresses. */
  readonly message: string;
  /** Whether the same request may fare better in a while. */
  readonly mayPass: boolean;
  readonly retryAfterSeconds?: number;
}

/** @param error as a dispatcher reports it: undici's own errors and Node's have codes. */
export const connectionFailure = (error: unknown): ConnectionFailure => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (certificateErrors.has(code)) return untrusted(code);
  return failures[code] ?? lost;
};

/** Nothing was sent, since what was sent before it has failed. */
export const leftAlone = ({ waitMs, reason }: Refusal): ConnectionFailure => {
  const retryAfterSeconds = seconds(waitMs);
  return {
    code: 'UPSTREAM_UNAVAILABLE',
    message: `Microsoft Graph failed again and again and is left alone for ${retryAfterSeconds} s. What failed last: ${reason}`,
    mayPass: false,
    retryAfterSeconds,
  };
};

/** What a client is told when it will not be tried again. */
export const connectionLost = (
  { code, message, retryAfterSeconds }: ConnectionFailure,
  cause: unknown,
): GatewayError =>
  new GatewayError(code, {
    message,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    cause,
  });

const unavailable = (message: string): ConnectionFailure => ({
  code: 'UPSTREAM_UNAVAILABLE',
  message,
  mayPass: true,
});

const timeout = (message: string): ConnectionFailure => ({
  code: 'UPSTREAM_TIMEOUT',
  message,
  mayPass: true,
});

const lost = unavailable('The connection to Microsoft Graph was lost. Check the network and the proxy.');
const unreachable = unavailable(
  'Microsoft Graph could not be connected to. Check the network and the proxy.',
);
const unknownHost = unavailable(
  "The name of Microsoft Graph's host could not be resolved. Check the root URL and DNS.",
);

// biome-ignore format: a table
const failures: Readonly<Record<string, ConnectionFailure>> = {
  ECONNREFUSED:            unreachable,
  EHOSTUNREACH:            unreachable,
  ENETUNREACH:             unreachable,
  ENOTFOUND:               unknownHost,
  EAI_AGAIN:               unknownHost,
  UND_ERR_CONNECT_TIMEOUT: unavailable('There was no connection to Microsoft Graph in time. Check the network, the proxy and TLS.'),
  UND_ERR_HEADERS_TIMEOUT: timeout('Microsoft Graph took the request and did not begin to answer in time.'),
  UND_ERR_BODY_TIMEOUT:    timeout('Microsoft Graph fell silent in the middle of an answer.'),
};

/** Waiting does not cure it, and asking again only shows the token's host to whoever is in between once more. */
const untrusted = (code: string): ConnectionFailure => ({
  code: 'UPSTREAM_UNAVAILABLE',
  message: `The certificate of Microsoft Graph's host is not trusted (${code}). Check who answers there, and NODE_EXTRA_CA_CERTS.`,
  mayPass: false,
});

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes, and the one for a name that does not fit. */
const certificateErrors: ReadonlySet<string> = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_DECRYPT_CERT_SIGNATURE',
  'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'CERT_SIGNATURE_FAILURE',
  'CERT_NOT_YET_VALID',
  'CERT_HAS_EXPIRED',
  'CERT_CHAIN_TOO_LONG',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'PATH_LENGTH_EXCEEDED',
  'HOSTNAME_MISMATCH',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);
