import { describe, expect, it } from 'vitest';
import {
  MobileAppInstallStatusByNodeIdDocument,
  MobileAppInstallStatusWithAllDocument,
  NodesDocument,
  OneMobileAppInstallStatusDocument,
  UpdateMobileAppInstallStatusDocument,
  UpdateMobileAppInstallStatusTwiceDocument,
  WholeMobileAppInstallStatusesDocument,
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
const rows = await upstream.all(`mobileApps/${app}/deviceStatuses`);
const id = String(at(rows, 0).id);
const user = at(await upstream.ids(`mobileApps/${app}/userStatuses`), 0);
const userRow = at(await upstream.all(`mobileApps/${app}/userStatuses/${user}/deviceStatuses`), 0);
const path = `/beta/deviceAppManagement/mobileApps/${app}`;
const absent = '00000000-0000-0000-0000-000000000000';

describe('a device status of an app', () => {
  it('is looked up below its app in one request without an envelope, which selects what the query selects', async () => {
    const { data, cost } = await execute(OneMobileAppInstallStatusDocument, { app, id });
    expect(data.mobileAppInstallStatus).toEqual(asShown(at(rows, 0), ['deviceName', 'errorCode']));
    expect(requests()).toEqual([`GET ${path}/deviceStatuses/${id}?$select=id,deviceName,errorCode`]);
    expect(cost).toMatchObject({ upstreamRequests: 1, batches: 0, sources: ['segments'] });
  });

  it('is looked up below its user where the query names one', async () => {
    const { data } = await execute(OneMobileAppInstallStatusDocument, { app, user, id: String(userRow.id) });
    expect(data.mobileAppInstallStatus).toEqual(asShown(userRow, ['deviceName', 'errorCode']));
    expect(requests()).toEqual([
      `GET ${path}/userStatuses/${user}/deviceStatuses/${userRow.id}?$select=id,deviceName,errorCode`,
    ]);
  });

  it('is null, without an error, where there is none with the keys', async () => {
    for (const keys of [
      { app, id: absent },
      { app, user, id: absent },
      { app, user: absent, id },
    ]) {
      const { data } = await execute(OneMobileAppInstallStatusDocument, keys);
      expect(data.mobileAppInstallStatus).toBeNull();
      expect(requests()).toHaveLength(1);
    }
  });

  it('has every property as the upstream has it, each in the list of its app', async () => {
    const { data } = await execute(WholeMobileAppInstallStatusesDocument, { app });
    expect(data.mobileApp?.deviceStatuses?.nodes).toEqual(
      rows.map((row) => ({ nodeId: expect.any(String), ...asShown(row) })),
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(requests()).toHaveLength(2);
    expect(selectedBy(at(sandbox.log.requests, 1).url)).toEqual(Object.keys(asShown(at(rows, 0))).sort());
  });

  it('says of the app that failed on a phone which error it was', async () => {
    const { data } = await execute(WholeMobileAppInstallStatusesDocument, { app });
    const onPhone = data.mobileApp?.deviceStatuses?.nodes.find(
      (status) => status?.deviceName === "Ada's iPhone",
    );
    // The sandbox's README promises this row.
    expect(onPhone).toMatchObject({ installState: 'FAILED', errorCode: -2016330908 });
  });

  it('leads to its app, wherever it was read', async () => {
    for (const keys of [
      { app, id },
      { app, user, id: String(userRow.id) },
    ]) {
      const { data } = await execute(MobileAppInstallStatusWithAllDocument, keys);
      expect(data.mobileAppInstallStatus?.app).toEqual({ id: app, displayName: 'Microsoft Word' });
      expect(requests()).toHaveLength(2);
      expect(requests()[1]).toBe(`GET ${path}?$select=id,displayName`);
    }
  });

  it('is found again by its nodeId, through node and through nodes', async () => {
    const { data } = await execute(WholeMobileAppInstallStatusesDocument, { app });
    const status = at(data.mobileApp?.deviceStatuses?.nodes ?? [], 0);
    const nodeId = String(status?.nodeId);

    const alone = await execute(MobileAppInstallStatusByNodeIdDocument, { nodeId });
    expect(alone.data.node).toEqual({ __typename: 'MobileAppInstallStatus', ...status });
    expect(requests()).toEqual([expect.stringContaining(`GET ${path}/deviceStatuses/${id}?$select=`)]);

    const among = await execute(NodesDocument, { nodeIds: [nodeId] });
    expect(among.data.nodes).toEqual([{ __typename: 'MobileAppInstallStatus', nodeId, id }]);
    expect(requests()).toHaveLength(1);
  });

  it('shows states that Graph has added since as UNKNOWN_FUTURE_VALUE, and everything else as it is', async () => {
    const body = { ...at(rows, 0), installState: 'teleported', installStateDetail: 'wrongDimension' };
    sandbox.faults.inject({ times: 1, effect: { status: 200, body } });
    const { data } = await execute(
      `{ mobileAppInstallStatus(mobileAppId: "${app}", id: "${id}") {
        installState installStateDetail mobileAppInstallStatusValue deviceName } }`,
    );
    expect(data).toEqual({
      mobileAppInstallStatus: {
        ...asShown(at(rows, 0), ['mobileAppInstallStatusValue', 'deviceName']),
        installState: 'UNKNOWN_FUTURE_VALUE',
        installStateDetail: 'UNKNOWN_FUTURE_VALUE',
      },
    });
  });
});

describe('updateMobileAppInstallStatus', () => {
  it('sends what is given and nothing else, null as null, and returns what the upstream then has', async () => {
    const { execute, requests, sandbox } = await startGateway();
    const { data } = await execute(UpdateMobileAppInstallStatusDocument, {
      input: { mobileAppId: app, id, installState: 'PENDING_INSTALL', osVersion: null },
    });
    expect(data.updateMobileAppInstallStatus).toEqual({
      __typename: 'MobileAppInstallStatus',
      ...asShown(at(rows, 0)),
      installState: 'PENDING_INSTALL',
      osVersion: null,
    });
    expect(requests()).toEqual([`PATCH ${path}/deviceStatuses/${id}`]);
    expect(at(sandbox.log.requests, 0).body).toEqual({
      '@odata.type': '#microsoft.graph.mobileAppInstallStatus',
      installState: 'pendingInstall',
      osVersion: null,
    });
  });

  it('changes the status below a user where the input names one', async () => {
    const { execute, requests } = await startGateway();
    const { data } = await execute(UpdateMobileAppInstallStatusDocument, {
      input: { mobileAppId: app, userAppInstallStatusId: user, id: String(userRow.id), errorCode: 9 },
    });
    expect(data.updateMobileAppInstallStatus).toMatchObject({ ...asShown(userRow), errorCode: 9 });
    expect(requests()).toEqual([`PATCH ${path}/userStatuses/${user}/deviceStatuses/${userRow.id}`]);
  });

  it('reads nothing old behind a change: a list that was read before it is read anew', async () => {
    const { execute, requests } = await startGateway();
    const { data } = await execute(UpdateMobileAppInstallStatusTwiceDocument, {
      first: { mobileAppId: app, id, errorCode: 1 },
      second: { mobileAppId: app, id, errorCode: 2 },
    });
    const shown = (errorCode: number) => ({
      id,
      errorCode,
      app: { deviceStatuses: { nodes: expect.arrayContaining([{ id, errorCode }]) } },
    });
    expect(data).toEqual({ first: shown(1), second: shown(2) });
    // Each change, then the app and its list.
    expect(requests()).toHaveLength(6);
  });

  it('reads the status where the upstream confirms the change without showing it', async () => {
    const { execute, requests, sandbox } = await startGateway();
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
    const { data } = await execute(UpdateMobileAppInstallStatusDocument, {
      input: { mobileAppId: app, id, errorCode: 9 },
    });
    expect(data.updateMobileAppInstallStatus).toMatchObject(asShown(at(rows, 0)));
    const place = `${path}/deviceStatuses/${id}`;
    expect(requests()).toEqual([`PATCH ${place}`, expect.stringContaining(`GET ${place}?$select=`)]);
  });

  itTellsWhyNothingChanged({
    document: UpdateMobileAppInstallStatusDocument,
    change: { mobileAppId: app, id, errorCode: 9 },
    ofNothing: { mobileAppId: app, id: absent, errorCode: 9 },
    withoutChange: { mobileAppId: app, id },
    scopes: ['DeviceManagementApps.ReadWrite.All'],
    segment: 'deviceStatuses',
  });
});
