import { describe, expect, it } from 'vitest';
import {
  MobileAppByNodeIdDocument,
  MobileAppWithAllDocument,
  NodesDocument,
  OneMobileAppDocument,
  WholeMobileAppDocument,
  WholeMobileAppsDocument,
} from './generated/graphql.ts';
import { asShown } from './support/asShown.ts';
import { at } from './support/at.ts';
import { shareGateway } from './support/gateway.ts';
import { upstreamOf } from './support/upstream.ts';
import { pathOf, selectedBy } from './support/wire.ts';

const { execute, executeWithErrors, requests, sandbox } = await shareGateway();
const upstream = upstreamOf(sandbox);
const word = await upstream.app('Microsoft Word');
const wordPath = `/deviceAppManagement/mobileApps/${word}`;

const properties = [
  'id',
  'displayName',
  'description',
  'publisher',
  'owner',
  'developer',
  'notes',
  'informationUrl',
  'privacyInformationUrl',
  'largeIcon',
  'createdDateTime',
  'lastModifiedDateTime',
  'isFeatured',
  'publishingState',
  'uploadState',
  'isAssigned',
  'roleScopeTagIds',
  'dependentAppCount',
  'supersedingAppCount',
  'supersededAppCount',
];

/** Microsoft names its types after the platform they are for, with the exceptions that stand here. */
const platformOf = (odataType: unknown): string => {
  const type = String(odataType).replace('#microsoft.graph.', '');
  if (type === 'webApp') return 'ANY';
  if (/^(managed)?ios/i.test(type)) return 'IOS';
  if (/^macos/i.test(type)) return 'MACOS';
  if (/^(managed)?android/i.test(type)) return 'ANDROID';
  if (/^(win|officeSuiteApp$|microsoftStoreForBusinessApp$)/.test(type)) return 'WINDOWS';
  throw new Error(`On which platform is ${type}?`);
};

describe('an app', () => {
  it('is looked up by its key in one request without an envelope, which selects what the query selects', async () => {
    const { data, cost } = await execute(OneMobileAppDocument, { id: word });
    expect(data.mobileApp).toEqual({ displayName: 'Microsoft Word', publisher: 'Microsoft' });
    expect(requests()).toEqual([`GET /beta${wordPath}?$select=id,displayName,publisher`]);
    expect(cost).toMatchObject({ upstreamRequests: 1, batches: 0, sources: [] });
  });

  it('is null, without an error, where there is none with the key', async () => {
    const { data } = await execute(OneMobileAppDocument, { id: '00000000-0000-0000-0000-000000000000' });
    expect(data.mobileApp).toBeNull();
    expect(requests()).toHaveLength(1);
  });

  it('has every property as the upstream has it, and a platform that follows from its type', async () => {
    const rows = await upstream.all('mobileApps');
    const { data } = await execute(WholeMobileAppsDocument);
    expect(data.mobileApps?.nodes).toEqual(
      rows.map((row) => ({
        ...asShown(row, properties),
        odataType: row['@odata.type'],
        platform: platformOf(row['@odata.type']),
      })),
    );
    expect(rows).toHaveLength(40);
    expect(requests()).toHaveLength(1);
    expect(selectedBy(at(sandbox.log.requests, 0).url)).toEqual([...properties].sort());
  });

  it('is on UNKNOWN_FUTURE_VALUE where Graph has a type that the gateway has never heard of', async () => {
    const body = { '@odata.type': '#microsoft.graph.hologramApp', id: word };
    sandbox.faults.inject({ times: 1, effect: { status: 200, body } });
    const { data } = await execute(`{ mobileApp(id: "${word}") { odataType platform } }`);
    expect(data).toEqual({
      mobileApp: { odataType: '#microsoft.graph.hologramApp', platform: 'UNKNOWN_FUTURE_VALUE' },
    });
  });

  it('brings its summary, its users and its devices in one batch behind itself', async () => {
    const summary = await upstream.get(`mobileApps/${word}/installSummary`);
    const users = await upstream.all(`mobileApps/${word}/userStatuses`);
    const devices = await upstream.all(`mobileApps/${word}/deviceStatuses`);
    const { data, cost } = await execute(MobileAppWithAllDocument, { id: word });
    expect(data.mobileApp).toMatchObject({
      installSummary: { failedDeviceCount: summary.failedDeviceCount },
      userStatuses: { nodes: users.slice(0, 3).map(({ userName }) => ({ userName })) },
      deviceStatuses: { nodes: devices.slice(0, 2).map(({ deviceName }) => ({ deviceName })) },
    });
    expect(requests()).toHaveLength(2);
    expect(requests()[1]).toBe('POST /beta/$batch (3)');
    const items = at(sandbox.log.requests, 1).items ?? [];
    expect(items.map(({ url }) => [pathOf(url), selectedBy(url)]).sort()).toEqual([
      [`${wordPath}/deviceStatuses`, ['deviceName', 'id']],
      [`${wordPath}/installSummary`, ['failedDeviceCount', 'id']],
      [`${wordPath}/userStatuses`, ['id', 'userName']],
    ]);
    expect(cost.sources).toEqual(['segments']);
  });

  it('is found again by its nodeId, through node and through nodes', async () => {
    const { data } = await execute(WholeMobileAppDocument, { id: word });
    const nodeId = String(data.mobileApp?.nodeId);

    const alone = await execute(MobileAppByNodeIdDocument, { nodeId });
    expect(alone.data.node).toEqual(data.mobileApp);
    expect(alone.data.node).toMatchObject({ __typename: 'MobileApp', displayName: 'Microsoft Word' });
    expect(requests()).toEqual([expect.stringContaining(`GET /beta${wordPath}?$select=`)]);

    const among = await execute(NodesDocument, { nodeIds: [nodeId] });
    expect(among.data.nodes).toEqual([{ __typename: 'MobileApp', nodeId, id: word }]);
    expect(requests()).toHaveLength(1);
  });

  it('is refused by name, and the rest is answered, where the token may not read install status', async () => {
    const token = sandbox.tokenFor({ scopes: ['DeviceManagementConfiguration.Read.All'] });
    const { data, errors } = await executeWithErrors(
      `{ mobileApp(id: "${word}") { displayName installSummary { id } } }`,
      {},
      { authorization: `Bearer ${token}` },
    );
    expect(data).toEqual({ mobileApp: { displayName: 'Microsoft Word', installSummary: null } });
    expect(errors).toMatchObject([
      { path: ['mobileApp', 'installSummary'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});
