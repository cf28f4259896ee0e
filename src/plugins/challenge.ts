import type { SignIn } from '../signIn/signIn.ts';

interface Challenge {
  /** What a token has to have to be accepted, as JSON. */
  readonly claims?: string | undefined;
  /** Whether there was a token, and it was refused. */
  readonly hadToken?: boolean;
}

/**
 * What `www-authenticate` says beside a refused token: RFC 6750, section 3, with the parameters of a claims challenge
 * (https://learn.microsoft.com/entra/identity-platform/claims-challenge). Microsoft's client libraries read it.
 */
export const challenge = (
  { authorizationUri }: Pick<SignIn, 'authorizationUri'>,
  { claims, hadToken = false }: Challenge,
): string => {
  const where = `Bearer realm="", authorization_uri="${authorizationUri}"`;
  if (claims !== undefined) {
    return `${where}, error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
  }
  return hadToken ? `${where}, error="invalid_token"` : where;
};
