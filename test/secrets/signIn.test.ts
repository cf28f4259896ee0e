import { expect, it, onTestFinished } from 'vitest';
import { defaultTenant } from '../../sandbox/data/tenant.ts';
import type { Misfortune } from '../../sandbox/graph/faults.ts';
import { defaultClient } from '../../sandbox/login/clients.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { runGateway } from '../support/gatewayProcess.ts';
import { tokenEndpoint } from '../support/signedIn.ts';
import { expectNone, partsOf } from './marks.ts';

const secret = 'marked~SECRET.f00d-0123456789_abcdefghijk';
const caller = 'marked.caller';
const body = JSON.stringify({ query: '{ mobileApps(first: 1) { nodes { id } } }' });

/** How the login host may fail; in its own words it repeats what it was sent. */
const failures: readonly Misfortune[] = [
  { entra: 'wrongSecret' },
  { entra: 'interactionRequired' },
  ...[200, 400, 500].map((status) => ({
    status,
    headers: { 'x-echo': secret },
    body: { error: secret, error_description: `${secret} ${caller}`, suberror: secret },
  })),
  { reset: 'afterBody' },
];

/** The command as it signs in, fails, and signs in again: all that it says, and all that nobody may be told. */
const signInWith = async (mode: string, effect: Misfortune) => {
  const sandbox = await startSandbox({ throttle: false, clients: [{ ...defaultClient, secret }] });
  onTestFinished(() => sandbox.close());
  const gateway = runGateway({
    GRAPH_ROOT_URL: sandbox.url,
    AUTH_MODE: mode,
    AZURE_AUTHORITY_HOST: sandbox.url,
    AZURE_TENANT_ID: defaultTenant,
    AZURE_CLIENT_ID: defaultClient.id,
    AZURE_CLIENT_SECRET: secret,
  });
  const [, url = ''] = await gateway.says(/GraphQL at (\S+)/);
  const answers: string[] = [];
  const tokens: string[] = [];
  const visit = async (): Promise<number | undefined> => {
    // Somebody else each time: what a user's sign-in came to is kept for that user.
    const user = `${caller}${tokens.length}@contoso.example`;
    const token = sandbox.tokenFor({ user, audience: `api://${defaultClient.id}` });
    tokens.push(token);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const asked = await Promise.all([
      fetch(url, { method: 'POST', headers, body }),
      fetch(url, { method: 'POST', headers: { ...headers, authorization: `Bearer ${token}x` }, body }),
      fetch(new URL('/ready', url)),
    ]);
    for (const response of asked)
      answers.push(`${[...response.headers].join('\n')}\n${await response.text()}`);
    return asked[0]?.status;
  };
  sandbox.faults.inject({ match: { path: tokenEndpoint }, effect });
  const failed = await visit();
  sandbox.faults.clear();
  // A failure is kept for a few seconds, so that the login host is not asked for each request.
  await expect.poll(visit, { timeout: 20_000, interval: 1_000 }).toBe(200);
  gateway.kill('SIGTERM');
  expect(await gateway.ended).toBe(0);
  const given = sandbox.log.requests
    .filter(({ url: asked }) => asked.includes('/mobileApps'))
    .map((request) => (request.headers.authorization ?? '').replace(/^Bearer ?/, ''))
    .filter((each) => each !== '');
  expect(given.length).toBeGreaterThan(0);
  return { failed, output: { answers: answers.join('\n'), ...gateway.said }, tokens: [...tokens, ...given] };
};

it.each(['client-credentials', 'on-behalf-of'])(
  'the command tells neither its secret nor a token, however its sign-in fails: %s',
  async (mode) => {
    for (const { failed, output, tokens } of await Promise.all(
      failures.map((effect) => signInWith(mode, effect)),
    )) {
      expect(failed).not.toBe(200);
      expectNone(new Set([secret, caller, ...tokens.flatMap(partsOf)]), output);
    }
  },
  60_000,
);

it('a configuration that is wrong is told without the secret in it', async () => {
  const { ended, said } = runGateway({
    GRAPH_ROOT_URL: `https://somebody:${secret}@graph.example.net`,
    AUTH_MODE: 'client-credentials',
    AZURE_TENANT_ID: 'no/tenant',
    // The two are easily mixed up: both are shown beside each other where they come from.
    AZURE_CLIENT_ID: secret,
    AZURE_CLIENT_SECRET: defaultClient.id,
  });
  expect(await ended).toBe(1);
  for (const name of ['GRAPH_ROOT_URL', 'AZURE_TENANT_ID', 'AZURE_CLIENT_ID'])
    expect(said.err).toContain(`${name}: expected `);
  expect(said.err).toContain('…@graph.example.net');
  expectNone([secret], said);
});
