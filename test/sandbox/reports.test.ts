import { describe, expect, it } from 'vitest';
import { useSandbox } from './client.ts';
import { askReport, devices, overview, readPage, summary, useReports, users } from './reportClient.ts';

const { sandbox, ask, get, batch, ofApp, report } = useReports();
const reports = '/deviceManagement/reports';

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
