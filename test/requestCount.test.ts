import { describe, expect, it } from 'vitest';
import type { LoggedRequest } from '../sandbox/http/requestLog.ts';
import { at } from './support/at.ts';
import { shareGateway, startGateway } from './support/gateway.ts';
import { isRow, upstreamOf } from './support/upstream.ts';
import { questionsIn } from './support/upstreamLog.ts';
import { selectedBy } from './support/wire.ts';

const { execute, executeWithErrors, requests, sandbox } = await shareGateway({ apps: 100 });
const upstream = upstreamOf(sandbox);
const app = await upstream.app('Microsoft Word');

/** The number of objects in an answer that have this property. */
const count = (value: unknown, property: string): number =>
  Array.isArray(value)
    ? value.reduce<number>((sum, each) => sum + count(each, property), 0)
    : isRow(value)
      ? Number(value[property] != null) +
        Object.values(value).reduce<number>((sum, each) => sum + count(each, property), 0)
      : 0;

describe('an operation becomes few requests:', () => {
  it('a hundred apps with their summaries are one request and five batches', async () => {
    const { data } = await execute(
      '{ mobileApps(first: 100) { nodes { installSummary { failedDeviceCount } } } }',
    );
    expect(count(data, 'failedDeviceCount')).toBe(100);
    expect(requests()).toEqual([
      expect.stringMatching(/^GET .*\/mobileApps\?/),
      ...Array.from({ length: 5 }, () => 'POST /beta/$batch (20)'),
    ]);
  });

  it('twenty apps, each with its summary and ten users, each of these with five devices, are thirteen', async () => {
    const { data, cost } = await execute(`{
      mobileApps(first: 20) {
        nodes {
          installSummary { failedDeviceCount }
          userStatuses(first: 10) { nodes { userName deviceStatuses(first: 5) { nodes { deviceName } } } }
        }
      }
    }`);
    expect(count(data, 'failedDeviceCount')).toBe(20);
    // Each of the first twenty apps of the sandbox has ten users or more.
    expect(count(data, 'userName')).toBe(200);
    expect(count(data, 'deviceName')).toBeGreaterThanOrEqual(200);
    expect(requests()).toHaveLength(13);
    expect(cost).toMatchObject({ upstreamRequests: 13, batches: 12, batchedItems: 240 });
  });

  it('the same query under two names costs what it costs once', async () => {
    const selection = 'mobileApps(first: 30) { nodes { displayName installSummary { failedDeviceCount } } }';
    await execute(`{ ${selection} }`);
    const once = requests();
    const { data } = await execute(`{ a: ${selection} b: ${selection} }`);
    expect(data.a).toEqual(data.b);
    expect(requests()).toEqual(once);
    expect(once).toHaveLength(3);
  });

  it('a single lookup is one request, without an envelope', async () => {
    const { cost } = await execute(`{ mobileApp(id: "${app}") { displayName } }`);
    expect(requests()).toEqual([`GET /beta/deviceAppManagement/mobileApps/${app}?$select=id,displayName`]);
    expect(cost).toMatchObject({ upstreamRequests: 1, batches: 0, batchedItems: 0 });
  });

  it('lookups of different types that are asked together go together', async () => {
    await execute(`{
      mobileApp(id: "${app}") { displayName }
      mobileAppInstallSummary(mobileAppId: "${app}") { failedDeviceCount }
      iosLobAppProvisioningConfigurations { nodes { displayName } }
    }`);
    expect(requests()).toEqual(['POST /beta/$batch (3)']);
  });

  it('the app of a status below that very app costs nothing', async () => {
    const { data } = await execute(`{
      mobileApp(id: "${app}") {
        displayName
        publisher
        deviceStatuses(first: 3) { nodes { app { displayName } } }
        userStatuses(first: 1) { nodes { app { displayName } deviceStatuses { nodes { app { displayName } } } } }
      }
    }`);
    expect(count(data, 'displayName')).toBeGreaterThan(5);
    expect(requests()).toEqual([
      expect.stringMatching(/^GET .*\/mobileApps\//),
      'POST /beta/$batch (2)',
      expect.stringMatching(/^GET .*\/userStatuses\/.*\/deviceStatuses\?/),
    ]);
  });

  it('nothing is asked for a field that is not selected, or that a directive leaves out', async () => {
    await execute(
      `query ($with: Boolean!) {
        mobileApp(id: "${app}") { id installSummary @include(if: $with) { failedDeviceCount } publisher @skip(if: true) }
      }`,
      { with: false },
    );
    expect(requests()).toEqual([`GET /beta/deviceAppManagement/mobileApps/${app}?$select=id`]);
  });

  it('v1.0 and beta share no batch', async () => {
    const configurations = await upstream.ids('mobileAppConfigurations');
    const profiles = await upstream.ids('iosLobAppProvisioningConfigurations');
    await execute(`{
      managedDeviceMobileAppConfigurations { nodes { userStatuses { nodes { status } } } }
      iosLobAppProvisioningConfigurations { nodes { userStatuses { nodes { status } } } }
    }`);
    expect(requests().sort()).toEqual([
      'POST /beta/$batch (2)',
      `POST /beta/$batch (${profiles.length})`,
      `POST /v1.0/$batch (${configurations.length})`,
    ]);
    for (const { url } of questionsIn(sandbox.log.requests)) {
      if (url.includes('/mobileAppConfigurations/')) expect(url).toMatch(/^\/v1\.0\//);
      else expect(url).toMatch(/^\/beta\//);
    }
  });

  it('an icon is never read unasked', async () => {
    await execute('{ mobileApps { nodes { id displayName description platform } } }');
    expect(selectedBy(at(sandbox.log.requests, 0).url)).toEqual(['description', 'displayName', 'id']);
    await execute('{ mobileApps { nodes { largeIcon { type } } } }');
    expect(selectedBy(at(sandbox.log.requests, 0).url)).toEqual(['id', 'largeIcon']);
  });
});

/** What `extensions.cost` must say, counted in the sandbox's log. */
const costIn = (log: readonly LoggedRequest[]) => {
  const batches = log.filter(({ items }) => items !== undefined);
  const asked = questionsIn(log);
  return {
    upstreamRequests: log.length,
    batches: batches.length,
    batchedItems: batches.reduce((sum, { items }) => sum + (items?.length ?? 0), 0),
    // Each question is asked once, unless it has to be asked again.
    retries: asked.length - new Set(asked.map(({ method, url }) => `${method} ${url}`)).size,
    // Every read of a list that was answered is one page of it.
    pages: log
      .flatMap(({ items, method, url, status = 0 }) => items ?? [{ method, url, status }])
      .filter(
        ({ method, url, status }) =>
          method === 'GET' && status === 200 && /\/(mobileApps|\w+Statuses|\w+Configurations)\?/.test(url),
      ).length,
    sources: asked.some(({ url }) => /Statuses|installSummary/.test(url) && !url.includes('onfiguration'))
      ? ['segments']
      : [],
  };
};

describe('extensions.cost', () => {
  it.each([
    ['a lookup', `{ mobileApp(id: "${app}") { displayName } }`],
    ['a list', '{ mobileApps { totalCount nodes { displayName } } }'],
    [
      'a list and what hangs on it',
      '{ mobileApps { nodes { installSummary { id } userStatuses { nodes { id } } } } }',
    ],
    ['the same list twice', '{ a: mobileApps { nodes { id } } b: mobileApps { nodes { id } } }'],
    ['a lookup of nothing', '{ mobileApp(id: "none") { userStatuses { nodes { id } } } }'],
    [
      'configurations',
      '{ managedDeviceMobileAppConfigurations { nodes { userStatuses { nodes { status } } } } }',
    ],
    [
      'a list that is put in order here',
      '{ mobileApps(orderBy: { field: PUBLISHER }) { nodes { publisher } } }',
    ],
    ['nothing at all', '{ __typename }'],
  ])('says of %s what the upstream has seen', async (_, query) => {
    const { cost } = await execute(query);
    expect(cost).toEqual({ ...costIn(sandbox.log.requests), throttledMs: 0 });
  });

  it('says of a list of many pages what the upstream has seen', async () => {
    const { execute, sandbox } = await startGateway({ pageSize: 100 });
    const id = await upstreamOf(sandbox).app('Contoso Field Service');
    const { cost } = await execute(
      `{ mobileApp(id: "${id}") { deviceStatuses(first: 1000) { nodes { id } } } }`,
    );
    expect(cost).toEqual({ ...costIn(sandbox.log.requests), throttledMs: 0 });
    expect(cost).toMatchObject({ upstreamRequests: 11, pages: 10 });
  });

  it('says of a change what the upstream has seen', async () => {
    const { execute, sandbox } = await startGateway();
    const { cost } = await execute(
      `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedUserCount: 1 }) { __typename } }`,
    );
    expect(cost).toEqual({ ...costIn(sandbox.log.requests), throttledMs: 0 });
    expect(cost.upstreamRequests).toBe(1);
  });

  it('counts what had to be asked again, and the time that passed until then', async () => {
    const { execute, sandbox } = await startGateway();
    sandbox.faults.inject({ match: { item: true }, times: 3, effect: { status: 429, retryAfter: '0.2' } });
    const { cost, data } = await execute('{ mobileApps { nodes { installSummary { id } } } }');
    expect(count(data, 'id')).toBe(40);
    expect(cost).toMatchObject(costIn(sandbox.log.requests));
    expect(cost).toMatchObject({ retries: 3, batchedItems: 43 });
    // Nearly all of the 0.2 s: the wait begins a moment after the answer that asked for it.
    expect(cost.throttledMs).toBeGreaterThan(100);
  });

  it('is nothing where the request is refused before it is run', async () => {
    const nothing = {
      upstreamRequests: 0,
      batches: 0,
      batchedItems: 0,
      retries: 0,
      pages: 0,
      throttledMs: 0,
      sources: [],
    };
    for (const query of [
      '{ mobileApps { nodes { colour } } }',
      '{ mobileApps',
      'query ($id: ID!) { mobileApp(id: $id) { id } }',
    ]) {
      const { errors, cost } = await executeWithErrors(query);
      expect(errors?.length).toBeGreaterThan(0);
      expect(cost).toEqual(nothing);
      expect(requests()).toEqual([]);
    }
  });
});
