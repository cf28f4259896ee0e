import { expect, it } from 'vitest';
import { startBefore } from './support/beforeHostile.ts';
import { startGateway } from './support/gateway.ts';
import { answers, startHostileUpstream } from './support/hostileUpstream.ts';

/** Retries that may be saved up, and a few that time adds while a test runs. */
const saved = 100 + 10;

const quick = { backoffMs: 1, retries: 8 };

/** Asks so often, ten operations at a time, of which the last asks for what is well. */
const askInTens = async (ask: (id: string) => Promise<{ code?: string }>, operations: number) => {
  const codes: (string | undefined)[] = [];
  for (let asked = 0; asked < operations; asked += 10) {
    const ten = await Promise.all(Array.from({ length: 10 }, (_, i) => ask(i === 9 ? 'well' : 'ill')));
    codes.push(...ten.map(({ code }) => code));
  }
  return codes;
};

it('an upstream that fails is sent a fifth more requests than usual, whoever asks', async () => {
  const { url, requests } = await startHostileUpstream((connection, request) =>
    answers(request.includes('well') ? 404 : 503)(connection, request),
  );
  const { ask } = await startBefore(url, quick);
  const codes = await askInTens(ask, 400);
  expect(codes.filter((code) => code === 'UPSTREAM_UNAVAILABLE')).toHaveLength(360);
  // Each of the 360 would have been sent nine times.
  expect(requests.length).toBeGreaterThanOrEqual(400 + 100);
  expect(requests.length).toBeLessThanOrEqual(400 * 1.2 + saved);
});

it('an upstream that fails wholly is sent even less', async () => {
  const { url, requests } = await startHostileUpstream(answers(503));
  const { ask } = await startBefore(url, quick);
  const codes = await askInTens(ask, 400);
  expect(new Set(codes)).toEqual(new Set(['UPSTREAM_UNAVAILABLE']));
  expect(requests.length).toBeLessThanOrEqual(400 * 1.2 + saved);
});

it('one of eight failures is made good, however many requests there are', async () => {
  let count = 0;
  const { url, requests } = await startHostileUpstream((connection, request) => {
    count += 1;
    answers(count % 8 === 0 ? 503 : 404)(connection, request);
  });
  const { ask } = await startBefore(url, quick);
  const codes = await askInTens(ask, 1_000);
  expect(codes.filter((code) => code !== undefined)).toEqual([]);
  expect(requests).toHaveLength(Math.floor((1_000 / 7) * 8));
});

it('batches that fail and come again in smaller ones are among them', async () => {
  const { sandbox, executeWithErrors } = await startGateway(
    { throttle: false },
    { limits: quick, installStatusSource: 'segments' },
  );
  sandbox.faults.inject({ match: { envelope: true }, effect: { status: 503 } });
  let [sent, first] = [0, 0];
  for (let i = 0; i < 20; i += 1) {
    const { data, cost } = await executeWithErrors<{ mobileApps: { nodes: unknown[] } }>(
      '{ mobileApps(first: 40) { nodes { id installSummary { id } } } }',
    );
    expect(data?.mobileApps.nodes).toHaveLength(40);
    sent += cost.upstreamRequests;
    first += 1 + 2;
  }
  expect(sent).toBeLessThanOrEqual(first * 1.2 + saved);
});

it('what Graph asks to come again for needs no budget', async () => {
  let count = 0;
  const { url, requests } = await startHostileUpstream((connection, request) => {
    count += 1;
    answers(count % 2 === 0 ? 404 : 429, 'retry-after: 0\r\n')(connection, request);
  });
  const { ask } = await startBefore(url, quick);
  for (let i = 0; i < 200; i += 1) expect(await ask()).toMatchObject({ code: undefined });
  expect(requests).toHaveLength(400);
});
