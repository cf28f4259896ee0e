import { describe, expect, it } from 'vitest';
import { allRows, devices, overview, summary, useReports, users } from './reportClient.ts';

const { sandbox, ofApp, report } = useReports();

describe('select', () => {
  it('gives the columns asked for, and the text of those that have one', async () => {
    const filter = await ofApp('Microsoft Word');
    const select = ['AppInstallState', 'DeviceId', 'AssignmentFilterIdsList'];
    expect((await report(devices, { filter, select })).columns).toEqual([
      'AppInstallState',
      'AppInstallState_loc',
      'DeviceId',
      'AssignmentFilterIdsList',
    ]);
  });

  it('fails without a reason for the texts themselves, and with one for unknown columns', async () => {
    const filter = await ofApp('Microsoft Word');
    const texts = await report(devices, { filter, select: ['AppInstallState', 'AppInstallState_loc'] });
    expect([texts.status, texts.error.code]).toEqual([400, 'UnknownError']);
    const unknown = await report(devices, { filter, select: ['Colour'] });
    expect([unknown.status, unknown.error.code]).toEqual([400, 'BadRequest']);
    expect(JSON.parse(unknown.error.message).Message).toContain("'Colour'");
  });
});

describe('filter', () => {
  it('must name one app in the reports of one app', async () => {
    const one = await ofApp('Microsoft Word');
    const other = await ofApp('Company Portal');
    for (const action of [devices, users, overview]) {
      for (const filter of [undefined, '', `(${one} or ${other})`, "(ApplicationId ne 'x')"]) {
        const { status, error } = await report(action, { filter });
        expect([status, error.code]).toEqual([400, 'BadRequest']);
        expect(JSON.parse(error.message).Message).toContain('ApplicationId');
      }
      expect((await report(action, { filter: `((${one}))` })).status).toBe(200);
    }
  });

  it('finds nothing, and that without an error, for an app that does not exist', async () => {
    for (const action of [devices, users, overview]) {
      const { status, total, values } = await report(action, { filter: "(ApplicationId eq 'none')" });
      expect([status, total, values]).toEqual([200, 0, []]);
    }
  });

  it('compares numbers that are written as texts, joined by and, or and parentheses', async () => {
    const one = await ofApp('Contoso Field Service');
    const all = (await allRows(sandbox(), devices, { filter: one })).rows;
    const filtered = async (condition: string) =>
      (await allRows(sandbox(), devices, { filter: `${condition} and ${one}` })).rows;
    const where = (test: (state: unknown, code: number) => boolean) =>
      all.filter(({ InstallState, ErrorCode }) => test(InstallState, Number(ErrorCode)));
    expect(await filtered("((InstallState eq '1') or (InstallState eq '2'))")).toEqual(
      where((state) => state === 1 || state === 2),
    );
    expect(await filtered('(InstallState gt 3)')).toEqual(where((state) => Number(state) > 3));
    expect(await filtered("(ErrorCode lt '0') and (InstallState ne '2')")).toEqual(
      where((state, code) => code < 0 && state !== 2),
    );
    expect(await filtered("((InstallState le '-1') or (InstallState ge '99'))")).not.toEqual([]);
  });

  it('narrows the tenant-wide summary by counters, percentage and platform', async () => {
    const { rows } = await allRows(sandbox(), summary, {});
    const found = async (filter: string) => (await allRows(sandbox(), summary, { filter })).rows;
    expect(await found("(FailedDeviceCount gt '0')")).toEqual(
      rows.filter((row) => Number(row.FailedDeviceCount) > 0),
    );
    expect(await found("(FailedDevicePercentage ge '12.5')")).toEqual(
      rows.filter((row) => Number(row.FailedDevicePercentage) >= 12.5),
    );
    expect(await found("(Platform eq 'macOS') and (Publisher eq 'Microsoft')")).toEqual(
      rows.filter((row) => row.Platform === 'macOS' && row.Publisher === 'Microsoft'),
    );
    expect(await found(await ofApp("O'Reilly Learning Desktop"))).toEqual(
      await found("(DisplayName eq 'O''Reilly Learning Desktop')"),
    );
  });

  it('refuses what it cannot read', async () => {
    const wrong = [
      '(',
      "Colour eq 'red'",
      "Platform_loc eq 'macOS'",
      "FailedDeviceCount gt 'many'",
      "contains(DisplayName,'x')",
      'FailedDeviceCount',
    ];
    for (const filter of wrong) {
      const { status, error } = await report(summary, { filter });
      expect([filter, status, error.code]).toEqual([filter, 400, 'BadRequest']);
    }
  });
});

describe('order, search and pages', () => {
  it('orders by any column, either way, and by several', async () => {
    const { rows } = await allRows(sandbox(), summary, {
      orderBy: ['FailedDeviceCount desc', 'DisplayName'],
    });
    const sorted = rows.toSorted(
      (a, b) =>
        Number(b.FailedDeviceCount) - Number(a.FailedDeviceCount) ||
        (String(a.DisplayName) < String(b.DisplayName) ? -1 : 1),
    );
    expect(rows).toEqual(sorted);
    expect((await report(summary, { orderBy: ['DisplayName asc'], top: 1 })).rows[0]?.DisplayName).toBe(
      '7-Zip 24.08',
    );
    for (const item of ['Colour', 'DisplayName upwards', '', 'Platform_loc'])
      expect((await report(summary, { orderBy: [item] })).status).toBe(400);
  });

  it('searches names', async () => {
    const names = (await report(summary, { search: 'OUTLOOK' })).rows.map(({ DisplayName }) => DisplayName);
    expect(names).toEqual(['Microsoft Outlook for Android', 'Microsoft Outlook']);
  });

  it('gives 50 rows, fewer when asked, never more, and none behind the end', async () => {
    const filter = await ofApp('Contoso Field Service');
    const size = async (body: object) => (await report(devices, { filter, ...body })).values.length;
    expect(await Promise.all([{}, { top: 7 }, { top: 10_000 }, { top: 0 }].map(size))).toEqual([
      50, 7, 50, 0,
    ]);
    expect(await Promise.all([{ skip: 2490 }, { skip: 2500 }, { skip: 9999 }].map(size))).toEqual([10, 0, 0]);
    expect((await report(devices, { filter, skip: 9999 })).total).toBe(2500);
  });

  it('continues where the last page ended', async () => {
    const filter = await ofApp('Contoso Field Service');
    const { rows } = await allRows(sandbox(), devices, { filter });
    expect(new Set(rows.map(({ DeviceId, UserId }) => `${DeviceId} ${UserId}`)).size).toBe(2500);
  });
});
