import { describe, expect, it } from 'vitest';
import { app, asked, type Entities } from '../support/entities.ts';
import { shareGateway, startGateway } from '../support/gateway.ts';
import { nodeIdOf } from '../support/nodeId.ts';
import { upstreamOf } from '../support/upstream.ts';
import { questionsIn } from '../support/upstreamLog.ts';
import { selectedBy } from '../support/wire.ts';

const { execute, executeWithErrors, requests, sandbox } = await shareGateway(
  { apps: 100 },
  { federation: true },
);
const upstream = upstreamOf(sandbox);
const apps = await upstream.ids('mobileApps');
const word = await upstream.app('Microsoft Word');
const [user = '', ...users] = await upstream.ids(`mobileApps/${word}/userStatuses`);
const devices = await upstream.ids(`mobileApps/${word}/deviceStatuses`);
const absent = '00000000-0000-0000-0000-000000000000';

describe('the entities of one request', () => {
  it('are a hundred apps for five upstream requests, and their summaries for five more', async () => {
    const { data } = await execute<Entities>(
      asked('... on MobileApp { id installSummary { failedDeviceCount } }'),
      { of: apps.map(app) },
    );
    expect(data._entities.map((entity) => entity?.id)).toEqual(apps);
    for (const entity of data._entities) {
      expect(entity?.installSummary).toEqual({ failedDeviceCount: expect.any(Number) });
    }
    expect(requests()).toEqual(Array.from({ length: 10 }, () => 'POST /beta/$batch (20)'));
  });

  it('are apps and their summaries for seven, where one report holds all summaries', async () => {
    const reports = await startGateway(
      { apps: 100, mode: 'live' },
      { federation: true, installStatusSource: 'reports' },
    );
    const { data } = await reports.execute<Entities>(
      asked('... on MobileApp { installSummary { failedDeviceCount } }'),
      { of: apps.map(app) },
    );
    expect(data._entities).toEqual(
      Array(100).fill({ installSummary: { failedDeviceCount: expect.any(Number) } }),
    );
    expect(reports.requests()).toHaveLength(7);
  });

  it('travel together, whatever their types', async () => {
    const of = [
      ...apps.slice(0, 40).map(app),
      ...apps.slice(0, 40).map((mobileAppId) => ({ __typename: 'MobileAppInstallSummary', mobileAppId })),
      ...users.slice(0, 10).map((id) => ({ __typename: 'UserAppInstallStatus', mobileAppId: word, id })),
      ...devices.slice(0, 10).map((id) => ({ __typename: 'MobileAppInstallStatus', mobileAppId: word, id })),
    ];
    const { data, cost } = await execute<Entities>(
      asked(`
        __typename
        ... on MobileApp { displayName }
        ... on MobileAppInstallSummary { failedDeviceCount }
        ... on UserAppInstallStatus { userName }
        ... on MobileAppInstallStatus { deviceName }
      `),
      { of },
    );
    expect(data._entities.map((entity) => entity?.__typename)).toEqual(
      of.map(({ __typename }) => __typename),
    );
    expect(requests()).toEqual(Array.from({ length: 5 }, () => 'POST /beta/$batch (20)'));
    expect(cost).toMatchObject({ upstreamRequests: 5, batchedItems: 100 });
    const selected = questionsIn(sandbox.log.requests).map(({ url }) => selectedBy(url).join());
    expect([...new Set(selected)].sort()).toEqual([
      'deviceName,id',
      'displayName,id',
      'failedDeviceCount,id',
      'id,userName',
    ]);
  });

  it('are read once, however often they are named', async () => {
    const { data } = await execute<Entities>(asked('... on MobileApp { displayName }'), {
      of: [
        app(word),
        app(word),
        { __typename: 'MobileApp', nodeId: nodeIdOf('MobileApp', `mobileApps/${word}`) },
      ],
    });
    expect(data._entities).toEqual(Array(3).fill({ displayName: 'Microsoft Word' }));
    expect(requests()).toHaveLength(1);
  });

  it('are null where there are none any more, even if only keys are asked for', async () => {
    const { data } = await execute<Entities>(asked('... on MobileApp { id nodeId }'), {
      of: [app(absent), app(word)],
    });
    expect(data._entities).toEqual([null, expect.objectContaining({ id: word })]);
    expect(requests()).toEqual(['POST /beta/$batch (2)']);
  });

  it('fail each by itself', async () => {
    sandbox.faults.inject({ match: { item: true, path: String(apps[1]) }, effect: { status: 403 } });
    const { data, errors } = await executeWithErrors<Entities>(asked('... on MobileApp { id }'), {
      of: apps.slice(0, 3).map(app),
    });
    sandbox.faults.clear();
    expect(data?._entities).toEqual([{ id: apps[0] }, null, { id: apps[2] }]);
    expect(errors).toMatchObject([{ path: ['_entities', 1], extensions: { code: 'FORBIDDEN' } }]);
  });
});

/** Each entity below, with all of its keys. */
const keysOfAll = `
  __typename
  ... on Node { nodeId }
  ... on MobileApp { id }
  ... on MobileAppInstallSummary { mobileAppId }
  ... on UserAppInstallStatus { mobileAppId id }
  ... on MobileAppInstallStatus { mobileAppId userAppInstallStatusId id }
`;

describe.each(['segments', 'reports'] as const)('with install status from %s,', async (source) => {
  const { execute, sandbox } = await shareGateway(
    { mode: source === 'reports' ? 'live' : 'classic' },
    { federation: true, installStatusSource: source },
  );
  const id = await upstreamOf(sandbox).app('Microsoft Word');
  const keys = {
    MobileApp: 'id',
    MobileAppInstallSummary: 'mobileAppId',
    UserAppInstallStatus: 'mobileAppId id',
    MobileAppInstallStatus: 'mobileAppId userAppInstallStatusId id',
  };
  const selected = (typename: keyof typeof keys) => `__typename nodeId ${keys[typename]}`;
  const { data } = await execute<{ readonly mobileApp: Found }>(`{
    mobileApp(id: "${id}") {
      ${selected('MobileApp')}
      installSummary { ${selected('MobileAppInstallSummary')} }
      deviceStatuses(first: 2) { nodes { ${selected('MobileAppInstallStatus')} } }
      userStatuses(first: 2) {
        nodes {
          ${selected('UserAppInstallStatus')}
          deviceStatuses(first: 1) { nodes { ${selected('MobileAppInstallStatus')} } }
        }
      }
    }
  }`);
  const { installSummary, deviceStatuses, userStatuses, ...found } = data.mobileApp;
  const all = [
    found,
    installSummary,
    ...deviceStatuses.nodes,
    ...userStatuses.nodes.flatMap(({ deviceStatuses, ...status }) => [status, ...deviceStatuses.nodes]),
  ];

  it('each entity is found again by its keys, and by its nodeId', async () => {
    expect(all).toHaveLength(8);
    const byKeys = await execute<Entities>(asked(keysOfAll), { of: all.map(({ nodeId, ...keys }) => keys) });
    expect(byKeys.data._entities).toEqual(all);
    const byNodeId = await execute<Entities>(asked(keysOfAll), {
      of: all.map(({ __typename, nodeId }) => ({ __typename, nodeId })),
    });
    expect(byNodeId.data._entities).toEqual(all);
  });
});

interface Keys {
  readonly __typename: string;
  readonly nodeId: string;
}

interface Found extends Keys {
  readonly installSummary: Keys;
  readonly deviceStatuses: { readonly nodes: readonly Keys[] };
  readonly userStatuses: {
    readonly nodes: readonly (Keys & { readonly deviceStatuses: { readonly nodes: readonly Keys[] } })[];
  };
}

it('the statuses of both kinds of configurations are found by the key of theirs', async () => {
  const status = '__typename managedDeviceMobileAppConfigurationId iosLobAppProvisioningConfigurationId id';
  const { data } = await execute<
    Record<
      string,
      { readonly nodes: readonly { readonly userStatuses: { readonly nodes: readonly Keys[] } }[] }
    >
  >(`{
    managedDeviceMobileAppConfigurations(first: 1) { nodes { userStatuses(first: 2) { nodes { ${status} } } } }
    iosLobAppProvisioningConfigurations(first: 1) { nodes { userStatuses(first: 2) { nodes { ${status} } } } }
  }`);
  const of = Object.values(data).flatMap(({ nodes }) =>
    nodes.flatMap(({ userStatuses }) => userStatuses.nodes),
  );
  expect(of).toHaveLength(4);
  const entities = await execute<Entities>(
    asked(`... on ManagedDeviceMobileAppConfigurationUserStatus { ${status} }`),
    { of },
  );
  expect(entities.data._entities).toEqual(of);
  expect(requests().sort()).toEqual(['POST /beta/$batch (2)', 'POST /v1.0/$batch (2)']);
});

it('a device status below a user is not asked for below the app', async () => {
  const [device] = await upstream.ids(`mobileApps/${word}/userStatuses/${user}/deviceStatuses`);
  const keys = { mobileAppId: word, userAppInstallStatusId: user, id: device };
  const { data } = await execute<Entities>(
    asked('... on MobileAppInstallStatus { mobileAppId userAppInstallStatusId id }'),
    {
      of: [{ __typename: 'MobileAppInstallStatus', ...keys }],
    },
  );
  expect(data._entities).toEqual([keys]);
  expect(requests()).toEqual([
    `GET /beta/deviceAppManagement/mobileApps/${word}/userStatuses/${user}/deviceStatuses/${device}?$select=id`,
  ]);
});
