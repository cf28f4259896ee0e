import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { run } from '../support/command.ts';
import { clientsOf, startLive, subscribe, summaryOf } from '../support/live.ts';
import { posted } from '../support/posted.ts';

const bin = fileURLToPath(new URL('../../src/bin.ts', import.meta.url));

it.each(['SIGTERM', 'SIGINT'] as const)(
  'on %s the command completes all subscriptions, and ends',
  async (signal) => {
    const { says, said, ended, kill } = run(bin, [], { PORT: '0', SANDBOX_PORT: '0' });
    const [, url = ''] = await says(/GraphQL at (\S+)/);
    const response = await fetch(url, posted({ query: '{ mobileApps(first: 1) { nodes { id } } }' }));
    const { data } = await response.json();
    const { distinct, single } = clientsOf(url);
    const subscribers = [distinct(), single()].map((client) =>
      subscribe(client, summaryOf(), { app: data.mobileApps.nodes[0].id }),
    );
    await Promise.all(subscribers.map(({ has }) => has(1)));

    kill(signal);
    expect(await Promise.all(subscribers.map((each) => each.ended))).toEqual(['completed', 'completed']);
    // Clients keep their connections for later, and nobody waits until the grace period is over.
    expect(await ended).toBe(0);
    expect(said.err).toBe('');
  },
);

it('disposing of the gateway completes all subscriptions, and asks nothing more', async () => {
  const { app, sandbox, gateway, distinct, single } = await startLive();
  const subscribers = [distinct(), single()].map((client) => subscribe(client, summaryOf(), { app }));
  await Promise.all(subscribers.map(({ has }) => has(1)));

  await gateway.dispose();
  sandbox.log.clear();
  expect(await Promise.all(subscribers.map(({ ended }) => ended))).toEqual(['completed', 'completed']);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(sandbox.log.requests).toEqual([]);
});

it('a gateway that is about to stop completes new subscriptions at once, and still answers queries', async () => {
  const stopping = new AbortController();
  const { app, sandbox, execute, distinct } = await startLive({}, { stopping: stopping.signal });
  const first = subscribe(distinct(), summaryOf(), { app });
  await first.has(1);

  stopping.abort();
  expect(await first.ended).toBe('completed');
  sandbox.log.clear();
  const second = subscribe(distinct(), summaryOf(), { app });
  expect(await second.ended).toBe('completed');
  expect(second.events).toEqual([]);
  expect(sandbox.log.requests).toEqual([]);
  expect(await execute('{ mobileApps(first: 1) { nodes { id } } }')).toMatchObject({
    data: { mobileApps: { nodes: [{ id: app }] } },
  });
});
