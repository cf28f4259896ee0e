import { isRecord } from '../decode.ts';

/**
 * What a token says of itself, unverified; nothing when it cannot be read, which a client has to expect of a token for
 * Graph (https://learn.microsoft.com/entra/identity-platform/access-tokens). No access may depend on it.
 */
export const claimsOf = (token: string): Readonly<Record<string, unknown>> => {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return isRecord(claims) ? claims : {};
  } catch {
    return {};
  }
};
