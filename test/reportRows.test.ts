import { describe, expect, it } from 'vitest';
import { hard } from '../sandbox/options.ts';
import { allRows } from './sandbox/reportClient.ts';
import { at } from './support/at.ts';
import { everyPage, type PartOfList } from './support/everyPage.ts';
import { shareGateway, startGateway } from './support/gateway.ts';
import { bearer, posted } from './support/posted.ts';
import { reportsIn } from './support/reports.ts';
import { upstreamOf } from './support/upstream.ts';

const deviceReport = 'retrieveDeviceAppInstallationStatusReport';
const reports = { installStatusSource: 'reports' } as const;

/** Everything that makes reports hard to read, over an app with 600 device statuses. */
const { execute, executeWithErrors, requests, sandbox } = await shareGateway(
  { ...hard, mode: 'live', devices: 600, throttle: false },
  reports,
);
const upstream = upstreamOf(sandbox);
const big = await upstream.app('Contoso Field Service');
const word = await upstream.app('Microsoft Word');

interface Status {
  readonly id: string;
  readonly nodeId: string;
  readonly deviceId: string;
  readonly deviceName: string;
  readonly userId: string | null;
  readonly userPrincipalName: string | null;
  readonly lastSyncDateTime: string;
  readonly installState: string;
  readonly installStateCode: number;
  readonly installStateDetail: string;
  readonly installStateDetailCode: number;
  readonly errorCode: number;
}

const fields = `id nodeId deviceId deviceName userId userPrincipalName lastSyncDateTime
  installState installStateCode installStateDetail installStateDetailCode errorCode`;

const statuses = async (
  { execute }: Pick<Awaited<ReturnType<typeof startGateway>>, 'execute'>,
  variables: { app: string; first: number; after?: string | null; filter?: object; orderBy?: object },
): Promise<PartOfList<Status>> => {
  const { data } = await execute<{ mobileApp: { deviceStatuses: PartOfList<Status> } }>(
    `query (
      $app: ID!, $first: Int!, $after: String
      $filter: MobileAppInstallStatusFilter, $orderBy: MobileAppInstallStatusOrder
    ) {
      mobileApp(id: $app) {
        deviceStatuses(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} }
        }
      }
    }`,
    variables,
  );
  return data.mobileApp.deviceStatuses;
};

/** What a row is about: the same from whichever source it comes. */
const aboutWhat = ({ deviceId, userPrincipalName }: Record<string, unknown> | Status) =>
  `${deviceId} ${userPrincipalName}`;

/** The same tenant as it was when its paths still answered: what the rows must come to. */
const before = upstreamOf((await shareGateway({ devices: 600 })).sandbox);
const known = new Map(
  (await before.all(`mobileApps/${big}/deviceStatuses`)).map((row) => [aboutWhat(row), row]),
);

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
    const { rows } = await allRows(sandbox, deviceReport, { filter: `(ApplicationId eq '${big}')` });
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

describe('a filter', () => {
  const expectFiltered = async (filter: object, holds: (status: Status) => boolean) => {
    const all = await statuses({ execute }, { app: big, first: 1000 });
    const filtered = await everyPage((after) =>
      statuses({ execute }, { app: big, first: 40, after, filter }),
    );
    const wanted = all.nodes.filter(holds);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(all.nodes.length);
    expect(filtered.nodes.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
    return at(reportsIn(sandbox.log.requests), 0).body.filter;
  };

  it('by install state is left to the report', async () => {
    const one = await expectFiltered(
      { installState: { eq: 'FAILED' } },
      ({ installState }) => installState === 'FAILED',
    );
    expect(one).toBe(`(InstallState eq '2') and (ApplicationId eq '${big}')`);
    const some = await expectFiltered(
      { installState: { in: ['FAILED', 'PENDING_INSTALL', 'NOT_APPLICABLE'] } },
      ({ installState }) => ['FAILED', 'PENDING_INSTALL', 'NOT_APPLICABLE'].includes(installState),
    );
    expect(some).toBe(
      `((InstallState eq '2') or (InstallState eq '5') or (InstallState eq '-1')) and (ApplicationId eq '${big}')`,
    );
  });

  it('by anything else is applied to the complete rows', async () => {
    const filter = await expectFiltered(
      { deviceName: { contains: 'A' }, errorCode: { lt: 0 } },
      ({ deviceName, errorCode }) => deviceName.includes('A') && errorCode < 0,
    );
    expect(filter).toBe(`(ApplicationId eq '${big}')`);
  });

  it('by both goes as far into the report as the report can follow', async () => {
    const filter = await expectFiltered(
      { installState: { eq: 'FAILED' }, userPrincipalName: { startsWith: 'a' } },
      ({ installState, userPrincipalName }) =>
        installState === 'FAILED' && Boolean(userPrincipalName?.startsWith('a')),
    );
    expect(filter).toBe(`(InstallState eq '2') and (ApplicationId eq '${big}')`);
  });

  it('by an opposite is not left to the report, since it may not know how', async () => {
    const filter = await expectFiltered(
      { not: { installState: { eq: 'INSTALLED' } } },
      ({ installState }) => installState !== 'INSTALLED',
    );
    expect(filter).toBe(`(ApplicationId eq '${big}')`);
  });

  it('by a state that nobody knows is refused, without asking for a report', async () => {
    const { errors } = await executeWithErrors(
      `{ mobileApp(id: "${big}") {
        deviceStatuses(filter: { installState: { eq: UNKNOWN_FUTURE_VALUE } }) { nodes { id } }
      } }`,
    );
    expect(at(errors ?? [], 0).extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(reportsIn(sandbox.log.requests)).toEqual([]);
  });
});

describe('the number of all rows', () => {
  it('is that of the report, without a request more, and under a filter that of its rows', async () => {
    const { execute, requests } = await startGateway({ mode: 'live', devices: 600 }, reports);
    const count = async (filter: string) => {
      const { data } = await execute<{ mobileApp: { deviceStatuses: { totalCount: number } } }>(
        `{ mobileApp(id: "${big}") { deviceStatuses(first: 1 ${filter}) { totalCount nodes { id } } } }`,
      );
      return data.mobileApp.deviceStatuses.totalCount;
    };
    const failed = [...known.values()].filter(({ installState }) => installState === 'failed').length;
    expect(await count('')).toBe(600);
    expect(requests()).toHaveLength(2);
    expect(await count(', filter: { installState: { eq: FAILED } }')).toBe(failed);
    expect(requests()).toHaveLength(2);
    const erroneous = [...known.values()].filter(({ errorCode }) => errorCode !== 0).length;
    expect(await count(', filter: { not: { errorCode: { eq: 0 } } }')).toBe(erroneous);
    // The app, the first page, the eleven others in one batch.
    expect(requests()).toHaveLength(3);
  });
});

describe('the key of a status that comes from a report', () => {
  it('is the same in every operation, and holds nobody’s name', async () => {
    const [one, other] = [
      await statuses({ execute }, { app: word, first: 1000 }),
      await statuses({ execute }, { app: word, first: 1000 }),
    ];
    expect(one.nodes).toEqual(other.nodes);
    for (const { id, nodeId } of one.nodes) {
      const readable = `${id} ${Buffer.from(nodeId, 'base64url').toString()}`;
      expect(readable).not.toMatch(/@|lovelace/i);
    }
  });

  it('finds the status again, alone and below its user, and so does its nodeId', async () => {
    const { data } = await execute<{
      mobileApp: {
        deviceStatuses: { nodes: Status[] };
        userStatuses: { nodes: { id: string; nodeId: string; deviceStatuses: { nodes: Status[] } }[] };
      };
    }>(
      `query ($app: ID!) { mobileApp(id: $app) {
        deviceStatuses { nodes { ${fields} } }
        userStatuses(first: 3) { nodes { id nodeId deviceStatuses { nodes { ${fields} } } } }
      } }`,
      { app: word },
    );
    for (const status of data.mobileApp.deviceStatuses.nodes.slice(0, 5)) {
      const found = await execute(
        `query ($app: ID!, $id: ID!, $nodeId: ID!) {
          byKey: mobileAppInstallStatus(mobileAppId: $app, id: $id) { ${fields} }
          byNodeId: node(id: $nodeId) { ... on MobileAppInstallStatus { ${fields} } }
        }`,
        { app: word, id: status.id, nodeId: status.nodeId },
      );
      expect(found.data).toEqual({ byKey: status, byNodeId: status });
      // Both from the one report; its further pages, if any, in further requests.
      expect(new Set(reportsIn(sandbox.log.requests).map(({ body }) => body.skip)).size).toBe(
        reportsIn(sandbox.log.requests).length,
      );
    }
    for (const { id, nodeId, deviceStatuses } of data.mobileApp.userStatuses.nodes) {
      const [status] = deviceStatuses.nodes;
      const found = await execute(
        `query ($app: ID!, $user: ID!, $id: ID!, $userNode: ID!, $node: ID!) {
          user: userAppInstallStatus(mobileAppId: $app, id: $user) { id nodeId }
          device: mobileAppInstallStatus(mobileAppId: $app, userAppInstallStatusId: $user, id: $id) { ${fields} }
          userNode: node(id: $userNode) { ... on UserAppInstallStatus { id nodeId } }
          node: node(id: $node) { ... on MobileAppInstallStatus { ${fields} } }
        }`,
        { app: word, user: id, id: status?.id, userNode: nodeId, node: status?.nodeId },
      );
      expect(found.data).toEqual({
        user: { id, nodeId },
        device: status,
        userNode: { id, nodeId },
        node: status,
      });
    }
  });
});
