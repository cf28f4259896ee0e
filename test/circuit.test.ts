import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startBefore } from './support/beforeHostile.ts';
import { startGateway } from './support/gateway.ts';
import { answers, breaksOff, hangs, startHostileUpstream } from './support/hostileUpstream.ts';

const once = { retries: 0 };

/** Ten operations fail side by side, and one more when that has lasted for more than a second. */
const failForAWhile = async (ask: () => Promise<unknown>) => {
  await Promise.all(Array.from({ length: 10 }, () => ask()));
  await pause(1_050);
  await ask();
};

describe('an upstream that fails again and again', () => {
  it.each([
    ['is unavailable', answers(503), 'It answered with status 503.'],
    ['breaks off', breaksOff, 'The connection to Microsoft Graph was lost. Check the network and the proxy.'],
  ])('and %s is left alone, and the next callers hear so at once', async (_, behaviour, reason) => {
    const { url, requests } = await startHostileUpstream(behaviour);
    const { ask } = await startBefore(url, once);
    await failForAWhile(ask);
    expect(requests).toHaveLength(11);
    const { data, code, message, retryAfterSeconds, cost } = await ask();
    expect({ data, code, retryAfterSeconds }).toEqual({
      data: { mobileApp: null },
      code: 'UPSTREAM_UNAVAILABLE',
      retryAfterSeconds: 2,
    });
    expect(message).toBe(
      `Microsoft Graph failed again and again and is left alone for 2 s. What failed last: ${reason}`,
    );
    expect(cost).toMatchObject({ upstreamRequests: 0, batches: 0, retries: 0 });
    expect(requests).toHaveLength(11);
  });

  it('is seen to be left alone by whoever watches the gateway', async () => {
    const { url } = await startHostileUpstream(answers(503));
    const { ask, gateway } = await startBefore(url, once);
    expect(gateway.upstreamState()).toEqual({
      host: new URL(url).host,
      circuits: { 'v1.0': 'closed', beta: 'closed' },
      pauses: [],
      retriesLeft: 100,
      budget: 'off',
    });
    await failForAWhile(ask);
    expect(gateway.upstreamState().circuits).toEqual({ 'v1.0': 'closed', beta: 'open' });
    await pause(2_050);
    expect(gateway.upstreamState().circuits.beta).toBe('half-open');
  });

  it('keeps the gateway from being ready until it may be asked again', async () => {
    const { url, requests } = await startHostileUpstream((connection, request) =>
      answers(request.includes('/v1.0/') ? 200 : 503)(connection, request),
    );
    const { ask, gateway } = await startBefore(url, once);
    const ready = () => gateway.fetch('http://gateway.test/ready');
    await failForAWhile(ask);
    const refused = await ready();
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({
      problems: [{ part: 'upstream', code: 'UPSTREAM_UNAVAILABLE', message: expect.stringMatching(/503/) }],
    });
    expect(requests).toHaveLength(11);
    // An answer is kept for five seconds.
    await expect.poll(async () => (await ready()).status, { timeout: 10_000, interval: 250 }).toBe(200);
    expect(requests).toHaveLength(12);
  });

  it('and hangs is left alone', async () => {
    const { url, requests } = await startHostileUpstream(hangs);
    const { ask } = await startBefore(url, { ...once, deadlineMs: 200 });
    await failForAWhile(ask);
    expect(await ask()).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 2 });
    expect(requests).toHaveLength(11);
  });

  it('to all items of its batches is left alone', async () => {
    const { sandbox, executeWithErrors, requests } = await startGateway({}, { limits: once });
    sandbox.faults.inject({ match: { item: true }, effect: { status: 503 } });
    const ask = () => executeWithErrors('{ a: mobileApp(id: "a") { id } b: mobileApp(id: "b") { id } }');
    await failForAWhile(ask);
    const { errors, cost } = await ask();
    expect(errors).toMatchObject(Array(2).fill({ extensions: { retryAfterSeconds: 2 } }));
    expect(cost).toMatchObject({ upstreamRequests: 0, batches: 0, batchedItems: 0 });
    expect(requests()).toEqual([]);
  });

  it('is asked by one operation when the wait is over, and by all others when that is answered', async () => {
    const { url, requests, become } = await startHostileUpstream(answers(503));
    const { ask } = await startBefore(url, once);
    await failForAWhile(ask);
    await pause(2_050);
    const held: (() => void)[] = [];
    become((connection, request) => held.push(() => answers(404)(connection, request)));
    const first = ask();
    await expect.poll(() => held).toHaveLength(1);
    const others = await Promise.all([ask(), ask(), ask()]);
    expect(others.map(({ code }) => code)).toEqual(Array(3).fill('UPSTREAM_UNAVAILABLE'));
    expect(requests).toHaveLength(12);
    become(answers(404));
    for (const answer of held) answer();
    expect(await first).toMatchObject({ code: undefined });
    const codes = (await Promise.all([ask(), ask(), ask()])).map(({ code }) => code);
    expect(codes).toEqual([undefined, undefined, undefined]);
    expect(requests).toHaveLength(15);
  });

  it('is left alone for twice as long when it fails once more', async () => {
    const { url, requests } = await startHostileUpstream(answers(502));
    const { ask } = await startBefore(url, once);
    await failForAWhile(ask);
    await pause(2_050);
    expect((await ask()).message).toMatch(/unavailable/);
    expect(await ask()).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 4 });
    expect(requests).toHaveLength(12);
  });

  it('is asked by another operation when the client of the first has gone away', async () => {
    const { url, requests, become } = await startHostileUpstream(answers(503));
    const { ask } = await startBefore(url, once);
    await failForAWhile(ask);
    await pause(2_050);
    become(hangs);
    const client = new AbortController();
    const gone = ask('nobody', client.signal).catch(() => 'gone');
    await expect.poll(() => requests).toHaveLength(12);
    client.abort();
    await gone;
    become(answers(404));
    await expect.poll(async () => (await ask()).code).toBeUndefined();
    expect(requests).toHaveLength(13);
  });
});

describe('is not left alone: an upstream', () => {
  it.each([
    ['400', answers(400)],
    ['429', answers(429)],
    ['500', answers(500)],
  ])('that answers %s however often', async (status, behaviour) => {
    const { url, requests } = await startHostileUpstream(behaviour);
    const { ask } = await startBefore(url, { ...once, backoffMs: 1 });
    await failForAWhile(ask);
    await ask();
    expect(requests.length, status).toBe(12);
  });

  it('that answers now and then', async () => {
    const { url, requests } = await startHostileUpstream((connection, request) =>
      answers(request.includes('well') ? 404 : 503)(connection, request),
    );
    const { ask } = await startBefore(url, once);
    await Promise.all(Array.from({ length: 9 }, () => ask('ill')));
    await ask('well');
    await pause(1_050);
    for (let i = 0; i < 9; i += 1) await ask('ill');
    expect(await ask('well')).toMatchObject({ code: undefined });
    expect(requests).toHaveLength(20);
  });

  it('that has failed for less than a second, however many requests that was', async () => {
    const { url, requests, become } = await startHostileUpstream(answers(404));
    const { ask } = await startBefore(url, once);
    // The first is slow, since code is compiled and connections are made.
    await ask();
    become(breaksOff);
    await Promise.all(Array.from({ length: 15 }, () => ask()));
    become(answers(404));
    expect(await ask()).toMatchObject({ code: undefined });
    expect(requests).toHaveLength(1 + 15 + 1);
  });
});
