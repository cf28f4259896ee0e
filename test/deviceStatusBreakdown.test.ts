import { describe, expect, it } from 'vitest';
import { hard } from '../sandbox/options.ts';
import { at } from './support/at.ts';
import { shareGateway, startGateway } from './support/gateway.ts';
import { pagesByReport } from './support/reports.ts';
import { type Row, upstreamOf } from './support/upstream.ts';
import { enumValue } from './support/wire.ts';

interface Breakdown {
  readonly total: number;
  readonly byInstallState: readonly { readonly installState: string; readonly count: number }[];
  readonly byErrorCode: readonly {
    readonly errorCode: number;
    readonly errorCodeHex: string;
    readonly errorMeaning: string | null;
    readonly count: number;
  }[];
  readonly byOs: readonly { readonly osDescription: string | null; readonly count: number }[];
}

type Gateway = Pick<Awaited<ReturnType<typeof startGateway>>, 'execute'>;

const breakdownOf = async ({ execute }: Gateway, app: string): Promise<Breakdown> => {
  const { data } = await execute<{ mobileApp: { deviceStatusBreakdown: Breakdown } }>(
    `query ($app: ID!) { mobileApp(id: $app) { deviceStatusBreakdown {
      total
      byInstallState { installState count }
      byErrorCode { errorCode errorCodeHex errorMeaning count }
      byOs { osDescription count }
    } } }`,
    { app },
  );
  return data.mobileApp.deviceStatusBreakdown;
};

/** How often each value stands in the rows, in any order. */
const counted = (values: readonly unknown[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
};

const today = await shareGateway({ mode: 'live', devices: 300 }, { installStatusSource: 'reports' });
const before = await shareGateway({ devices: 300 }, { installStatusSource: 'segments' });
const upstream = upstreamOf(before.sandbox);
const big = await upstream.app('Contoso Field Service');
const word = await upstream.app('Microsoft Word');
const rows: readonly Row[] = await upstream.all(`mobileApps/${big}/deviceStatuses`);

describe('why an app fails, in one answer:', () => {
  for (const [name, gateway] of Object.entries({ reports: today, segments: before })) {
    it(`its device statuses by state, error code and system, from ${name}`, async () => {
      const { total, byInstallState, byErrorCode, byOs } = await breakdownOf(gateway, big);
      expect(total).toBe(300);
      expect(Object.fromEntries(byInstallState.map((each) => [each.installState, each.count]))).toEqual(
        counted(rows.map(({ installState }) => enumValue(installState))),
      );
      expect(Object.fromEntries(byErrorCode.map((each) => [each.errorCode, each.count]))).toEqual(
        counted(rows.map(({ errorCode }) => errorCode).filter((code) => code !== 0)),
      );
      expect(Object.fromEntries(byOs.map((each) => [each.osDescription, each.count]))).toEqual(
        counted(rows.map(({ osDescription }) => osDescription)),
      );
      for (const counts of [byInstallState, byErrorCode, byOs]) {
        const numbers = counts.map(({ count }) => count);
        expect(numbers.length).toBeGreaterThan(0);
        expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      }
    });
  }

  it('in three requests from a report of six pages, and in two from the path', async () => {
    await breakdownOf(today, big);
    expect(today.requests()).toHaveLength(3);
    expect(pagesByReport(today.sandbox.log.requests)).toEqual({
      retrieveDeviceAppInstallationStatusReport: 6,
    });
    await breakdownOf(before, big);
    expect(before.requests()).toHaveLength(2);
  });

  it('in agreement with the counters of the summary', async () => {
    const { data } = await today.execute<{
      mobileApps: {
        nodes: { deviceStatusBreakdown: Breakdown; installSummary: Record<string, number> }[];
      };
    }>(`{ mobileApps(first: 40) { nodes {
      deviceStatusBreakdown { total byInstallState { installState count } }
      installSummary {
        installedDeviceCount failedDeviceCount notApplicableDeviceCount
        notInstalledDeviceCount pendingInstallDeviceCount
      }
    } } }`);
    expect(data.mobileApps.nodes).toHaveLength(40);
    for (const { deviceStatusBreakdown: breakdown, installSummary } of data.mobileApps.nodes) {
      const count = (...states: string[]) =>
        breakdown.byInstallState
          .filter(({ installState }) => states.includes(installState))
          .reduce((sum, each) => sum + each.count, 0);
      expect(installSummary).toEqual({
        installedDeviceCount: count('INSTALLED'),
        failedDeviceCount: count('FAILED', 'UNINSTALL_FAILED'),
        notApplicableDeviceCount: count('NOT_APPLICABLE'),
        notInstalledDeviceCount: count('NOT_INSTALLED', 'UNKNOWN'),
        pendingInstallDeviceCount: count('PENDING_INSTALL'),
      });
      expect(breakdown.total).toBe(Object.values(installSummary).reduce((sum, each) => sum + each, 0));
    }
  });

  it('unchanged by a report that is hard to read, but for states that nobody knows', async () => {
    const gateway = await startGateway(
      { ...hard, unknownStates: false, mode: 'live', devices: 300, throttle: false },
      { installStatusSource: 'reports' },
    );
    const sorted = ({ total, ...lists }: Breakdown) => [
      total,
      ...Object.values(lists).map((list) => list.map((each) => JSON.stringify(each)).sort()),
    ];
    expect(sorted(await breakdownOf(gateway, big))).toEqual(sorted(await breakdownOf(today, big)));
  });

  it('once, together with the list of the same devices, when both are asked for', async () => {
    const { data } = await today.execute<{
      mobileApp: { one: { total: number }; two: { total: number } };
    }>(
      `query ($app: ID!) { mobileApp(id: $app) {
        one: deviceStatusBreakdown { total } two: deviceStatusBreakdown { total byOs { count } }
      } }`,
      { app: big },
    );
    expect(data.mobileApp.one.total).toBe(data.mobileApp.two.total);
    expect(pagesByReport(today.sandbox.log.requests)).toEqual({
      retrieveDeviceAppInstallationStatusReport: 6,
    });
  });

  it('as zeros for an app that reports nothing', async () => {
    const nothing = { total: 0, byInstallState: [], byErrorCode: [], byOs: [] };
    expect(await breakdownOf(today, await upstream.app('Canteen Menu'))).toEqual(nothing);
  });

  it('or not at all: half of the rows are never taken for the whole', async () => {
    for (const [mode, installStatusSource, path] of [
      ['classic', 'segments', 'skiptoken'],
      ['live', 'reports', 'retrieveDeviceAppInstallationStatusReport'],
    ] as const) {
      const { executeWithErrors, sandbox } = await startGateway(
        { mode, devices: 2500, throttle: false },
        { installStatusSource },
      );
      const skip = mode === 'live' ? 30 : 1;
      sandbox.faults.inject({ match: { path }, skip, times: 1, effect: { status: 400 } });
      const { data, errors } = await executeWithErrors(
        `{ mobileApp(id: "${big}") { deviceStatusBreakdown { total } } }`,
      );
      expect(data).toEqual({ mobileApp: { deviceStatusBreakdown: null } });
      expect(at(errors ?? [], 0).extensions).toMatchObject({ code: 'UPSTREAM_ERROR' });
    }
  });
});

describe('an error code', () => {
  it('is told as a signed number, as the portal writes it, and in a sentence where it is well known', async () => {
    for (const gateway of [today, before]) {
      const { data } = await gateway.execute<{
        mobileApp: {
          deviceStatuses: {
            nodes: { errorCode: number; errorCodeHex: string; errorMeaning: string | null }[];
          };
        };
      }>(
        `query ($app: ID!) { mobileApp(id: $app) { deviceStatuses(first: 1000) {
          nodes { errorCode errorCodeHex errorMeaning }
        } } }`,
        { app: word },
      );
      const { nodes } = data.mobileApp.deviceStatuses;
      expect(nodes.find(({ errorCode }) => errorCode === 0)).toEqual({
        errorCode: 0,
        errorCodeHex: '0x00000000',
        errorMeaning: null,
      });
      expect(nodes.find(({ errorCode }) => errorCode === -2016330908)).toEqual({
        errorCode: -2016330908,
        errorCodeHex: '0x87D13B64',
        errorMeaning: 'The installation failed: the log of the device says why.',
      });
    }
  });

  it('that is positive, unknown or at the end of the range is told too', async () => {
    const { execute, sandbox } = await startGateway({}, { installStatusSource: 'segments' });
    const { send, ids } = upstreamOf(sandbox);
    const [id = ''] = await ids(`mobileApps/${word}/deviceStatuses`);
    const told = async (errorCode: number) => {
      await send('PATCH', `mobileApps/${word}/deviceStatuses/${id}`, { errorCode });
      const { data } = await execute(
        'query ($app: ID!, $id: ID!) { mobileAppInstallStatus(mobileAppId: $app, id: $id) { errorCodeHex errorMeaning } }',
        { app: word, id },
      );
      return data.mobileAppInstallStatus;
    };
    expect(await told(-2016345060)).toEqual({
      errorCodeHex: '0x87D1041C',
      errorMeaning: expect.stringContaining('was not detected'),
    });
    expect(await told(-2147023293)).toEqual({
      errorCodeHex: '0x80070643',
      errorMeaning: 'The installer failed: its own log says why.',
    });
    expect(await told(1603)).toEqual({ errorCodeHex: '0x00000643', errorMeaning: null });
    expect(await told(-1)).toEqual({ errorCodeHex: '0xFFFFFFFF', errorMeaning: null });
    expect(await told(-(2 ** 31))).toEqual({ errorCodeHex: '0x80000000', errorMeaning: null });
  });
});
