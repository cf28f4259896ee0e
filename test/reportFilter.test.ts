import { describe, expect, it } from 'vitest';
import { at } from './support/at.ts';
import { everyPage } from './support/everyPage.ts';
import { startGateway } from './support/gateway.ts';
import { type Status, shareHardReports, shareStatusesBefore, statuses } from './support/reportedStatuses.ts';
import { reportsIn } from './support/reports.ts';

const { execute, executeWithErrors, sandbox, big } = await shareHardReports();
const { known } = await shareStatusesBefore(big);

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
    const { execute, requests } = await startGateway(
      { mode: 'live', devices: 600 },
      { installStatusSource: 'reports' },
    );
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
