import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSignedIn, tokenEndpoint, tokenOf } from './support/signedIn.ts';

const minutes = (count: number): number => count * 60_000;

// Only the clock is turned; what waits still waits.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const pass = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

it('keeps a token until shortly before its end', async () => {
  const { ask, tokenRequests } = await startSignedIn('client-credentials', { tokenLifetime: 3600 });
  await ask();
  pass(minutes(54));
  await ask();
  expect(tokenRequests()).toHaveLength(1);
});

it.each(['client-credentials', 'on-behalf-of'] as const)(
  'renews a token ahead of its end, once for all and with nobody waiting: %s',
  async (mode) => {
    const gateway = await startSignedIn(mode, { tokenLifetime: 3600 });
    const { ask, callerToken, sandbox, tokenRequests, upstreamRequests } = gateway;
    const token = callerToken('ada@contoso.example');
    await ask(undefined, token);
    const [first] = upstreamRequests().map((request) => tokenOf(request).uti);

    pass(minutes(56));
    sandbox.faults.inject({ match: { path: tokenEndpoint }, times: 1, effect: { delayMs: 500 } });
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(undefined, token)));
    expect(answers.every(({ errors }) => errors.length === 0)).toBe(true);
    expect(tokenRequests()).toHaveLength(2);
    // The new token was still under way when all of them had been answered with the old one.
    expect(tokenRequests()[1]?.answeredAt).toBeUndefined();
    expect(new Set(upstreamRequests().map((request) => tokenOf(request).uti))).toEqual(new Set([first]));

    await vi.waitFor(() => expect(tokenRequests()[1]?.answeredAt).toBeDefined());
    await sleep(50);
    await ask(undefined, token);
    expect(tokenRequests()).toHaveLength(2);
    expect(
      upstreamRequests()
        .map((request) => tokenOf(request).uti)
        .at(-1),
    ).not.toBe(first);
  },
);

it('goes on with the token it has while it cannot be renewed, and fetches one anew when it has ended', async () => {
  const { ask, sandbox, tokenRequests } = await startSignedIn('client-credentials', { tokenLifetime: 3600 });
  await ask();
  sandbox.faults.inject({ match: { path: tokenEndpoint }, times: 1, effect: { entra: 'unavailable' } });
  pass(minutes(56));
  expect(await ask()).toMatchObject({ errors: [] });
  await vi.waitFor(() => expect(tokenRequests()[1]?.answeredAt).toBeDefined());
  expect(await ask()).toMatchObject({ errors: [] });
  pass(minutes(5));
  expect(await ask()).toMatchObject({ errors: [] });
  expect(tokenRequests()).toHaveLength(3);
});

it('tells everybody who comes within the next seconds of a failure, and then tries again', async () => {
  const { ask, sandbox, tokenRequests } = await startSignedIn('client-credentials');
  sandbox.faults.inject({ match: { path: tokenEndpoint }, times: 1, effect: { entra: 'unavailable' } });
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 503));
  expect(await ask()).toMatchObject({ status: 503 });
  expect(tokenRequests()).toHaveLength(1);
  await sleep(3_100);
  expect(await ask()).toMatchObject({ status: 200, errors: [] });
  expect(tokenRequests()).toHaveLength(2);
});

it('gives up a token that Graph refuses, and fetches the next with the claims that Graph asks for', async () => {
  const { ask, sandbox, tokenRequests } = await startSignedIn('client-credentials');
  await ask();
  pass(minutes(1));
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}';
  const challenge = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
  sandbox.faults.inject({
    match: { path: 'mobileApps' },
    times: 1,
    effect: { status: 401, headers: { 'www-authenticate': challenge } },
  });
  await ask();
  expect(await ask()).toMatchObject({ status: 200, errors: [] });
  const forms = tokenRequests().map(({ body }) => Object(body));
  expect(forms).toHaveLength(2);
  expect(JSON.parse(forms[0].claims).access_token).not.toHaveProperty('nbf');
  expect(JSON.parse(forms[1].claims).access_token).toMatchObject({ nbf: { value: '1700000000' } });
});
