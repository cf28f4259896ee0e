import { describe, expect, it } from 'vitest';
import { useSandbox } from './client.ts';
import { allRows, askReport, readPage } from './reportClient.ts';

const devices = 'retrieveDeviceAppInstallationStatusReport';
const users = 'getUserInstallStatusReport';
const overview = 'getAppStatusOverviewReport';
const summary = 'getAppsInstallSummaryReport';
const { sandbox, app, ask, get, batch } = useSandbox();
const reports = '/deviceManagement/reports';
const ofApp = async (name: string) => `(ApplicationId eq '${(await app(name)).split('/').at(-1)}')`;
const report = (action: string, body: unknown, version?: string) =>
  askReport(sandbox(), action, body, version);

describe('report actions', () => {
  it('exist where the metadata has them: one in v1.0, all in beta', async () => {
    const filter = await ofApp('Microsoft Word');
    const statuses = async (version: string) =>
      Promise.all(
        [devices, users, overview, summary].map(
          async (name) => (await report(name, { filter }, version)).status,
        ),
      );
    expect(await statuses('v1.0')).toEqual([200, 400, 400, 400]);
    expect(await statuses('beta')).toEqual([200, 200, 200, 200]);
    expect((await report(users, { filter }, 'v1.0')).error).toMatchObject({
      code: 'BadRequest',
      message: `Resource not found for the segment '${users}'.`,
    });
  });

  it('are known by their qualified names too', async () => {
    expect((await report(`microsoft.graph.${summary}`, {})).status).toBe(200);
    expect((await report(`microsoft.graph.${summary}`, {}, 'v1.0')).error.message).toContain(`'${summary}'`);
  });

  it('do not include the one that was retired, unless asked for', async () => {
    expect((await report('getDeviceInstallStatusReport', {})).error.message).toBe(
      "Resource not found for the segment 'getDeviceInstallStatusReport'.",
    );
  });

  it('refuse unknown segments before they look at the token', async () => {
    for (const path of ['nope', `${summary}/more`, '../managedDevices']) {
      const { status, body } = await ask('POST', `/beta${reports}/${path}`, {
        headers: { authorization: '' },
      });
      expect([status, body.error.code]).toEqual([400, 'BadRequest']);
    }
    expect((await ask('POST', `/beta${reports}/${summary}`, { headers: { authorization: '' } })).status).toBe(
      401,
    );
  });

  it('take POST only, with a JSON object of known parameters', async () => {
    expect((await get(`/beta${reports}/${summary}`)).status).toBe(405);
    expect((await ask('POST', `/beta${reports}/${summary}`)).status).toBe(400);
    const wrong = [
      [],
      { colour: 'red' },
      { top: '5' },
      { skip: -1 },
      { select: 'DisplayName' },
      { filter: 7 },
    ];
    for (const body of wrong) expect((await report(summary, body)).status).toBe(400);
    expect((await report(summary, { colour: 'red' })).error.message).toContain("'colour'");
    expect((await report(summary, { top: null, name: 'any', groupBy: [] })).status).toBe(200);
  });

  it('are open to any of six permissions, which a refusal names', async () => {
    const six = ['Apps', 'Configuration', 'ManagedDevices'].flatMap((what) => [
      `DeviceManagement${what}.Read.All`,
      `DeviceManagement${what}.ReadWrite.All`,
    ]);
    const asked = (scope: string) =>
      askReport({ url: sandbox().url, token: sandbox().tokenFor({ scopes: [scope] }) }, summary, {});
    for (const scope of six) expect((await asked(scope)).status).toBe(200);
    const { status, error } = await asked('User.Read');
    expect([status, error.code]).toEqual([403, 'Forbidden']);
    expect(JSON.parse(error.message).Message).toContain(`one of the following scopes: ${six.join(', ')}`);
  });
});

describe('an answer', () => {
  it('is JSON in a stream of bytes, with positional rows', async () => {
    const { headers, values, columns, total, session } = await report(devices, {
      filter: await ofApp('Microsoft Word'),
    });
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(values).toHaveLength(total);
    for (const cells of values) expect(cells).toHaveLength(columns.length);
    expect(session).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is a text in base64 inside a batch, under the same content type', async () => {
    const filter = await ofApp('Microsoft Word');
    const { body } = await batch([
      {
        id: '1',
        method: 'POST',
        url: `${reports}/${devices}`,
        headers: { 'Content-Type': 'application/json' },
        body: { filter },
      },
      {
        id: '2',
        method: 'POST',
        url: `${reports}/nope`,
        headers: { 'Content-Type': 'application/json' },
        body: {},
      },
    ]);
    const [good, bad] = body.responses.sort(
      (a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id),
    );
    expect(good.headers['Content-Type']).toBe('application/octet-stream');
    expect(typeof good.body).toBe('string');
    const { rows } = readPage(200, new Headers(), JSON.parse(Buffer.from(good.body, 'base64').toString()));
    expect(rows).toEqual((await report(devices, { filter })).rows);
    expect(bad).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
  });

  it('has the documented columns in the documented order', async () => {
    const filter = await ofApp('Microsoft Word');
    expect((await report(devices, { filter })).columns.join(' ')).toBe(
      'DeviceId ApplicationId UserId DeviceName UserPrincipalName UserName Platform AppVersion ErrorCode InstallState InstallStateDetail LastModifiedDateTime AssignmentFilterIdsExist HexErrorCode AppInstallState AppInstallState_loc AppInstallStateDetails AppInstallStateDetails_loc',
    );
    expect((await report(users, { filter })).columns.join(' ')).toBe(
      'UserId ApplicationId UserName UserPrincipalName InstalledCount FailedCount PendingInstallCount NotInstalledCount NotApplicableCount',
    );
    expect((await report(overview, { filter })).columns.join(' ')).toBe(
      'ApplicationId FailedDeviceCount PendingInstallDeviceCount InstalledDeviceCount NotInstalledDeviceCount NotApplicableDeviceCount FailedUserCount PendingInstallUserCount InstalledUserCount NotInstalledUserCount NotApplicableUserCount',
    );
    expect((await report(summary, {})).columns.join(' ')).toBe(
      'ApplicationId DisplayName Publisher Platform Platform_loc AppPlatform AppPlatform_loc AppVersion InstalledDeviceCount InstalledUserCount FailedDeviceCount FailedUserCount FailedDevicePercentage PendingInstallDeviceCount PendingInstallUserCount NotApplicableDeviceCount NotApplicableUserCount NotInstalledDeviceCount NotInstalledUserCount',
    );
  });

  it('says what is known of Word on the iPhone of Ada', async () => {
    const { rows } = await report(devices, { filter: await ofApp('Microsoft Word'), search: "ada's" });
    expect(rows).toEqual([
      expect.objectContaining({
        DeviceName: "Ada's iPhone",
        UserPrincipalName: 'ada.lovelace@contoso.example',
        Platform: expect.stringMatching(/^iOS\/iPadOS 1\d\./),
        ErrorCode: -2016330908,
        HexErrorCode: '0x87D13B64',
        InstallState: 2,
        InstallStateDetail: 2000,
        AppInstallState: 2,
        AppInstallState_loc: 'Failed',
        AppInstallStateDetails: 2000,
        AssignmentFilterIdsExist: false,
      }),
    ]);
  });
});

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

describe('limits', () => {
  const throttle = { writes: 2, any: 100, windowMs: 20_000, retryAfter: 'absent' } as const;
  const writing = useSandbox({ throttle });
  const reading = useSandbox({ throttle, reportsCountAsWrites: false });

  it('count a report as a write, unless told otherwise', async () => {
    const statuses = async (one: ReturnType<typeof useSandbox>) => {
      const found: number[] = [];
      for (let nth = 0; nth < 3; nth += 1) found.push((await askReport(one.sandbox(), summary, {})).status);
      return found;
    };
    expect(await statuses(writing)).toEqual([200, 200, 429]);
    expect(await statuses(reading)).toEqual([200, 200, 200]);
  });
});
