import { createClient, fetchExchange } from '@urql/core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { shareGateway, startGateway } from './support/gateway.ts';
import { listen } from './support/listen.ts';
import { accept, asker, plain, together } from './support/parts.ts';
import { upstreamOf } from './support/upstream.ts';
import { selectedBy } from './support/wire.ts';

const { gateway, execute, requests, sandbox } = await shareGateway({ pageSize: 100 });
const server = await listen(gateway);
afterAll(() => server.close());
const ask = (...[query, variables, init]: Parameters<ReturnType<typeof asker>>) => {
  sandbox.log.clear();
  return asker(server.origin)(query, variables, init);
};
const app = await upstreamOf(sandbox).app('Contoso Field Service');

const summaries =
  '{ mobileApps(first: 20) { nodes { displayName ... @defer { installSummary { failedDeviceCount } } } } }';

describe.each(Object.entries(accept))('an answer in parts, as %s,', (_, accepted) => {
  it('has what was deferred in a later part, and is in all what it is without parts', async () => {
    const whole = await execute(plain(summaries));
    const { status, type, parts } = await ask(summaries, {}, { accept: accepted });
    expect(status).toBe(200);
    expect(accepted).toContain(type.split(';')[0]);
    const answer = await together(parts);
    expect(answer.data).toEqual(whole.data);
    expect(answer.errors).toEqual([]);
    const [first, ...later] = answer.parts;
    expect(JSON.stringify(first?.data)).not.toContain('installSummary');
    expect(later.map(({ hasNext }) => hasNext)).toEqual([...later.slice(1).map(() => true), false]);
    expect(answer.patches).toHaveLength(20);
    expect(answer.patches[0]?.path).toEqual(['mobileApps', 'nodes', 0]);
  });

  it('begins before Graph has answered what was deferred', async () => {
    sandbox.faults.inject({ match: { envelope: true }, times: 1, effect: { delayMs: 1_000 } });
    const { parts } = await ask(summaries, {}, { accept: accepted });
    const { value: first } = await parts.next();
    expect(first).toMatchObject({ data: { mobileApps: { nodes: expect.any(Array) } }, hasNext: true });
    await expect.poll(() => sandbox.log.requests).toHaveLength(2);
    expect(sandbox.log.requests.map(({ answeredAt }) => answeredAt !== undefined)).toEqual([true, false]);
    let patches = 0;
    for await (const { incremental = [] } of parts) patches += incremental.length;
    expect(patches).toBe(20);
    expect(sandbox.log.requests[1]?.answeredAt).toBeDefined();
  });
});

describe('deferring costs nothing:', () => {
  it.each([
    ['summaries of a list', summaries],
    [
      'a breakdown of many pages',
      `{ mobileApp(id: "${app}") { displayName ... @defer { deviceStatusBreakdown { total } } } }`,
    ],
    [
      'lists below a list, some deferred and some not',
      `{ mobileApps(first: 20) { nodes {
        displayName
        userStatuses(first: 3) { nodes { userName ... @defer { deviceStatuses(first: 2) { nodes { deviceName } } } } }
        ... @defer { installSummary { failedDeviceCount } }
      } } }`,
    ],
    [
      'parts within parts',
      `{ mobileApp(id: "${app}") { id ... @defer {
        userStatuses(first: 5) { nodes { userName ... @defer { deviceStatuses(first: 2) { nodes { deviceName } } } } }
      } } }`,
    ],
    [
      'root fields',
      `{ mobileApp(id: "${app}") { displayName } ... @defer { iosLobAppProvisioningConfigurations { nodes { id } } } }`,
    ],
    [
      'rows of a list',
      '{ mobileApps(first: 20) { nodes @stream(initialCount: 5) { displayName installSummary { failedDeviceCount } } } }',
    ],
    [
      'a fragment that is used twice',
      `query { mobileApp(id: "${app}") { ...Names @defer(label: "names") ...Names } } fragment Names on MobileApp { displayName publisher }`,
    ],
  ])('%s', async (_, query) => {
    const whole = await execute(plain(query));
    const asked = requests().sort();
    const { parts } = await ask(query);
    const answer = await together(parts);
    expect(answer.parts.length).toBeGreaterThan(1);
    expect(answer.data).toEqual(whole.data);
    expect(requests().sort()).toEqual(asked);
    expect(answer.cost).toEqual(whole.cost);
  });

  it.each([
    ['summaries', summaries],
    [
      'devices',
      '{ mobileApps(first: 20) { nodes { id ... @defer { deviceStatuses(first: 2) { nodes { id } } } } } }',
    ],
  ])('%s, where they come from reports', async (_, query) => {
    const { execute, gateway, requests, sandbox } = await startGateway({ mode: 'live', throttle: false });
    const { origin, close } = await listen(gateway);
    onTestFinished(close);
    // The first to ask finds out that the paths of old are gone.
    await execute(plain(query));
    const whole = await execute(plain(query));
    const asked = requests().sort();
    sandbox.log.clear();
    const { parts } = await asker(origin)(query);
    const answer = await together(parts);
    expect(answer.parts.length).toBeGreaterThan(1);
    expect(answer.data).toEqual(whole.data);
    expect(requests().sort()).toEqual(asked);
    expect(answer.cost).toEqual(whole.cost);
    expect(answer.cost?.sources).toEqual(['reports']);
  });

  it('20 summaries are one batch', async () => {
    const { parts } = await ask(summaries);
    await together(parts);
    expect(requests()).toEqual([expect.stringMatching(/^GET .*\/mobileApps\?/), 'POST /beta/$batch (20)']);
  });

  it('a property that was deferred is read with its entity, which is one read', async () => {
    const { parts } = await ask(
      `{ mobileApp(id: "${app}") { displayName ... @defer { largeIcon { type } description } } }`,
    );
    const answer = await together(parts);
    expect(answer.parts[0]?.data).toEqual({ mobileApp: { displayName: 'Contoso Field Service' } });
    expect(answer.patches).toMatchObject([{ path: ['mobileApp'], data: { largeIcon: expect.anything() } }]);
    expect(sandbox.log.requests.map(({ url }) => selectedBy(url))).toEqual([
      ['description', 'displayName', 'id', 'largeIcon'],
    ]);
  });
});

describe('a list that is streamed', () => {
  it('begins with as many rows as were asked for, and goes on in its order', async () => {
    const { parts } = await ask(
      '{ mobileApps(first: 20) { totalCount nodes @stream(initialCount: 5, label: "rows") { displayName } } }',
    );
    const answer = await together(parts);
    expect(answer.parts[0]?.data).toMatchObject({
      mobileApps: { totalCount: 40, nodes: { length: 5 } },
    });
    expect(answer.patches.map(({ path, label }) => [path.at(-1), label])).toEqual(
      Array.from({ length: 15 }, (_, index) => [5 + index, 'rows']),
    );
    expect(requests()).toHaveLength(1);
  });
});

describe('a condition', () => {
  const query = `query ($later: Boolean!) {
    mobileApp(id: "${app}") { displayName ... @defer(if: $later) { publisher installSummary { failedDeviceCount } } }
  }`;

  it('decides anew for each request of a document', async () => {
    const whole = await execute(query, { later: false });
    expect(JSON.stringify(whole.data)).toContain('failedDeviceCount');
    for (const later of [true, false, true]) {
      const { type, parts } = await ask(query, { later });
      const answer = await together(parts);
      expect(type).toMatch(later ? /^multipart\/mixed/ : /^application\/json/);
      expect(answer.data).toEqual(whole.data);
      expect(requests()).toHaveLength(2);
      expect(selectedBy(sandbox.log.requests[0]?.url ?? '')).toEqual(['displayName', 'id', 'publisher']);
    }
  });
});

it('a client that knows nothing of the gateway puts the parts together', async () => {
  const whole = await execute(plain(summaries));
  const client = createClient({
    url: `${server.origin}/graphql`,
    exchanges: [fetchExchange],
    preferGetMethod: false,
  });
  const shown: unknown[] = [];
  await new Promise<void>((resolve) => {
    client.query(summaries, {}).subscribe(({ data, hasNext }) => {
      shown.push(structuredClone(data));
      if (!hasNext) resolve();
    });
  });
  expect(JSON.stringify(shown[0])).not.toContain('failedDeviceCount');
  expect(
    JSON.parse(JSON.stringify(shown.at(-1), (key, value) => (key === '__typename' ? undefined : value))),
  ).toEqual(whole.data);
});

it('what a change returns may be deferred in part; the change itself is made once', async () => {
  const [user = ''] = await upstreamOf(sandbox).ids(`mobileApps/${app}/userStatuses`);
  const { parts } = await ask(`mutation {
    updateUserAppInstallStatus(input: { mobileAppId: "${app}", id: "${user}", failedDeviceCount: 3 }) {
      ... on UserAppInstallStatus { failedDeviceCount ... @defer { app { displayName } } }
    }
  }`);
  const answer = await together(parts);
  expect(answer.parts[0]?.data).toEqual({ updateUserAppInstallStatus: { failedDeviceCount: 3 } });
  expect(answer.data).toEqual({
    updateUserAppInstallStatus: { failedDeviceCount: 3, app: { displayName: 'Contoso Field Service' } },
  });
  expect(requests().map((line) => line.split(' ')[0])).toEqual(['PATCH', 'GET']);
});

it('an event of a subscription is whole, and says what it has cost', async () => {
  const client = new AbortController();
  const { parts } = await ask(
    `subscription { mobileAppInstallSummaryChanged(mobileAppId: "${app}") { failedUserCount ... @defer { failedDeviceCount } } }`,
    {},
    { accept: accept.events, signal: client.signal },
  );
  const { value: event } = await parts.next();
  client.abort();
  expect(event).toEqual({
    data: {
      mobileAppInstallSummaryChanged: {
        failedUserCount: expect.any(Number),
        failedDeviceCount: expect.any(Number),
      },
    },
    extensions: { cost: expect.objectContaining({ upstreamRequests: expect.any(Number) }) },
  });
});
