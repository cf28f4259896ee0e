import type { RemoteJWKSet } from 'jose';
import type { Dispatcher } from 'undici';
import { GatewayError } from '../errors.ts';
import type { Authority } from './authority.ts';
import { unreachable } from './loginError.ts';
import { askLoginHost } from './loginHost.ts';

/** Clocks of different machines may disagree by so much. */
const clockTolerance = 60;

/**
 * Makes the check of what callers bring: a token that the tenant gave to a signed-in user for this very app. Anything
 * else could have been taken from another service, and exchanging it would let that service act through the gateway
 * (https://learn.microsoft.com/entra/identity-platform/claims-validation).
 *
 * The check throws UNAUTHENTICATED, saying what was expected and nothing of what came.
 */
export const createCallerCheck = (authority: Authority, clientId: string, dispatcher: Dispatcher) => {
  let keys: RemoteJWKSet | undefined;
  const audience = [clientId, `api://${clientId}`];

  const refusal = (reason: string): GatewayError =>
    new GatewayError('UNAUTHENTICATED', {
      message: `${reason} Expected a token for this gateway: of a signed-in user of tenant ${authority.tenant}, with the audience ${audience.join(' or ')}.`,
    });

  return async (token: string): Promise<void> => {
    const { createRemoteJWKSet, customFetch, errors, jwtVerify } = await import('jose');
    keys ??= createRemoteJWKSet(new URL(authority.keys), {
      [customFetch]: async (url: string) => {
        const { status, text } = await askLoginHost(dispatcher, { method: 'GET', url });
        return new Response(text, { status });
      },
    });
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: [...authority.issuers],
      audience,
      requiredClaims: ['exp'],
      clockTolerance,
    }).catch((error: unknown) => {
      if (error instanceof errors.JWTExpired) throw refusal('The token has expired.');
      throw isOfTheToken(error, errors.JOSEError) ? refusal(notAccepted) : unreachable(authority.host);
    });
    // An app's own token has no `scp`. The issuer names the tenant already; whoever signs for many might err.
    if (payload.tid !== authority.tenant || !payload.scp) throw refusal(notAccepted);
  };
};

const notAccepted = 'The token is not accepted.';

/** Whether the token is at fault; otherwise the keys could not be had. */
const isOfTheToken = (error: unknown, JOSEError: new () => Error & { code: string }): boolean =>
  error instanceof JOSEError &&
  !['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'].includes(error.code);
