import { describe, expect, it } from 'vitest';
import { allRows, devices } from './sandbox/reportClient.ts';
import { at } from './support/at.ts';
import { everyPage } from './support/everyPage.ts';
import { bearer, posted } from './support/posted.ts';
import {
  aboutWhat,
  fields,
  type Status,
  shareHardReports,
  shareStatusesBefore,
  statuses,
} from './support/reportedStatuses.ts';
import { reportsIn } from './support/reports.ts';

const { execute, requests, sandbox, upstream, big, word } = await shareHardReports();
const { before, known } = await shareStatusesBefore(big);

describe('the rows of a report whose columns change places, whose pages overlap and whose rows repeat', () => {
  it('are each shown once, with the values of the latest', async () => {
    const { nodes } = await statuses({ execute }, { app: big, first: 1000 });
    expect(nodes.map(aboutWhat).sort()).toEqual([...known.keys()].sort());
    for (const node of nodes) {
      const { deviceName, lastSyncDateTime, errorCode } = known.get(aboutWhat(node)) ?? {};
      expect(node).toMatchObject({ deviceName, lastSyncDateTime, errorCode });
    }
    // Fifty rows come at once, whatever was asked for: the first page tells, and the others are asked for together.
    expect(requests().slice(0, 3)).toEqual([
      expect.stringMatching(/^GET .*\/mobileApps\//),
      expect.stringMatching(/^POST .*\/retrieveDeviceAppInstallationStatusReport$/),
      'POST /beta/$batch (15)',
    ]);
    const skips = reportsIn(sandbox.log.requests).map(({ body }) => Number(body.skip));
    expect(skips.slice(0, 16)).toEqual(Array.from({ length: 16 }, (_, index) => 50 * index));
    // Since rows repeat, the report ends later than it says: it is followed until nothing comes.
    expect(skips.slice(16, 20)).toEqual([800, 850, 900, 950]);
    expect(requests()).toHaveLength(5);
  });

  it('are walked through without loss or doubling, whatever the size of the parts', async () => {
    for (const first of [7, 50, 64, 599]) {
      const { nodes } = await everyPage((after) => statuses({ execute }, { app: big, first, after }));
      expect(nodes.map(aboutWhat).sort(), `parts of ${first}`).toEqual([...known.keys()].sort());
    }
  });

  it('are the same with an order, which is made over the complete rows', async () => {
    const orderBy = { field: 'DEVICE_NAME', direction: 'DESC' };
    const { nodes } = await everyPage((after) =>
      statuses({ execute }, { app: big, first: 250, after, orderBy }),
    );
    expect(nodes.map(aboutWhat).sort()).toEqual([...known.keys()].sort());
    const names = nodes.map(({ deviceName }) => deviceName);
    expect(names).toEqual(names.toSorted().reverse());
    for (const node of nodes) {
      expect(node.lastSyncDateTime).toBe(known.get(aboutWhat(node))?.lastSyncDateTime);
    }
  });

  it('are those of all users, where rows without a user belong to none', async () => {
    const { nodes } = await statuses({ execute }, { app: big, first: 1000 });
    const withoutUser = nodes.filter(({ userPrincipalName }) => !userPrincipalName);
    expect(withoutUser).toHaveLength(6);
    for (const status of withoutUser) expect(status).toMatchObject({ userId: '', userPrincipalName: '' });

    const { data } = await execute<{
      mobileApp: { userStatuses: { nodes: { userName: string; deviceStatuses: { nodes: Status[] } }[] } };
    }>(
      `query ($app: ID!) { mobileApp(id: $app) { userStatuses(first: 1000) {
        nodes { userName deviceStatuses(first: 1000) { nodes { ${fields} } } }
      } } }`,
      { app: big },
    );
    const ofUsers = data.mobileApp.userStatuses.nodes.flatMap(({ deviceStatuses }) => deviceStatuses.nodes);
    expect(ofUsers.map(aboutWhat).sort()).toEqual(
      [...known.values()]
        .filter(({ userPrincipalName }) => userPrincipalName)
        .map(aboutWhat)
        .sort(),
    );
  });

  it('are one for each user of a shared device, and one for nobody', async () => {
    const app = await upstream.app('Microsoft 365 Apps for Windows');
    const wanted = (await before.all(`mobileApps/${app}/deviceStatuses`)).filter(
      ({ deviceName }) => deviceName === 'KIOSK-RECEPTION',
    );
    expect(wanted).toHaveLength(4);
    for (const orderBy of [{}, { orderBy: { field: 'DEVICE_NAME' } }]) {
      const { nodes } = await statuses({ execute }, { app, first: 1000, ...orderBy });
      const shared = nodes.filter(({ deviceName }) => deviceName === 'KIOSK-RECEPTION');
      expect(shared.map(aboutWhat).sort()).toEqual(wanted.map(aboutWhat).sort());
      expect(new Set(shared.map(({ id }) => id)).size).toBe(4);
    }
  });

  it('keep the number of a state that the schema does not know', async () => {
    const { rows } = await allRows(sandbox, devices, { filter: `(ApplicationId eq '${big}')` });
    const codes = new Map(
      rows.map((row) => [
        `${row.DeviceId} ${row.UserPrincipalName}`,
        { installStateCode: row.InstallState, installStateDetailCode: row.InstallStateDetail },
      ]),
    );
    const { nodes } = await statuses({ execute }, { app: big, first: 1000 });
    for (const node of nodes) expect(node).toMatchObject(codes.get(aboutWhat(node)) ?? { codes: 'none' });
    const unknownState = nodes.filter(({ installState }) => installState === 'UNKNOWN_FUTURE_VALUE');
    expect(unknownState.length).toBeGreaterThan(0);
    for (const { installStateCode } of unknownState) expect([6, 42, -7]).toContain(installStateCode);
    const unknownDetail = nodes.filter(
      ({ installStateDetail }) => installStateDetail === 'UNKNOWN_FUTURE_VALUE',
    );
    expect(unknownDetail.length).toBeGreaterThan(0);
    for (const { installStateDetailCode } of unknownDetail) {
      expect([8, 3042, -1099]).toContain(installStateDetailCode);
    }
  });
});

describe('the answer of a report', () => {
  it('is read from a stream of bytes, alone, and from base64, in a batch', async () => {
    const response = await fetch(
      `${sandbox.url}/beta/deviceManagement/reports/getAppStatusOverviewReport`,
      posted({ filter: `(ApplicationId eq '${word}')` }, bearer(sandbox.token)),
    );
    expect(response.headers.get('content-type')).toBe('application/octet-stream');

    const summary = (id: string) => `mobileAppInstallSummary(mobileAppId: "${id}") { failedDeviceCount }`;
    const alone = await execute(`{ one: ${summary(word)} }`);
    expect(requests()).toEqual(['POST /beta/deviceManagement/reports/getAppStatusOverviewReport']);
    const together = await execute(`{ one: ${summary(word)} other: ${summary(big)} }`);
    expect(requests()).toEqual(['POST /beta/$batch (2)']);
    expect(together.data.one).toEqual(alone.data.one);
  });

  it('is asked for without columns of the _loc kind, which cannot be selected', async () => {
    await execute(
      `query ($app: ID!) {
        mobileAppInstallSummaries(first: 5) { nodes { failedDevicePercentage } }
        mobileApp(id: $app) {
          installSummary { failedDeviceCount }
          userStatuses(first: 5) { nodes { userId pendingInstallDeviceCount } }
          deviceStatuses(first: 5) { nodes { ${fields} osVersion osDescription displayVersion errorCodeHex } }
          deviceStatusBreakdown { total }
        }
      }`,
      { app: big },
    );
    const asked = reportsIn(sandbox.log.requests);
    expect(new Set(asked.map(({ action }) => action)).size).toBe(4);
    for (const { body } of asked) expect(String(body.select ?? '')).not.toMatch(/_loc/);
  });

  it('holds no more columns than the query needs', async () => {
    await execute(
      'query ($app: ID!) { mobileApp(id: $app) { deviceStatuses(first: 5) { nodes { deviceName } } } }',
      { app: word },
    );
    const { body } = at(reportsIn(sandbox.log.requests), 0);
    expect(body.select).toEqual([
      'DeviceId',
      'UserId',
      'UserPrincipalName',
      'LastModifiedDateTime',
      'DeviceName',
    ]);
    expect(body.top).toBe(5);
  });
});
