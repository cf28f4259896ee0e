import { expect, it, onTestFinished, vi } from 'vitest';
import { defaultClient } from '../sandbox/login/clients.ts';
import { startSandbox } from '../sandbox/server.ts';
import { createGateway } from '../src/server.ts';
import { startGateway } from './support/gateway.ts';
import { startSignedIn, tokenEndpoint } from './support/signedIn.ts';

it.each(['client-credentials', 'on-behalf-of'] as const)(
  'is ready when it can sign in and Graph answers: %s',
  async (mode) => {
    const { ready, gateway } = await startSignedIn(mode);
    expect(await ready()).toMatchObject({ status: 200, body: { ready: true, problems: [] } });
    expect((await gateway.fetch('http://gateway.test/health')).status).toBe(200);
  },
);

it.each(['client-credentials', 'on-behalf-of'] as const)(
  'says that the secret has expired, and not the secret: %s',
  async (mode) => {
    const { ready, gateway } = await startSignedIn(
      mode,
      {},
      { credential: { secret: defaultClient.expiredSecret } },
    );
    const { status, body, text } = await ready();
    expect(status).toBe(503);
    expect(body).toMatchObject({ ready: false, problems: [{ part: 'sign-in', code: 'SIGN_IN_FAILED' }] });
    expect(body.problems[0].message).toMatch(/^The client secret has expired/);
    expect(text).not.toContain(defaultClient.expiredSecret);
    // A gateway that is not ready is alive nevertheless.
    expect((await gateway.fetch('http://gateway.test/health')).status).toBe(200);
  },
);

it('says that the secret is wrong', async () => {
  const { ready } = await startSignedIn('client-credentials', {}, { credential: { secret: 'mistyped' } });
  const { body } = await ready();
  expect(body.problems[0].message).toMatch(/^The client secret is wrong/);
});

it('says that the login host cannot be reached', async () => {
  const { ready } = await startSignedIn('client-credentials', {}, { authorityHost: 'http://127.0.0.1:1' });
  const { status, body } = await ready();
  expect(status).toBe(503);
  expect(body.problems).toMatchObject([{ part: 'sign-in', code: 'UPSTREAM_UNAVAILABLE' }]);
  expect(body.problems[0].message).toMatch(/^The login host .* could not be reached/);
});

it('says which permission the app lacks, without asking Graph for it', async () => {
  const { ready, upstreamRequests } = await startSignedIn('client-credentials', {
    clients: [{ ...defaultClient, scopes: ['DeviceManagementManagedDevices.Read.All'] }],
  });
  const { status, body } = await ready();
  expect(status).toBe(503);
  expect(body.problems).toMatchObject([{ part: 'permissions', code: 'FORBIDDEN' }]);
  expect(body.problems[0].message).toContain('DeviceManagementApps.Read.All');
  expect(upstreamRequests()).toEqual([]);
});

it('says that Graph cannot be reached, also where callers bring the tokens', async () => {
  const gateway = createGateway({ rootUrl: 'http://127.0.0.1:1', logging: false });
  const response = await gateway.fetch('http://gateway.test/ready');
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    ready: false,
    problems: [{ part: 'upstream', code: 'UPSTREAM_UNAVAILABLE' }],
  });
  await gateway.dispose();
});

it('says that Graph is unavailable, and names both parts when both are wrong', async () => {
  const { ready, sandbox } = await startSignedIn('client-credentials');
  sandbox.faults.inject({ match: { path: 'mobileApps' }, effect: { status: 503 } });
  sandbox.faults.inject({ match: { path: tokenEndpoint }, effect: { entra: 'expiredSecret' } });
  const { body } = await ready();
  expect(body.problems).toMatchObject([
    { part: 'sign-in', code: 'SIGN_IN_FAILED' },
    { part: 'upstream', code: 'UPSTREAM_UNAVAILABLE' },
  ]);
});

it('is ready where callers bring their tokens and Graph asks for one', async () => {
  const sandbox = await startSandbox();
  const gateway = createGateway({ rootUrl: sandbox.url, logging: false });
  expect((await gateway.fetch('http://gateway.test/ready')).status).toBe(200);
  await gateway.dispose();
  await sandbox.close();
});

it('is ready while Graph throttles, and nobody asks it then', async () => {
  const { gateway, sandbox, executeWithErrors } = await startGateway();
  sandbox.faults.inject({ match: {}, effect: { status: 429, retryAfter: '600' } });
  expect((await gateway.fetch('http://gateway.test/ready')).status).toBe(200);
  expect(sandbox.log.requests).toHaveLength(1);
  const { errors } = await executeWithErrors('{ mobileApps(first: 1) { nodes { id } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'THROTTLED' } }]);
  expect(sandbox.log.requests).toEqual([]);
});

it('notices that the secret has expired as soon as a user’s sign-in failed for it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { ask, callerToken, ready, sandbox } = await startSignedIn('on-behalf-of');
  expect(await ready()).toMatchObject({ status: 200 });
  sandbox.faults.inject({ match: { path: tokenEndpoint }, effect: { entra: 'expiredSecret' } });
  expect(await ask(undefined, callerToken('ada@contoso.example'))).toMatchObject({ status: 503 });
  vi.setSystemTime(Date.now() + 6_000);
  expect(await ready()).toMatchObject({ status: 503, body: { problems: [{ code: 'SIGN_IN_FAILED' }] } });
});

it('looks once however many probes come within a few seconds', async () => {
  const { ready, sandbox } = await startSignedIn('client-credentials');
  await Promise.all(Array.from({ length: 50 }, ready));
  await ready();
  expect(sandbox.log.requests.map(({ url }) => url.replace(/\?.*/, ''))).toEqual([
    expect.stringContaining(tokenEndpoint),
    '/v1.0/deviceAppManagement/mobileApps',
  ]);
});
