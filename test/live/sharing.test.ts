import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startLive, statusesOf, subscribe, summaryOf } from '../support/live.ts';
import { upstreamOf } from '../support/upstream.ts';

const counters = ['failedDeviceCount', 'installedDeviceCount', 'pendingInstallUserCount', 'nodeId'];

it('200 subscribers of one summary cost one request an interval, whatever each has selected', async () => {
  const intervalMs = 100;
  const { app, setSummary, sandbox, single } = await startLive({}, { liveIntervalMs: intervalMs });
  const clients = [single(), single(), single(), single()];
  const subscribers = Array.from({ length: 200 }, (_, index) =>
    subscribe(clients[index % 4] ?? single(), summaryOf(counters[index % 4]), { app }),
  );
  await Promise.all(subscribers.map(({ has }) => has(1)));
  await pause(10 * intervalMs);
  const looks = [...sandbox.log.requests];
  expect(new Set(looks.map(({ method, url }) => `${method} ${url}`)).size).toBe(1);
  expect(looks.length).toBeGreaterThan(2);
  for (const [index, { at }] of looks.entries()) {
    const before = looks[index - 1];
    if (before) expect(at).toBeGreaterThanOrEqual((before.answeredAt ?? 0) + intervalMs);
  }

  // Those who have selected what changes are told, and those who have selected nothing but the key.
  await setSummary(app, { failedDeviceCount: 4321 });
  await Promise.all(
    subscribers.filter((_, index) => index % 4 === 0 || index % 4 === 3).map(({ has }) => has(2)),
  );
  await pause(2 * intervalMs);
  expect(subscribers.map(({ events }) => events.length)).toEqual(
    subscribers.map((_, index) => (index % 4 === 0 || index % 4 === 3 ? 2 : 1)),
  );
});

it('who comes later gets what is known at once, without a request', async () => {
  const { app, sandbox, distinct } = await startLive({}, { liveIntervalMs: 60_000 });
  const first = subscribe(distinct(), summaryOf(), { app });
  await first.has(1);
  const second = subscribe(distinct(), summaryOf('failedDeviceCount installedDeviceCount'), { app });
  await second.has(1);
  expect(second.events[0]?.data).toMatchObject(first.events[0]?.data ?? {});
  expect(sandbox.log.requests).toHaveLength(1);
});

it('what an event shows beyond what was looked at is read once for all who ask the same', async () => {
  const { app, setSummary, requestsFor, single } = await startLive({ latencyMs: 20 });
  const client = single();
  const subscribers = Array.from({ length: 20 }, () =>
    subscribe(client, summaryOf('failedDeviceCount app { displayName publisher }'), { app }),
  );
  await Promise.all(subscribers.map(({ has }) => has(1)));
  expect(requestsFor(`mobileApps/${app}?`)).toHaveLength(1);
  await setSummary(app, { failedDeviceCount: 4321 });
  await Promise.all(subscribers.map(({ has }) => has(2)));
  // Read anew for the second event: the app may have changed as well.
  expect(requestsFor(`mobileApps/${app}?`)).toHaveLength(2);
  const [first] = subscribers;
  for (const { events } of subscribers) expect(events).toEqual(first?.events);
});

it('callers with other tokens share nothing', async () => {
  const { app, sandbox, distinct } = await startLive({}, { liveIntervalMs: 60_000 });
  const tokens = ['ada', 'bob'].map((name) => sandbox.tokenFor({ user: `${name}@contoso.example` }));
  const subscribers = tokens.map((token) => subscribe(distinct(token), summaryOf(), { app }));
  await Promise.all(subscribers.map(({ has }) => has(1)));
  expect(sandbox.log.requests.map(({ headers }) => headers.authorization).sort()).toEqual(
    tokens.map((token) => `Bearer ${token}`).sort(),
  );

  // What others may see is known, and yet nothing to somebody who may not.
  const stranger = sandbox.tokenFor({ user: 'eve@contoso.example', scopes: [] });
  const refused = subscribe(distinct(stranger), summaryOf(), { app });
  expect(await refused.ended).toBe('completed');
  expect(refused.codes(0)).toEqual(['FORBIDDEN']);
  expect(refused.events[0]?.data).toEqual({ mobileAppInstallSummaryChanged: null });
});

it('nothing is asked any more when the last subscriber has left, and what was read is forgotten', async () => {
  const { app, sandbox, distinct } = await startLive();
  const subscribers = [
    subscribe(distinct(), summaryOf(), { app }),
    subscribe(distinct(), summaryOf(), { app }),
  ];
  await Promise.all(subscribers.map(({ has }) => has(1)));
  const asked = () => sandbox.log.requests.length;

  subscribers[0]?.leave();
  const before = asked();
  await expect.poll(asked).toBeGreaterThan(before + 1);
  subscribers[1]?.leave();
  await pause(100);
  const after = asked();
  await pause(300);
  expect(asked()).toBe(after);

  await upstreamOf(sandbox).send('PATCH', `mobileApps/${app}/installSummary`, { failedDeviceCount: 4321 });
  const next = subscribe(distinct(), summaryOf(), { app });
  await next.has(1);
  expect(next.events[0]?.data).toEqual({ mobileAppInstallSummaryChanged: { failedDeviceCount: 4321 } });
});

it.each(['distinct', 'single'] as const)(
  'a look that is under way ends with its last subscriber, in %s connection mode',
  async (mode) => {
    const { app, sandbox, ...live } = await startLive();
    sandbox.faults.inject({ effect: { delayMs: 60_000 } });
    const { leave } = subscribe(live[mode](), statusesOf(), { app });
    await expect.poll(() => sandbox.log.requests).toHaveLength(1);
    leave();
    await expect.poll(() => sandbox.log.requests[0]?.aborted).toBe(true);
  },
);

it('looks at the same thing never overlap', async () => {
  const { app, sandbox, distinct } = await startLive({ latencyMs: 40 }, { liveIntervalMs: 10 });
  subscribe(distinct(), summaryOf(), { app });
  await expect.poll(() => sandbox.log.requests.length).toBeGreaterThan(3);
  const looks = sandbox.log.requests;
  for (const [index, { at }] of looks.entries()) {
    // A look that takes long is followed by a longer pause.
    if (index > 0) expect(at).toBeGreaterThanOrEqual((looks[index - 1]?.answeredAt ?? 0) + 4 * 40);
  }
});
