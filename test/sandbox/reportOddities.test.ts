import { describe, expect, it } from 'vitest';
import { hard } from '../../sandbox/options.ts';
import {
  allRows,
  askReport,
  devices,
  grouped,
  type Row,
  rowKey,
  summary,
  useReports,
} from './reportClient.ts';

type Sandboxed = ReturnType<typeof useReports>;
const crowd = ({ ofApp }: Sandboxed) => ofApp('Contoso Field Service');
const plain = useReports({ mode: 'live', devices: 3000 });
const plainRows = async () => (await allRows(plain.sandbox(), devices, { filter: await crowd(plain) })).rows;

describe('everything at once', () => {
  const all = useReports({ mode: 'live', devices: 3000, ...hard, throttle: false });

  it('loses no row to a client that goes on by what it received, to the end, and keeps the newest of each key', async () => {
    const { rows } = await allRows(all.sandbox(), devices, { filter: await crowd(all) });
    expect(rows.length).toBeGreaterThan(3500);
    const newest = new Map<string, Row>();
    for (const row of rows) {
      const other = newest.get(rowKey(row));
      if (other === undefined || String(other.LastModifiedDateTime) < String(row.LastModifiedDateTime))
        newest.set(rowKey(row), row);
    }
    const expected = await plainRows();
    expect([...newest.keys()].toSorted()).toEqual(expected.map(rowKey).toSorted());
    for (const row of expected) {
      const found = newest.get(rowKey(row)) ?? {};
      for (const name of ['DeviceName', 'AppVersion', 'ErrorCode', 'LastModifiedDateTime'])
        expect(found[name] ?? null).toBe(row[name]);
    }
  });

  it('loses rows to a client that believes TotalRowCount', async () => {
    const { rows, total } = await allRows(all.sandbox(), devices, { filter: await crowd(all) });
    const believed = new Set(rows.slice(0, total).map(rowKey));
    expect(believed.size).toBeLessThan(3000);
  });

  it('keeps the answers of filters and orders complete too', async () => {
    const filter = `${await crowd(all)} and (InstallState eq '2')`;
    const { rows } = await allRows(all.sandbox(), devices, { filter, orderBy: ['DeviceName desc'] });
    const expected = (await plainRows()).filter(({ InstallState }) => InstallState === 2);
    expect(new Set(rows.map(rowKey))).toEqual(new Set(expected.map(rowKey)));
  });

  it('changes no counter and no tenant-wide row', async () => {
    const read = async ({ sandbox }: Sandboxed) => {
      const { rows } = await allRows(sandbox(), summary, { orderBy: ['FailedDeviceCount desc'] });
      return new Map(rows.map((row) => [row.ApplicationId, row]));
    };
    expect(await read(all)).toEqual(await read(plain));
  });
});

describe('the page cap', () => {
  const capped = useReports({ reportCap: 999, devices: 1200 });
  const boundless = useReports({ reportCap: Number.POSITIVE_INFINITY, devices: 1200 });
  const narrow = useReports({ reportCap: 10 });

  it('honours top up to the cap; without top there are fifty rows at most', async () => {
    const sizes = async (one: Sandboxed) => {
      const filter = await crowd(one);
      const pages = [{}, { top: 500 }, { top: 5000 }].map((body) =>
        askReport(one.sandbox(), devices, { filter, ...body }),
      );
      return (await Promise.all(pages)).map(({ values }) => values.length);
    };
    expect(await sizes(capped)).toEqual([50, 500, 999]);
    expect(await sizes(boundless)).toEqual([50, 500, 1200]);
    expect(await sizes(narrow)).toEqual([10, 10, 10]);
  });
});

describe('shuffled columns', () => {
  const each = useReports({ shuffledColumns: 'perResponse' });
  const once = useReports({ shuffledColumns: 'perReport' });

  it('differ in each response, or in each report, and keep their values', async () => {
    const columns = async ({ sandbox }: Sandboxed, action = summary) =>
      (await askReport(sandbox(), action, {})).columns.join();
    expect(await columns(each)).not.toBe(await columns(each));
    expect(await columns(once)).toBe(await columns(once));
    expect(await columns(once)).not.toBe(await columns(plain));
    const rows = async ({ sandbox }: Sandboxed) => (await allRows(sandbox(), summary, {})).rows;
    expect(await rows(each)).toEqual(await rows(once));
  });
});

describe('unstable pages', () => {
  const overlapping = useReports({ unstablePages: 'overlaps', devices: 500 });
  const losing = useReports({ unstablePages: 'losses', devices: 500 });

  it('overlap by three rows in fifty, and lose nothing', async () => {
    const { rows, total } = await allRows(overlapping.sandbox(), devices, {
      filter: await crowd(overlapping),
    });
    expect(total).toBe(500);
    expect(rows.slice(50, 53)).toEqual(rows.slice(47, 50));
    expect(rows.slice(100, 103)).toEqual(rows.slice(97, 100));
    expect(new Set(rows.map(rowKey)).size).toBe(500);
  });

  it('overlap whatever the size of the page', async () => {
    for (const top of [1, 7, 49]) {
      const { rows } = await allRows(overlapping.sandbox(), devices, {
        filter: await crowd(overlapping),
        top,
      });
      expect(new Set(rows.map(rowKey)).size).toBe(500);
      expect(rows.length).toBeGreaterThan(500);
    }
  });

  it('lose rows, unless every page names the session of the first', async () => {
    const filter = await crowd(losing);
    const { rows } = await allRows(losing.sandbox(), devices, { filter });
    expect(new Set(rows.map(rowKey)).size).toBeLessThan(500);
    const { session } = await askReport(losing.sandbox(), devices, { filter, top: 1 });
    const stable = await allRows(losing.sandbox(), devices, { filter, sessionId: session });
    expect(stable.rows.map(rowKey)).toHaveLength(500);
    expect(new Set(stable.rows.map(rowKey)).size).toBe(500);
    expect((await askReport(losing.sandbox(), devices, { filter, sessionId: session })).session).toBe(
      session,
    );
  });
});

describe('duplicate rows', () => {
  const doubled = useReports({ duplicateRows: true, devices: 1000 });

  it('repeat a key with an older date on another page, and nothing else', async () => {
    const { rows, total } = await allRows(doubled.sandbox(), devices, { filter: await crowd(doubled) });
    expect(rows).toHaveLength(total);
    const groups = [...grouped(rows, rowKey).values()];
    expect(groups).toHaveLength(1000);
    expect(new Set(groups.map(({ length }) => length))).toEqual(new Set([1, 2, 3]));
    for (const [first, ...copies] of groups) {
      for (const copy of copies) {
        expect({ ...copy, LastModifiedDateTime: first?.LastModifiedDateTime }).toEqual(first);
        expect(String(copy.LastModifiedDateTime) < String(first?.LastModifiedDateTime)).toBe(true);
      }
    }
  });
});

describe('unknown states', () => {
  const odd = useReports({ unknownStates: true, devices: 1000 });

  it('are numbers outside the enumerations, in states and in details', async () => {
    const { rows } = await allRows(odd.sandbox(), devices, { filter: await crowd(odd) });
    expect(new Set(rows.map(({ InstallState }) => InstallState))).toEqual(
      new Set([-7, -1, 1, 2, 3, 4, 5, 6, 42]),
    );
    const details = new Set(rows.map(({ InstallStateDetail }) => InstallStateDetail));
    for (const detail of [8, 3042, -1099]) expect(details).toContain(detail);
    const strange = rows.find(({ InstallState }) => InstallState === 42);
    expect(strange).toMatchObject({ AppInstallState: 42, AppInstallState_loc: 'Unknown' });
    const filter = `${await crowd(odd)} and (InstallState eq '42')`;
    expect((await askReport(odd.sandbox(), devices, { filter })).total).toBeGreaterThan(0);
  });
});

describe('short rows', () => {
  const short = useReports({ shortRows: true });

  it('end early, without losing what a program needs', async () => {
    const filter = await crowd(short);
    const select = ['DeviceId', 'InstallState', 'AppInstallState', 'AssignmentFilterIdsList'];
    const { values, columns } = await askReport(short.sandbox(), devices, { filter, select });
    expect(columns).toHaveLength(5);
    expect(new Set(values.map(({ length }) => length))).toEqual(new Set([3, 5]));
  });
});

describe('further oddities', () => {
  const odd = useReports({ reportOrdersIgnored: true, retiredReports: true });

  it('check an order and then ignore it', async () => {
    const rows = async (body: object) => (await askReport(odd.sandbox(), summary, body)).rows;
    expect(await rows({ orderBy: ['FailedDeviceCount desc'] })).toEqual(await rows({}));
    expect((await askReport(odd.sandbox(), summary, { orderBy: ['Colour'] })).status).toBe(400);
  });

  it('answer the retired action as the one that replaced it', async () => {
    const filter = await crowd(odd);
    const [old, current] = await Promise.all(
      ['getDeviceInstallStatusReport', devices].map((action) => askReport(odd.sandbox(), action, { filter })),
    );
    expect(old?.values).toEqual(current?.values);
  });

  it('come as malformed answers too', async () => {
    odd.sandbox().faults.inject({ match: { path: summary }, times: 1, effect: { malformed: 'noSchema' } });
    expect((await askReport(odd.sandbox(), summary, {})).columns).toEqual([]);
    odd.sandbox().faults.inject({ match: { item: true }, times: 1, effect: { malformed: 'notEncoded' } });
    const item = {
      id: '1',
      method: 'POST',
      url: `/deviceManagement/reports/${summary}`,
      headers: { 'content-type': 'application/json' },
      body: {},
    };
    expect((await odd.batch([item])).body.responses[0].body).toHaveProperty('Values');
  });
});
