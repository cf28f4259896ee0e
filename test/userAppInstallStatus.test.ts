import { describe, expect, it } from 'vitest';
import {
  NodesDocument,
  OneUserAppInstallStatusDocument,
  UpdateUserAppInstallStatusDocument,
  UpdateUserAppInstallStatusTwiceDocument,
  UpdateUserStatusesDocument,
  UserAppInstallStatusByNodeIdDocument,
  UserAppInstallStatusWithAllDocument,
  WholeUserAppInstallStatusesDocument,
} from './generated/graphql.ts';
import { asShown } from './support/asShown.ts';
import { at } from './support/at.ts';
import { shareGateway, startGateway } from './support/gateway.ts';
import { itTellsWhyNothingChanged } from './support/refusals.ts';
import { upstreamOf } from './support/upstream.ts';
import { selectedBy } from './support/wire.ts';

const { execute, requests, sandbox } = await shareGateway();
const upstream = upstreamOf(sandbox);
const app = await upstream.app('Microsoft Word');
const rows = await upstream.all(`mobileApps/${app}/userStatuses`);
const id = String(at(rows, 0).id);
const path = `/beta/deviceAppManagement/mobileApps/${app}/userStatuses`;
const absent = '00000000-0000-0000-0000-000000000000';

describe('a user status of an app', () => {
  it('is looked up by its keys in one request without an envelope, which selects what the query selects', async () => {
    const { data, cost } = await execute(OneUserAppInstallStatusDocument, { app, id });
    const { userName, failedDeviceCount } = at(rows, 0);
    expect(data.userAppInstallStatus).toEqual({ userName, failedDeviceCount });
    expect(requests()).toEqual([`GET ${path}/${id}?$select=id,userName,failedDeviceCount`]);
    expect(cost).toMatchObject({ upstreamRequests: 1, batches: 0, sources: ['segments'] });
  });

  it('is null, without an error, where the app has none with the key, or there is no such app', async () => {
    const unknown = await execute(OneUserAppInstallStatusDocument, { app, id: absent });
    expect(unknown.data.userAppInstallStatus).toBeNull();
    expect(requests()).toHaveLength(1);
    const ofNothing = await execute(OneUserAppInstallStatusDocument, { app: absent, id });
    expect(ofNothing.data.userAppInstallStatus).toBeNull();
    expect(requests()).toHaveLength(1);
  });

  it('has every property as the upstream has it, each in the list of its app', async () => {
    const { data } = await execute(WholeUserAppInstallStatusesDocument, { app });
    expect(data.mobileApp?.userStatuses?.nodes).toEqual(
      rows.map((row) => ({ nodeId: expect.any(String), ...asShown(row) })),
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(requests()).toHaveLength(2);
    expect(selectedBy(at(sandbox.log.requests, 1).url)).toEqual(Object.keys(asShown(at(rows, 0))).sort());
  });

  it('leads to its app and to its devices in one batch', async () => {
    const devices = await upstream.all(`mobileApps/${app}/userStatuses/${id}/deviceStatuses`);
    const { data } = await execute(UserAppInstallStatusWithAllDocument, { app, id });
    expect(data.userAppInstallStatus).toEqual({
      app: { id: app, displayName: 'Microsoft Word' },
      deviceStatuses: { nodes: devices.map((row) => asShown(row, ['id', 'deviceName'])) },
    });
    expect(devices.length).toBeGreaterThan(0);
    expect(requests()).toEqual([`GET ${path}/${id}?$select=id`, 'POST /beta/$batch (2)']);
  });

  it('is found again by its nodeId, through node and through nodes', async () => {
    const { data } = await execute(WholeUserAppInstallStatusesDocument, { app });
    const status = at(data.mobileApp?.userStatuses?.nodes ?? [], 0);
    const nodeId = String(status?.nodeId);

    const alone = await execute(UserAppInstallStatusByNodeIdDocument, { nodeId });
    expect(alone.data.node).toEqual({ __typename: 'UserAppInstallStatus', ...status });
    expect(requests()).toEqual([expect.stringContaining(`GET ${path}/${id}?$select=`)]);

    const among = await execute(NodesDocument, { nodeIds: [nodeId] });
    expect(among.data.nodes).toEqual([{ __typename: 'UserAppInstallStatus', nodeId, id }]);
    expect(requests()).toHaveLength(1);
  });
});

describe('updateUserAppInstallStatus', () => {
  it('sends what is given and nothing else, null as null, and returns what the upstream then has', async () => {
    const { execute, requests, sandbox } = await startGateway();
    const { data, cost } = await execute(UpdateUserAppInstallStatusDocument, {
      input: { mobileAppId: app, id, failedDeviceCount: 7, userName: null },
    });
    expect(data.updateUserAppInstallStatus).toEqual({
      __typename: 'UserAppInstallStatus',
      ...asShown(at(rows, 0)),
      failedDeviceCount: 7,
      userName: null,
    });
    expect(requests()).toEqual([`PATCH ${path}/${id}`]);
    expect(at(sandbox.log.requests, 0).body).toEqual({
      '@odata.type': '#microsoft.graph.userAppInstallStatus',
      failedDeviceCount: 7,
      userName: null,
    });
    expect(cost.upstreamRequests).toBe(1);
  });

  it('reads nothing old behind a change: a list that was read before it is read anew', async () => {
    const { execute, requests } = await startGateway();
    const { data } = await execute(UpdateUserAppInstallStatusTwiceDocument, {
      first: { mobileAppId: app, id, failedDeviceCount: 7 },
      second: { mobileAppId: app, id, failedDeviceCount: 8 },
    });
    const shown = (count: number) => ({
      id,
      failedDeviceCount: count,
      app: { userStatuses: { nodes: expect.arrayContaining([{ id, failedDeviceCount: count }]) } },
    });
    expect(data).toEqual({ first: shown(7), second: shown(8) });
    const change = `PATCH ${path}/${id}`;
    const appAndList = [
      expect.stringMatching(new RegExp(`^GET .*/mobileApps/${app}\\?`)),
      expect.stringMatching(/^GET .*\/userStatuses\?/),
    ];
    expect(requests()).toEqual([change, ...appAndList, change, ...appAndList]);
  });

  it('reads the status where the upstream confirms the change without showing it', async () => {
    const { execute, requests, sandbox } = await startGateway();
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
    const { data } = await execute(UpdateUserAppInstallStatusDocument, {
      input: { mobileAppId: app, id, failedDeviceCount: 7 },
    });
    expect(data.updateUserAppInstallStatus).toEqual({
      __typename: 'UserAppInstallStatus',
      ...asShown(at(rows, 0)),
    });
    expect(requests()).toEqual([
      `PATCH ${path}/${id}`,
      expect.stringContaining(`GET ${path}/${id}?$select=`),
    ]);
  });

  itTellsWhyNothingChanged({
    document: UpdateUserAppInstallStatusDocument,
    change: { mobileAppId: app, id, failedDeviceCount: 7 },
    ofNothing: { mobileAppId: app, id: absent, failedDeviceCount: 7 },
    withoutChange: { mobileAppId: app, id },
    scopes: ['DeviceManagementApps.ReadWrite.All'],
    segment: 'userStatuses',
  });
});

describe('updateUserStatuses', () => {
  it('changes the status that the body names by id, with a PATCH of the collection', async () => {
    const { execute, requests, sandbox } = await startGateway();
    const { data } = await execute(UpdateUserStatusesDocument, {
      input: { mobileAppId: app, id, userPrincipalName: null, installedDeviceCount: 3 },
    });
    expect(data.updateUserStatuses).toEqual({
      __typename: 'UserAppInstallStatus',
      ...asShown(at(rows, 0)),
      userPrincipalName: null,
      installedDeviceCount: 3,
    });
    expect(requests()).toEqual([`PATCH ${path}`]);
    expect(at(sandbox.log.requests, 0).body).toEqual({
      '@odata.type': '#microsoft.graph.userAppInstallStatus',
      id,
      userPrincipalName: null,
      installedDeviceCount: 3,
    });
  });

  it('reads the status by its name where the upstream confirms the change without showing it', async () => {
    const { execute, requests, sandbox } = await startGateway();
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
    const { userPrincipalName } = at(rows, 0);
    const { data } = await execute(UpdateUserStatusesDocument, {
      input: { mobileAppId: app, userPrincipalName: String(userPrincipalName), installedDeviceCount: 3 },
    });
    expect(data.updateUserStatuses).toEqual({ __typename: 'UserAppInstallStatus', ...asShown(at(rows, 0)) });
    expect(requests()).toEqual([`PATCH ${path}`, expect.stringContaining(`GET ${path}?$select=`)]);
  });

  it('asks for a name where the input has none, without asking upstream', async () => {
    const { data } = await execute(UpdateUserStatusesDocument, {
      input: { mobileAppId: app, installedDeviceCount: 3 },
    });
    expect(data.updateUserStatuses).toMatchObject({
      __typename: 'InvalidInputError',
      issues: [{ path: 'input.id', message: expect.stringContaining('input.userPrincipalName') }],
    });
    expect(requests()).toEqual([]);
  });

  itTellsWhyNothingChanged({
    document: UpdateUserStatusesDocument,
    change: { mobileAppId: app, id, failedDeviceCount: 7 },
    ofNothing: { mobileAppId: absent, id, failedDeviceCount: 7 },
    withoutChange: { mobileAppId: app, id },
    scopes: ['DeviceManagementApps.ReadWrite.All'],
    segment: 'userStatuses',
  });
});
