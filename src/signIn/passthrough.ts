import { GatewayError } from '../errors.ts';
import { authorityOf } from './authority.ts';
import type { CloudName } from './cloud.ts';
import { ownerByToken } from './owner.ts';
import type { SignIn } from './signIn.ts';

/**
 * Callers bring a token for Graph, which is sent on as it is. It is not looked into: tokens for Graph are opaque to all
 * but Graph (https://learn.microsoft.com/entra/identity-platform/access-tokens).
 * @param fallback a token for requests that bring none. Only for an upstream that holds nothing worth guarding.
 */
export const passthrough = (cloud: CloudName, fallback: string | undefined): SignIn => ({
  tokenFor: (bearer) => {
    const token = bearer ?? fallback;
    if (token !== undefined) return token;
    throw new GatewayError('UNAUTHENTICATED', {
      message: 'A bearer token is required: send "Authorization: Bearer <token>".',
    });
  },
  ownerOf: (bearer) => ownerByToken(bearer ?? fallback ?? ''),
  refused: () => {},
  check: async () => fallback,
  authorizationUri: authorityOf(cloud, 'common').authorizationEndpoint,
  close: () => {},
});
