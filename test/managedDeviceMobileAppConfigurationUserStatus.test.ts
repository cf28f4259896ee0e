import { describe, expect, it } from 'vitest';
import {
  ManagedDeviceMobileAppConfigurationUserStatusByNodeIdDocument,
  NodesDocument,
  OneManagedDeviceMobileAppConfigurationUserStatusDocument,
  UpdateManagedDeviceMobileAppConfigurationUserStatusDocument,
  WholeManagedDeviceMobileAppConfigurationUserStatusesDocument,
} from './generated/graphql.ts';
import { asShown } from './support/asShown.ts';
import { at } from './support/at.ts';
import { shareGateway, startGateway } from './support/gateway.ts';
import { itTellsWhyNothingChanged } from './support/refusals.ts';
import { upstreamOf } from './support/upstream.ts';

const { execute, executeWithErrors, requests, sandbox } = await shareGateway();
const upstream = upstreamOf(sandbox);
const absent = '00000000-0000-0000-0000-000000000000';

/** The status has the same form below both kinds of configuration; v1.0 knows only the first. */
const below = async (collection: string, argument: string, version: string) => {
  const configuration = at(await upstream.ids(collection), 0);
  const rows = await upstream.all(`${collection}/${configuration}/userStatuses`);
  const path = `/${version}/deviceAppManagement/${collection}/${configuration}/userStatuses`;
  return { argument, configuration, rows, row: at(rows, 0), id: String(at(rows, 0).id), path };
};
const managed = await below('mobileAppConfigurations', 'managedDeviceMobileAppConfigurationId', 'v1.0');
const ios = await below(
  'iosLobAppProvisioningConfigurations',
  'iosLobAppProvisioningConfigurationId',
  'beta',
);

describe('a user status of a configuration', () => {
  it.each([
    ['managed', managed],
    ['ios', ios],
  ] as const)(
    'is looked up by its keys below its %s parent in one request without an envelope',
    async (parent, place) => {
      const { configuration, id, row, path } = place;
      const { data, cost } = await execute(OneManagedDeviceMobileAppConfigurationUserStatusDocument, {
        [parent]: configuration,
        id,
      });
      expect(data.managedDeviceMobileAppConfigurationUserStatus).toEqual(
        asShown(row, ['userDisplayName', 'status']),
      );
      expect(requests()).toEqual([`GET ${path}/${id}?$select=id,userDisplayName,status`]);
      expect(cost).toMatchObject({ upstreamRequests: 1, batches: 0, sources: [] });
    },
  );

  it('is null, without an error, where there is none with the keys', async () => {
    for (const keys of [
      { managed: managed.configuration, id: absent },
      { ios: ios.configuration, id: absent },
      { managed: absent, id: managed.id },
    ]) {
      const { data } = await execute(OneManagedDeviceMobileAppConfigurationUserStatusDocument, keys);
      expect(data.managedDeviceMobileAppConfigurationUserStatus).toBeNull();
      expect(requests()).toHaveLength(1);
    }
  });

  it('needs exactly one parent, and asks nothing upstream otherwise', async () => {
    for (const keys of [{ id: 'x' }, { managed: managed.configuration, ios: ios.configuration, id: 'x' }]) {
      const { data, errors } = await executeWithErrors(
        OneManagedDeviceMobileAppConfigurationUserStatusDocument,
        keys,
      );
      expect(data).toEqual({ managedDeviceMobileAppConfigurationUserStatus: null });
      expect(errors).toMatchObject([
        {
          message: expect.stringContaining('managedDeviceMobileAppConfigurationId'),
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
      expect(requests()).toEqual([]);
    }
  });

  it('has every property as the upstream has it, each in the list of its configuration', async () => {
    const { data } = await execute(WholeManagedDeviceMobileAppConfigurationUserStatusesDocument, {
      managed: managed.configuration,
      ios: ios.configuration,
    });
    const shown = ({ rows }: typeof managed) => ({
      userStatuses: { nodes: rows.map((row) => ({ nodeId: expect.any(String), ...asShown(row) })) },
    });
    expect(data.managedDeviceMobileAppConfiguration).toEqual(shown(managed));
    expect(data.iosLobAppProvisioningConfiguration).toEqual(shown(ios));
    expect(managed.rows.length).toBeGreaterThan(10);
    // Both configurations in one batch of beta; their lists are on different versions, which share none.
    expect(requests()).toHaveLength(3);
    expect(requests()[0]).toBe('POST /beta/$batch (2)');
    expect([requests()[1], requests()[2]].sort()).toEqual([
      expect.stringContaining(`GET ${ios.path}?`),
      expect.stringContaining(`GET ${managed.path}?`),
    ]);
  });

  it('is found again by its nodeId, below either parent, through node and through nodes', async () => {
    const { data } = await execute(WholeManagedDeviceMobileAppConfigurationUserStatusesDocument, {
      managed: managed.configuration,
      ios: ios.configuration,
    });
    const statuses = [data.managedDeviceMobileAppConfiguration, data.iosLobAppProvisioningConfiguration].map(
      (configuration) => at(configuration?.userStatuses?.nodes ?? [], 0),
    );
    for (const [index, { path, id }] of [managed, ios].entries()) {
      const status = at(statuses, index);
      const nodeId = String(status?.nodeId);
      const { data } = await execute(ManagedDeviceMobileAppConfigurationUserStatusByNodeIdDocument, {
        nodeId,
      });
      expect(data.node).toEqual({ __typename: 'ManagedDeviceMobileAppConfigurationUserStatus', ...status });
      expect(requests()).toEqual([expect.stringContaining(`GET ${path}/${id}?$select=`)]);
    }
    const among = await execute(NodesDocument, { nodeIds: statuses.map((status) => String(status?.nodeId)) });
    expect(among.data.nodes).toMatchObject([{ id: managed.id }, { id: ios.id }]);
    // One of each version: no batch.
    expect(requests()).toHaveLength(2);
  });

  it('shows a state that Graph has added since as UNKNOWN_FUTURE_VALUE', async () => {
    const { row, configuration, id } = managed;
    sandbox.faults.inject({ times: 1, effect: { status: 200, body: { ...row, status: 'enlightened' } } });
    const { data } = await execute(OneManagedDeviceMobileAppConfigurationUserStatusDocument, {
      managed: configuration,
      id,
    });
    expect(data.managedDeviceMobileAppConfigurationUserStatus).toEqual({
      ...asShown(row, ['userDisplayName']),
      status: 'UNKNOWN_FUTURE_VALUE',
    });
  });
});

describe('updateManagedDeviceMobileAppConfigurationUserStatus', () => {
  it.each([
    ['an app configuration', managed],
    ['an iOS provisioning configuration', ios],
  ])('sends what is given and nothing else, null as null, below %s', async (_, place) => {
    const { argument, configuration, id, row, path } = place;
    const { execute, requests, sandbox } = await startGateway();
    const { data } = await execute(UpdateManagedDeviceMobileAppConfigurationUserStatusDocument, {
      input: { [argument]: configuration, id, status: 'NON_COMPLIANT', userDisplayName: null },
    });
    expect(data.updateManagedDeviceMobileAppConfigurationUserStatus).toEqual({
      __typename: 'ManagedDeviceMobileAppConfigurationUserStatus',
      ...asShown(row),
      status: 'NON_COMPLIANT',
      userDisplayName: null,
    });
    expect(requests()).toEqual([`PATCH ${path}/${id}`]);
    expect(at(sandbox.log.requests, 0).body).toEqual({
      '@odata.type': '#microsoft.graph.managedDeviceMobileAppConfigurationUserStatus',
      status: 'nonCompliant',
      userDisplayName: null,
    });
  });

  it('reads the status where the upstream confirms the change without showing it', async () => {
    const { execute, requests, sandbox } = await startGateway();
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
    const { configuration, id, row, path } = managed;
    const { data } = await execute(UpdateManagedDeviceMobileAppConfigurationUserStatusDocument, {
      input: { managedDeviceMobileAppConfigurationId: configuration, id, devicesCount: 12 },
    });
    expect(data.updateManagedDeviceMobileAppConfigurationUserStatus).toMatchObject(asShown(row));
    expect(requests()).toEqual([
      `PATCH ${path}/${id}`,
      expect.stringContaining(`GET ${path}/${id}?$select=`),
    ]);
  });

  it('needs exactly one parent, and sends nothing otherwise', async () => {
    for (const parents of [
      {},
      {
        managedDeviceMobileAppConfigurationId: managed.configuration,
        iosLobAppProvisioningConfigurationId: ios.configuration,
      },
    ]) {
      const { data } = await execute(UpdateManagedDeviceMobileAppConfigurationUserStatusDocument, {
        input: { ...parents, id: managed.id, devicesCount: 12 },
      });
      expect(data.updateManagedDeviceMobileAppConfigurationUserStatus).toMatchObject({
        __typename: 'InvalidInputError',
        issues: [{ path: 'input.managedDeviceMobileAppConfigurationId' }],
      });
      expect(requests()).toEqual([]);
    }
  });

  const keys = { managedDeviceMobileAppConfigurationId: managed.configuration, id: managed.id };
  itTellsWhyNothingChanged({
    document: UpdateManagedDeviceMobileAppConfigurationUserStatusDocument,
    change: { ...keys, devicesCount: 12 },
    ofNothing: { ...keys, id: absent, devicesCount: 12 },
    withoutChange: keys,
    scopes: ['DeviceManagementApps.ReadWrite.All', 'DeviceManagementConfiguration.ReadWrite.All'],
  });
});
