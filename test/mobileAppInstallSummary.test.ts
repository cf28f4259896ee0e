import { describe, expect, it } from 'vitest';
import {
  MobileAppInstallSummaryByNodeIdDocument,
  NodesDocument,
  OneMobileAppInstallSummaryDocument,
  ReadSummaryBeforeAndAfterDocument,
  UpdateMobileAppInstallSummaryDocument,
  WholeMobileAppInstallSummariesDocument,
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
const summary = await upstream.get(`mobileApps/${app}/installSummary`);
const path = `/beta/deviceAppManagement/mobileApps/${app}/installSummary`;
const absent = '00000000-0000-0000-0000-000000000000';

describe('the install summary of an app', () => {
  it('is looked up by the key of its app in one request without an envelope', async () => {
    const { data, cost } = await execute(OneMobileAppInstallSummaryDocument, { app });
    expect(data.mobileAppInstallSummary).toEqual(
      asShown(summary, ['installedDeviceCount', 'failedUserCount']),
    );
    expect(requests()).toEqual([`GET ${path}?$select=id,installedDeviceCount,failedUserCount`]);
    expect(cost).toMatchObject({ upstreamRequests: 1, batches: 0, sources: ['segments'] });
  });

  it('is null, without an error, where there is no such app', async () => {
    const { data } = await execute(OneMobileAppInstallSummaryDocument, { app: absent });
    expect(data.mobileAppInstallSummary).toBeNull();
    expect(requests()).toHaveLength(1);
  });

  it('has all ten counters as the upstream has them, for each app of the list', async () => {
    const apps = await upstream.ids('mobileApps');
    const summaries = await Promise.all(apps.map((id) => upstream.get(`mobileApps/${id}/installSummary`)));
    const { data } = await execute(WholeMobileAppInstallSummariesDocument);
    expect(data.mobileApps?.nodes).toEqual(
      summaries.map((row, index) => ({
        id: apps[index],
        installSummary: { nodeId: expect.any(String), ...asShown(row) },
      })),
    );
    expect(Object.keys(asShown(summary))).toHaveLength(11);
    // The list, and two batches for 40 summaries.
    expect(requests()).toHaveLength(3);
    const [, batch] = sandbox.log.requests;
    expect(selectedBy(at(batch?.items ?? [], 0).url)).toEqual(Object.keys(asShown(summary)).sort());
  });

  it('is found again by its nodeId, through node and through nodes', async () => {
    const { data } = await execute(WholeMobileAppInstallSummariesDocument);
    const shown = data.mobileApps?.nodes.find((each) => each?.id === app)?.installSummary;
    const nodeId = String(shown?.nodeId);

    const alone = await execute(MobileAppInstallSummaryByNodeIdDocument, { nodeId });
    expect(alone.data.node).toEqual({ __typename: 'MobileAppInstallSummary', ...shown });
    expect(requests()).toEqual([expect.stringContaining(`GET ${path}?$select=`)]);

    const among = await execute(NodesDocument, { nodeIds: [nodeId] });
    expect(among.data.nodes).toEqual([{ __typename: 'MobileAppInstallSummary', nodeId, id: summary.id }]);
    expect(requests()).toHaveLength(1);
  });
});

describe('updateMobileAppInstallSummary', () => {
  it('sends what is given and nothing else, and returns what the upstream then has', async () => {
    const { execute, requests, sandbox } = await startGateway();
    const { data } = await execute(UpdateMobileAppInstallSummaryDocument, {
      input: { mobileAppId: app, failedUserCount: 0, pendingInstallDeviceCount: 12 },
    });
    expect(data.updateMobileAppInstallSummary).toEqual({
      __typename: 'MobileAppInstallSummary',
      ...asShown(summary),
      failedUserCount: 0,
      pendingInstallDeviceCount: 12,
    });
    expect(requests()).toEqual([`PATCH ${path}`]);
    expect(at(sandbox.log.requests, 0).body).toEqual({
      '@odata.type': '#microsoft.graph.mobileAppInstallSummary',
      failedUserCount: 0,
      pendingInstallDeviceCount: 12,
    });
  });

  it('sends null as null: whether a counter may be null is for the upstream to say', async () => {
    const { execute, sandbox } = await startGateway();
    const { data } = await execute(UpdateMobileAppInstallSummaryDocument, {
      input: { mobileAppId: app, failedUserCount: null },
    });
    expect(at(sandbox.log.requests, 0).body).toEqual({
      '@odata.type': '#microsoft.graph.mobileAppInstallSummary',
      failedUserCount: null,
    });
    expect(data.updateMobileAppInstallSummary).toMatchObject({
      __typename: 'UpstreamError',
      code: 'UPSTREAM_ERROR',
    });
  });

  it('reads nothing old behind a change: a summary that was read before it is read anew', async () => {
    const { execute } = await startGateway();
    const [id] = await upstream.ids(`mobileApps/${app}/userStatuses`);
    const { data } = await execute(ReadSummaryBeforeAndAfterDocument, {
      status: { mobileAppId: app, id: String(id), userName: 'Ada' },
      summary: { mobileAppId: app, failedUserCount: 77 },
    });
    expect(data).toEqual({
      before: { app: { installSummary: asShown(summary, ['failedUserCount']) } },
      change: { __typename: 'MobileAppInstallSummary' },
      after: { app: { installSummary: { failedUserCount: 77 } } },
    });
  });

  it('reads the summary where the upstream confirms the change without showing it', async () => {
    const { execute, requests, sandbox } = await startGateway();
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
    const { data } = await execute(UpdateMobileAppInstallSummaryDocument, {
      input: { mobileAppId: app, failedUserCount: 7 },
    });
    expect(data.updateMobileAppInstallSummary).toMatchObject(asShown(summary));
    expect(requests()).toEqual([`PATCH ${path}`, expect.stringContaining(`GET ${path}?$select=`)]);
  });

  itTellsWhyNothingChanged({
    document: UpdateMobileAppInstallSummaryDocument,
    change: { mobileAppId: app, failedUserCount: 7 },
    ofNothing: { mobileAppId: absent, failedUserCount: 7 },
    withoutChange: { mobileAppId: app },
    scopes: ['DeviceManagementApps.ReadWrite.All'],
    segment: 'installSummary',
  });
});
