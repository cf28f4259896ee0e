import { onTestFinished } from 'vitest';
import { defaultTenant } from '../../sandbox/data/tenant.ts';
import type { LoggedRequest } from '../../sandbox/http/requestLog.ts';
import { defaultClient } from '../../sandbox/login/clients.ts';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { createGateway, type GatewayOptions } from '../../src/server.ts';
import type { SignInOptions } from '../../src/signIn/createSignIn.ts';
import { bearer, posted } from './posted.ts';

interface SignedInAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** Where the login host gives tokens, as a fault can match it. */
export const tokenEndpoint = 'oauth2/v2.0/token';

/**
 * A gateway that signs in itself, before a sandbox that is Graph and login host in one; both are gone when the test is.
 * Everything goes over HTTP, Microsoft's library included.
 */
export const startSignedIn = async (
  mode: SignInOptions['mode'],
  sandboxOptions: Partial<SandboxOptions> = {},
  registration: Partial<SignInOptions> = {},
  gatewayOptions: Partial<GatewayOptions> = {},
) => {
  const sandbox = await startSandbox({ throttle: false, ...sandboxOptions });
  const gateway = createGateway({
    rootUrl: sandbox.url,
    limits: { backoffMs: 10 },
    signIn: {
      mode,
      cloud: 'global',
      authorityHost: sandbox.url,
      tenantId: defaultTenant,
      clientId: defaultClient.id,
      credential: { secret: defaultClient.secret },
      ...registration,
    },
    ...gatewayOptions,
  });
  onTestFinished(async () => {
    await gateway.dispose();
    await sandbox.close();
  });

  const ask = async (query = oneApp, token?: string): Promise<SignedInAnswer> => {
    const response = await gateway.fetch('http://gateway.test/graphql', posted({ query }, bearer(token)));
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text);
    return { status: response.status, headers: response.headers, text, data, errors };
  };

  const ready = async () => {
    const response = await gateway.fetch('http://gateway.test/ready');
    const text = await response.text();
    return { status: response.status, text, body: JSON.parse(text) };
  };

  /** What a user of the gateway brings along. */
  const callerToken = (user: string): string =>
    sandbox.tokenFor({ user, audience: `api://${defaultClient.id}` });

  const isFor = (part: string) => (request: LoggedRequest) => request.url.includes(part);
  return {
    sandbox,
    gateway,
    ask,
    ready,
    callerToken,
    tokenRequests: () => sandbox.log.requests.filter(isFor(tokenEndpoint)),
    upstreamRequests: () => sandbox.log.requests.filter(isFor('/deviceAppManagement/')),
  };
};

/** Asks for one app, in one upstream request. */
export const oneApp = '{ mobileApps(first: 1) { nodes { id } } }';

/** The claims of the token that an upstream request had. */
export const tokenOf = ({ headers }: LoggedRequest): Record<string, unknown> =>
  JSON.parse(Buffer.from((headers.authorization ?? '').split('.')[1] ?? '', 'base64url').toString());
