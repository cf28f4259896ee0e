import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { GatewayOptions } from '../src/server.ts';
import { startGateway } from './support/gateway.ts';
import { listen } from './support/listen.ts';
import { posted } from './support/posted.ts';

/** A gateway behind a real port, and a client that can go away. */
const startListening = async (gatewayOptions: Partial<GatewayOptions> = {}) => {
  const { gateway, sandbox } = await startGateway({}, gatewayOptions);
  const { origin, close } = await listen(gateway);
  onTestFinished(close);
  const ask = (query: string) => {
    const client = new AbortController();
    const answer = fetch(`${origin}/graphql`, {
      ...posted({ query }),
      signal: client.signal,
    })
      .then((response) => response.json())
      .catch((error: unknown) => error);
    const goAway = async () => {
      client.abort();
      await answer;
    };
    return { answer, goAway };
  };
  return { sandbox, ask };
};

const nested =
  '{ mobileApps(first: 40) { nodes { id installSummary { id } deviceStatuses { nodes { id } } } } }';

it('a client that goes away takes its upstream request along', async () => {
  const { sandbox, ask } = await startListening();
  sandbox.faults.inject({ effect: { delayMs: 60_000 } });
  const { goAway } = ask(nested);
  await expect.poll(() => sandbox.log.requests).toHaveLength(1);
  await goAway();
  await expect.poll(() => sandbox.log.requests[0]?.aborted).toBe(true);
});

it('a client that goes away takes all batches along that are under way', async () => {
  const { sandbox, ask } = await startListening({ installStatusSource: 'segments' });
  sandbox.faults.inject({ match: { envelope: true }, effect: { delayMs: 60_000 } });
  const { goAway } = ask(nested);
  await expect.poll(() => sandbox.log.requests).toHaveLength(1 + 4);
  await goAway();
  await expect
    .poll(() => sandbox.log.requests.map(({ aborted = false }) => aborted))
    .toEqual([false, true, true, true, true]);
});

it('nothing more is asked for a client that went away while its tenant had to wait', async () => {
  const { sandbox, ask } = await startListening();
  sandbox.faults.inject({ times: 1, effect: { status: 429, retryAfter: '0.4' } });
  const { goAway } = ask(nested);
  await expect.poll(() => sandbox.log.requests[0]?.answeredAt).toBeDefined();
  await goAway();
  await pause(600);
  expect(sandbox.log.requests).toHaveLength(1);
});

it('others who wait for what its operation was to find out find it out themselves', async () => {
  const { sandbox, ask } = await startListening();
  sandbox.faults.inject({ match: { path: 'installSummary' }, times: 1, effect: { delayMs: 60_000 } });
  const first = ask('{ mobileApps(first: 1) { nodes { installSummary { id } } } }');
  await expect.poll(() => sandbox.log.requests).toHaveLength(2);
  const second = ask('{ mobileApps(first: 1) { nodes { id installSummary { id } } } }');
  await expect.poll(() => sandbox.log.requests).toHaveLength(3);
  await first.goAway();
  expect(await second.answer).toMatchObject({
    data: { mobileApps: { nodes: [{ installSummary: { id: expect.any(String) } }] } },
  });
  expect(sandbox.log.requests.map(({ aborted = false }) => aborted)).toEqual([false, true, false, false]);
});

it('another client is served meanwhile', async () => {
  const { sandbox, ask } = await startListening();
  sandbox.faults.inject({ match: { path: '/mobileApps?' }, effect: { delayMs: 60_000 } });
  const gone = ask(nested);
  await expect.poll(() => sandbox.log.requests).toHaveLength(1);
  const staying = ask('{ iosLobAppProvisioningConfigurations { nodes { id } } }');
  await gone.goAway();
  await expect.poll(() => sandbox.log.requests.map(({ status }) => status)).toContain(200);
  await staying.goAway();
});

it.each([
  ['is answered', []],
  ['fails', [{ effect: { status: 400 } }]],
])('an operation that %s lets go of its deadline and of its client', async (_, faults) => {
  const deadlineMs = 54_321;
  const { gateway, sandbox } = await startGateway({}, { limits: { deadlineMs } });
  for (const fault of faults) sandbox.faults.inject(fault);
  const begun = vi.spyOn(globalThis, 'setTimeout');
  const ended = vi.spyOn(globalThis, 'clearTimeout');
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const client = new AbortController();
  const heard = vi.spyOn(client.signal, 'addEventListener');

  const response = await gateway.fetch('http://gateway.test/graphql', {
    ...posted({ query: nested }),
    signal: client.signal,
  });
  await response.text();

  expect(response.status).toBe(200);
  expect(heard).toHaveBeenCalled();
  expect(getEventListeners(client.signal, 'abort')).toEqual([]);
  const deadlines = begun.mock.results.filter(
    (_timer, index) => Math.abs((begun.mock.calls[index]?.[1] ?? 0) - deadlineMs) < 5_000,
  );
  expect(deadlines).toHaveLength(1);
  for (const { value } of deadlines) expect(ended).toHaveBeenCalledWith(value);
});
