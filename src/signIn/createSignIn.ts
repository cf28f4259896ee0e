import type { Dispatcher } from 'undici';
import { createApplication } from './application.ts';
import { authorityOf } from './authority.ts';
import { createCallerCheck } from './callerToken.ts';
import { clientCredentials } from './clientCredentials.ts';
import { type CloudName, clouds } from './cloud.ts';
import type { Credential } from './credential.ts';
import { onBehalfOf } from './onBehalfOf.ts';
import type { SignIn } from './signIn.ts';

/** The gateway's own registration in Microsoft Entra ID, and what it is used for. */
export interface SignInOptions {
  /** `client-credentials`: as the app itself, for every caller. `on-behalf-of`: as the user whose token came. */
  readonly mode: 'client-credentials' | 'on-behalf-of';
  readonly cloud: CloudName;
  /** Another login host than the cloud's, without a path. */
  readonly authorityHost?: string | undefined;
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: Credential;
}

/** @param dispatcher the connections over which the login host is asked. */
export const createSignIn = (options: SignInOptions, dispatcher: Dispatcher): SignIn => {
  const { mode, cloud, authorityHost, tenantId, clientId, credential } = options;
  const authority = authorityOf(cloud, tenantId, authorityHost);
  // The permissions that were granted in advance, for the Graph of that cloud.
  const scope = `${clouds[cloud].graphRoot}/.default`;
  const application = createApplication({ authority, clientId, credential, scope, dispatcher });
  return mode === 'client-credentials'
    ? clientCredentials(application, authority)
    : onBehalfOf(application, authority, createCallerCheck(authority, clientId, dispatcher));
};
