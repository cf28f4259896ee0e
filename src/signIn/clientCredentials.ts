import type { Application } from './application.ts';
import type { Authority } from './authority.ts';
import type { SignIn } from './signIn.ts';
import { TokenStore } from './tokenStore.ts';

/**
 * The gateway asks Graph as an app, with the app's own permissions. Callers need no token: whoever reaches the gateway
 * reads and changes whatever the app may. It belongs behind something that checks its callers.
 */
export const clientCredentials = (application: Application, authority: Authority): SignIn => {
  const tokens = new TokenStore(1);
  /** What the latest challenge asked for; every later token has to have it. */
  let claims: string | undefined;
  const token = async (): Promise<string> =>
    (await tokens.get('app', () => application.forApp(claims))).value;
  return {
    tokenFor: token,
    // Whatever a caller sends, it is the app that reads.
    ownerOf: () => 'app',
    refused: (refused, challenge) => {
      claims = challenge ?? claims;
      tokens.forget(refused);
    },
    check: token,
    authorizationUri: authority.authorizationEndpoint,
    close: () => tokens.clear(),
  };
};
