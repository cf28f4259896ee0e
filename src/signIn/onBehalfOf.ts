import { GatewayError } from '../errors.ts';
import type { Application } from './application.ts';
import type { Authority } from './authority.ts';
import { ownerByToken } from './owner.ts';
import type { SignIn } from './signIn.ts';
import { TokenStore } from './tokenStore.ts';

/** Users whose tokens are kept at the same time. */
const users = 10_000;

/**
 * The gateway asks Graph on behalf of the user who signed in to it, with what that user may do: the caller's token is
 * exchanged for one for Graph (https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow).
 *
 * A token belongs to the very token that it was exchanged for, not to the user's name: another sign-in of the same user
 * may have been through other checks, or through a client that may do less.
 * @param checkCaller throws unless the caller's token was meant for this gateway. It is asked for every request, so that
 * a token that has expired opens nothing, although what it was exchanged for may live longer.
 */
export const onBehalfOf = (
  application: Application,
  authority: Authority,
  checkCaller: (token: string) => Promise<void>,
): SignIn => {
  const tokens = new TokenStore(users);
  const ofApp = new TokenStore(1);
  return {
    tokenFor: async (bearer) => {
      if (bearer === undefined) {
        throw new GatewayError('UNAUTHENTICATED', {
          message: 'A bearer token for this gateway is required: send "Authorization: Bearer <token>".',
        });
      }
      await checkCaller(bearer);
      const fetch = () => application.forUser(bearer);
      return (
        await tokens.get(bearer, fetch).catch((error: unknown) => {
          // What the gateway proves itself with may have expired since it was last checked.
          if (error instanceof GatewayError && error.code === 'SIGN_IN_FAILED') ofApp.clear();
          throw error;
        })
      ).value;
    },
    ownerOf: (bearer = '') => ownerByToken(bearer),
    refused: (token) => tokens.forget(token),
    // A token of the app itself shows that tenant, app and secret are right. It has none of the users' permissions, and
    // is used for nothing.
    check: async () => {
      await ofApp.get('app', () => application.forApp());
      return undefined;
    },
    authorizationUri: authority.authorizationEndpoint,
    close: () => {
      tokens.clear();
      ofApp.clear();
    },
  };
};
