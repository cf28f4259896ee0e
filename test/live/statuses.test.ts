import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hard } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { createGateway } from '../../src/server.ts';
import { startAlteredUpstream } from '../support/alteredUpstream.ts';
import { clientsOf, listenAt, startLive, statusesOf, subscribe } from '../support/live.ts';
import { posted } from '../support/posted.ts';

interface Status {
  readonly id: string;
  readonly nodeId: string;
  readonly deviceId: string;
  readonly deviceName: string;
}

interface Changes {
  readonly mobileAppInstallStatusesChanged: {
    readonly changed: readonly Status[];
    readonly removedNodeIds: readonly string[];
  };
}

const changesIn = (data: Record<string, unknown> | null | undefined) =>
  // What the document of these tests selects.
  (data as Changes | undefined)?.mobileAppInstallStatusesChanged;

const allStatuses = `query ($app: ID!) {
  mobileApp(id: $app) { deviceStatuses(first: 100) { nodes { id nodeId deviceId deviceName } } }
}`;

const update = `mutation ($input: UpdateMobileAppInstallStatusInput!) {
  updateMobileAppInstallStatus(input: $input) { __typename }
}`;

describe.each([
  ['segments', 'classic'],
  ['reports', 'live'],
] as const)('from %s', (installStatusSource, mode) => {
  const start = async () => {
    const sandbox = await startSandbox({ mode, apps: 3, devices: 20, throttle: false });
    const upstream = await startAlteredUpstream(sandbox);
    onTestFinished(async () => {
      upstream.close();
      await sandbox.close();
    });
    const gateway = createGateway({
      rootUrl: upstream.url,
      fallbackToken: sandbox.token,
      installStatusSource,
      liveIntervalMs: 20,
    });
    const ask = async (query: string, variables?: Record<string, unknown>) => {
      const response = await gateway.fetch('http://gateway.test/graphql', posted({ query, variables }));
      return (await response.json()).data;
    };
    const { mobileApps } = await ask('{ mobileApps(first: 1) { nodes { id } } }');
    const app: string = mobileApps.nodes[0].id;
    const { mobileApp } = await ask(allStatuses, { app });
    const statuses: Status[] = mobileApp.deviceStatuses.nodes;
    const looks = () =>
      sandbox.log.requests.filter(({ url }) => /deviceStatuses|InstallationStatusReport|\$batch/.test(url))
        .length;
    /** Until another look has begun and ended. */
    const looked = () => {
      const before = looks();
      return expect.poll(looks).toBeGreaterThan(before + 2);
    };
    return { ...upstream.alterations, app, statuses, looked, ...clientsOf(await listenAt(gateway)) };
  };

  it('what is there at first is not sent; what changes, goes and comes is', async () => {
    const { app, statuses, without, renamed, looked, distinct } = await start();
    const [one, two] = statuses;
    if (!one || !two) throw new Error('There are too few statuses.');
    const { events, has } = subscribe(distinct(), statusesOf('id nodeId deviceName'), { app });
    await looked();
    expect(events).toEqual([]);

    renamed.set(one.deviceName, 'Renamed');
    await has(1);
    expect(changesIn(events[0]?.data)).toEqual({
      changed: statuses
        .filter(({ deviceName }) => deviceName === one.deviceName)
        .map(({ id, nodeId }) => ({ id, nodeId, deviceName: 'Renamed' })),
      removedNodeIds: [],
    });

    without.add(two.deviceId);
    await has(2);
    const gone = statuses.filter(({ deviceId }) => deviceId === two.deviceId);
    expect(changesIn(events[1]?.data)).toEqual({
      changed: [],
      removedNodeIds: gone.map(({ nodeId }) => nodeId),
    });

    without.clear();
    await has(3);
    expect(changesIn(events[2]?.data)?.changed.map(({ id }) => id)).toEqual(gone.map(({ id }) => id));
  });

  it('whose selection has not changed is told nothing; who selects only keys is told of everything', async () => {
    const { app, statuses, renamed, looked, single } = await start();
    const client = single();
    const states = subscribe(client, statusesOf('id installState'), { app });
    const names = subscribe(client, statusesOf('id deviceName'), { app });
    const keys = subscribe(client, statusesOf('nodeId'), { app });
    await looked();
    renamed.set(statuses[0]?.deviceName ?? '', 'Renamed');
    await Promise.all([names.has(1), keys.has(1)]);
    await looked();
    expect(states.events).toEqual([]);
    expect([names.events.length, keys.events.length]).toEqual([1, 1]);
  });
});

it('a change that is made through the gateway is told, and the app of each status read in one request', async () => {
  const { app, execute, requestsFor, distinct } = await startLive({ devices: 20 });
  const { data } = await execute(allStatuses, { app });
  // What the document selects.
  const { nodes } = (data as { mobileApp: { deviceStatuses: { nodes: Status[] } } }).mobileApp.deviceStatuses;
  const { events, has } = subscribe(distinct(), statusesOf('id errorCode app { displayName }'), { app });
  await expect.poll(() => requestsFor('deviceStatuses').length).toBeGreaterThan(3);

  const [one, two] = nodes;
  for (const status of [one, two]) {
    await execute(update, { input: { mobileAppId: app, id: status?.id, errorCode: -2016345060 } });
  }
  await has(1);
  await expect
    .poll(() =>
      events
        .flatMap((event) => changesIn(event.data)?.changed ?? [])
        .map(({ id }) => id)
        .sort(),
    )
    .toEqual([one?.id, two?.id].sort());
  for (const event of events) expect(event.extensions).toMatchObject({ cost: { upstreamRequests: 1 } });
});

it('reports whose pages overlap and change their order make nobody believe that something has changed', async () => {
  const { app, sandbox, distinct } = await startLive(
    { ...hard, mode: 'live', devices: 300, throttle: false },
    { installStatusSource: 'reports', liveIntervalMs: 10 },
  );
  const { events } = subscribe(distinct(), statusesOf('nodeId'), { app });
  await expect.poll(() => sandbox.log.requests.length).toBeGreaterThan(25);
  await pause(20);
  expect(events).toEqual([]);
});
