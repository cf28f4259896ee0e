import { describe, expect, it } from 'vitest';
import { useSandbox } from './client.ts';

const configurations = '/v1.0/deviceAppManagement/mobileAppConfigurations';
const profiles = '/beta/deviceAppManagement/iosLobAppProvisioningConfigurations';

describe('PATCH', () => {
  const { get, patch, ask, app } = useSandbox();
  const first = async (list: string) => `${list}/${(await get(`${list}?$top=1`)).body.value[0].id}`;
  const bare = ({ '@odata.context': _, ...entity }: Record<string, unknown>) => entity;

  it('changes what the body names, answers with the whole entity and keeps it, on all documented paths', async () => {
    const word = await app('Microsoft Word');
    const user = await first(`${word}/userStatuses`);
    const cases: [path: string, change: Record<string, unknown>][] = [
      [user, { installedDeviceCount: 41 }],
      [await first(`${word}/deviceStatuses`), { installState: 'notApplicable', errorCode: -5 }],
      [await first(`${user}/deviceStatuses`), { deviceName: 'Renamed' }],
      [
        await first(`${configurations}/${(await get(configurations)).body.value[0].id}/userStatuses`),
        { status: 'conflict', devicesCount: 9 },
      ],
      [
        await first(`${profiles}/${(await get(profiles)).body.value[0].id}/userStatuses`),
        { userDisplayName: null },
      ],
      [`${word}/installSummary/`, { pendingInstallUserCount: 12 }],
      [word, { notes: "Word's notes" }],
    ];
    for (const [path, change] of cases) {
      const before = bare((await get(path)).body);
      const { status, body } = await patch(path, change);
      expect([status, bare(body)], path).toEqual([200, { ...before, ...change }]);
      expect(bare((await get(path)).body), path).toEqual({ ...before, ...change });
    }
  });

  it('changes one and the same device status through both of its paths', async () => {
    const path = await app('Microsoft Outlook');
    const user = await first(`${path}/userStatuses`);
    const row = (await get(`${user}/deviceStatuses`)).body.value[0].id;
    await patch(`${user}/deviceStatuses/${row}`, { osVersion: '99.1' });
    expect((await get(`${path}/deviceStatuses/${row}`)).body.osVersion).toBe('99.1');
    expect((await get(`${path}/deviceStatuses?$filter=osVersion%20eq%20'99.1'`)).body.value).toHaveLength(1);
  });

  it('leaves dates as they were written', async () => {
    const path = await first(`${await app('Microsoft Outlook')}/deviceStatuses`);
    const lastSyncDateTime = '2017-01-01T00:02:49.3205976-08:00';
    expect((await patch(path, { lastSyncDateTime })).body.lastSyncDateTime).toBe(lastSyncDateTime);
  });

  it('takes the type and the id when they agree, and refuses them when they do not', async () => {
    const path = await first(`${await app('Microsoft Outlook')}/userStatuses`);
    const id = path.split('/').at(-1);
    const right = { '@odata.type': '#microsoft.graph.userAppInstallStatus', id, failedDeviceCount: 3 };
    expect((await patch(path, right)).status).toBe(200);
    expect(
      (await patch(path, { ...right, '@odata.type': '#microsoft.graph.mobileAppInstallStatus' })).status,
    ).toBe(400);
    expect((await patch(path, { ...right, id: 'other' })).status).toBe(400);
  });

  it('refuses unknown properties, wrong types, null where there is none, and what is no JSON object; then nothing changes', async () => {
    const path = await first(`${await app('Microsoft Outlook')}/deviceStatuses`);
    const before = (await get(path)).body;
    const wrong: unknown[] = [
      { deviceNmae: 'x' },
      { deviceName: 7 },
      { errorCode: '7' },
      { errorCode: 1.5 },
      { errorCode: 2 ** 31 },
      { errorCode: null },
      { installState: 'broken' },
      { installState: 2 },
      { lastSyncDateTime: 'yesterday' },
      { deviceName: 'x', lastSyncDateTime: null },
      [],
      '"text"',
      '{"deviceName":',
    ];
    for (const body of wrong) expect((await patch(path, body)).status, JSON.stringify(body)).toBe(400);
    expect((await ask('PATCH', path)).status).toBe(400);
    expect((await patch(path, { deviceName: 'x' }, { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await get(path)).body).toEqual(before);
  });

  it('refuses to write what the documentation calls read-only', async () => {
    expect((await patch(await app('Microsoft Outlook'), { isAssigned: false })).status).toBe(400);
  });

  it('answers 404 for an unknown id', async () => {
    expect((await patch(`${await app('Microsoft Outlook')}/userStatuses/none`, {})).status).toBe(404);
  });

  it('answers 204 without a body to return=minimal', async () => {
    const path = `${await app('Microsoft Outlook')}/installSummary`;
    const { status, text, headers } = await patch(
      path,
      { failedDeviceCount: 5 },
      { prefer: 'return=minimal' },
    );
    expect([status, text, headers.get('preference-applied')]).toEqual([204, '', 'return=minimal']);
    expect((await get(path)).body.failedDeviceCount).toBe(5);
  });

  it('takes the collection of user statuses when the body names exactly one by id or user principal name', async () => {
    const list = `${await app('Contoso VPN')}/userStatuses`;
    const [ada, grace] = (await get(list)).body.value;
    const byId = await patch(list, { id: ada.id, installedDeviceCount: 31 });
    expect([byId.status, byId.body]).toMatchObject([200, { ...ada, installedDeviceCount: 31 }]);
    const byName = await patch(list, { userPrincipalName: grace.userPrincipalName, failedDeviceCount: 32 });
    expect([byName.status, byName.body]).toMatchObject([200, { ...grace, failedDeviceCount: 32 }]);
    const refused = [
      { installedDeviceCount: 1 },
      { userPrincipalName: 'nobody@contoso.example' },
      { id: 'none' },
      { userName: ada.userName },
      { userPrincipalName: null },
    ];
    for (const body of refused) expect((await patch(list, body)).status, JSON.stringify(body)).toBe(400);
    expect((await patch(`${await app('Contoso VPN')}/deviceStatuses`, { id: ada.id })).status).toBe(405);
  });

  it('does not reach another tenant', async () => {
    const path = `${await app('Notepad++')}/installSummary`;
    const before = (await get(path)).body;
    const other = { authorization: `Bearer ${useOther()}` };
    expect((await patch(path, { failedDeviceCount: 999 }, other)).status).toBe(404);
    expect((await get(path)).body).toEqual(before);
  });
  const { sandbox } = useSandbox();
  const useOther = () => sandbox().tokenFor({ tenant: 'another' });
});

describe('POST and DELETE of statuses', () => {
  const { get, ask, app } = useSandbox();

  it('adds a status that is listed, found and counted, and removes it again', async () => {
    const list = `${await app('Microsoft Word')}/deviceStatuses`;
    const before = (await get(`${list}?$count=true`)).body['@odata.count'];
    const created = await ask('POST', list, {
      body: { deviceName: 'NEW-LAPTOP', installState: 'installed' },
    });
    expect([created.status, created.body]).toMatchObject([
      201,
      { deviceName: 'NEW-LAPTOP', errorCode: 0, osVersion: null },
    ]);
    const path = `${list}/${created.body.id}`;
    expect((await get(path)).body.deviceName).toBe('NEW-LAPTOP');
    expect((await get(`${list}?$count=true`)).body['@odata.count']).toBe(before + 1);
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await get(path)).status).toBe(404);
    expect((await get(`${list}?$count=true`)).body['@odata.count']).toBe(before);
  });

  it('removes a status that was there from the start', async () => {
    const list = `${await app('Microsoft Outlook')}/userStatuses`;
    const [first, second] = (await get(list)).body.value;
    await ask('DELETE', `${list}/${first.id}`);
    expect((await get(`${list}?$top=1`)).body.value).toEqual([second]);
    expect((await ask('DELETE', `${list}/${first.id}`)).status).toBe(404);
  });

  it('adds a user status with a list of devices of its own', async () => {
    const users = `${await app('Contoso VPN')}/userStatuses`;
    const userPrincipalName = 'new.hire@contoso.example';
    const { id } = (await ask('POST', users, { body: { userPrincipalName } })).body;
    expect((await get(`${users}/${id}/deviceStatuses`)).body.value).toEqual([]);
    await ask('POST', `${users}/${id}/deviceStatuses`, { body: { deviceName: 'NEW-HIRE-1' } });
    expect((await get(`${users}/${id}/deviceStatuses`)).body.value).toMatchObject([
      { deviceName: 'NEW-HIRE-1', userPrincipalName },
    ]);
    expect((await get(`${users}/${id}/app`)).body.displayName).toBe('Contoso VPN');
  });

  it("adds to one user's statuses with the user's name", async () => {
    const users = `${await app('Contoso VPN')}/userStatuses`;
    const [ada] = (await get(users)).body.value;
    const created = await ask('POST', `${users}/${ada.id}/deviceStatuses`, {
      body: { deviceName: 'ADA-THIRD' },
    });
    expect(created.body).toMatchObject({ userPrincipalName: 'ada.lovelace@contoso.example' });
    const rows = (await get(`${users}/${ada.id}/deviceStatuses`)).body.value;
    expect(rows.map(({ deviceName }: { deviceName: string }) => deviceName)).toContain('ADA-THIRD');
  });
});
