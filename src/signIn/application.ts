import type {
  AuthenticationResult,
  ConfidentialClientApplication,
  Configuration,
  INetworkModule,
} from '@azure/msal-node';
import type { Dispatcher } from 'undici';
import type { Authority } from './authority.ts';
import { type Credential, parseCertificate } from './credential.ts';
import { loginError, notUnderstood } from './loginError.ts';
import { askLoginHost, type LoginAnswer } from './loginHost.ts';
import { planToken, type Token } from './token.ts';

/** The gateway as an app that is registered in Microsoft Entra ID. Each call asks the login host; nothing is kept. */
export interface Application {
  /**
   * A token of the app itself, with its application permissions.
   * @param claims what a claims challenge asked for.
   */
  forApp(claims?: string): Promise<Token>;
  /** A token for the user behind a token that was given for this app, with the user's permissions. */
  forUser(assertion: string): Promise<Token>;
}

interface ApplicationOptions {
  readonly authority: Authority;
  readonly clientId: string;
  readonly credential: Credential;
  /** Whose tokens are wanted: `https://graph.microsoft.com/.default`. */
  readonly scope: string;
  readonly dispatcher: Dispatcher;
}

/**
 * Speaks to Microsoft Entra ID through Microsoft's own library, which is loaded with the first sign-in and not before.
 *
 * For each token the library gets an application object of its own. It keeps tokens and waiting times in there, for all
 * users together and without an end; thus there is nothing of one user's that another's sign-in could find.
 */
export const createApplication = ({
  authority,
  scope,
  dispatcher,
  ...app
}: ApplicationOptions): Application => {
  const auth = authOptions(authority, app);
  const scopes = [scope];

  const signIn = async (
    ask: (application: ConfidentialClientApplication) => Promise<AuthenticationResult | null>,
  ): Promise<Token> => {
    const { ConfidentialClientApplication } = await import('@azure/msal-node');
    const answers: LoginAnswer[] = [];
    const networkClient = network(dispatcher, answers);
    const result = await ask(new ConfidentialClientApplication({ auth, system: { networkClient } })).catch(
      () => {
        // What the library throws quotes the login host; the answer itself is read instead.
        throw loginError(authority.host, answers.at(-1));
      },
    );
    if (!result?.accessToken || !result.expiresOn) throw notUnderstood(authority.host);
    return planToken(result.accessToken, result.expiresOn.getTime(), result.refreshOn?.getTime());
  };

  return {
    forApp: (claims) =>
      signIn((application) =>
        application.acquireTokenByClientCredential({ scopes, ...(claims === undefined ? {} : { claims }) }),
      ),
    forUser: (assertion) =>
      signIn((application) => application.acquireTokenOnBehalfOf({ scopes, oboAssertion: assertion })),
  };
};

/** Told the addresses, the library asks for none; told that the host is known, it asks no other whether it may be trusted. */
const authOptions = (
  authority: Authority,
  { clientId, credential }: Pick<ApplicationOptions, 'clientId' | 'credential'>,
): Configuration['auth'] => ({
  clientId,
  // The library wants https here, also where the addresses below are those of a stand-in on this machine.
  authority: `${authority.host.replace(/^http:/, 'https:')}/${authority.tenant}`,
  knownAuthorities: [new URL(authority.host).host],
  authorityMetadata: JSON.stringify({
    authorization_endpoint: authority.authorizationEndpoint,
    token_endpoint: authority.tokenEndpoint,
    issuer: authority.issuers[0],
    jwks_uri: authority.keys,
  }),
  // Says that claims challenges are understood; Graph then sends them, and gives tokens that live for longer.
  // https://learn.microsoft.com/entra/identity-platform/claims-challenge
  clientCapabilities: ['cp1'],
  ...('secret' in credential
    ? { clientSecret: credential.secret }
    : { clientCertificate: parseCertificate(credential.certificate) }),
});

/** The library's way out, which keeps what came back. */
const network = (dispatcher: Dispatcher, answers: LoginAnswer[]): INetworkModule => {
  const ask = async <T>(
    method: 'GET' | 'POST',
    url: string,
    options: { headers?: Record<string, string>; body?: string } = {},
  ) => {
    const { headers, body } = options;
    const answer = await askLoginHost(dispatcher, {
      method,
      url,
      ...(headers ? { headers } : {}),
      ...(body === undefined ? {} : { body }),
    });
    answers.push(answer);
    // The library checks what it reads; T is its own name for it.
    return { status: answer.status, headers: answer.headers, body: JSON.parse(answer.text) as T };
  };
  return {
    sendGetRequestAsync: (url, options) => ask('GET', url, options),
    sendPostRequestAsync: (url, options) => ask('POST', url, options),
  };
};
