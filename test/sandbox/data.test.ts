import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { useSandbox } from './client.ts';

interface Row {
  id: string;
  deviceId: string;
  deviceName: string;
  installState: string;
  mobileAppInstallStatusValue: string;
  installStateDetail: string;
  errorCode: number;
  userPrincipalName: string;
}
interface User {
  id: string;
  userPrincipalName: string;
  installedDeviceCount: number;
  failedDeviceCount: number;
  notInstalledDeviceCount: number;
}

describe('the data', () => {
  const { get, all, app, apps } = useSandbox();

  it('tells of Ada, whose Word failed on her iPhone and whose Office works on her laptop', async () => {
    const failed = (
      await get(`${await app('Microsoft Word')}/deviceStatuses?$filter=deviceName%20eq%20'Ada''s%20iPhone'`)
    ).body.value[0];
    expect(failed).toMatchObject({
      installState: 'failed',
      installStateDetail: 'seeInstallErrorCode',
      errorCode: -2016330908,
      userPrincipalName: 'ada.lovelace@contoso.example',
    });
    const fine = (
      await get(
        `${await app('Microsoft 365 Apps for Windows')}/deviceStatuses?$filter=deviceName%20eq%20'ADA-LAPTOP'`,
      )
    ).body.value[0];
    expect(fine.installState).toBe('installed');
  });

  it('agrees with itself: state, detail and code of rows; counters of users; all ten counters of the summary', async () => {
    for (const { id } of (await get(`${apps}?$select=id`)).body.value) {
      const rows: Row[] = await all(`${apps}/${id}/deviceStatuses`);
      const users: User[] = await all(`${apps}/${id}/userStatuses`);
      const summary = (await get(`${apps}/${id}/installSummary`)).body;
      for (const row of rows) {
        expect(row.mobileAppInstallStatusValue).toBe(row.installState);
        expect(row.errorCode < 0, row.installState).toBe(
          ['failed', 'uninstallFailed'].includes(row.installState),
        );
        expect(row.installStateDetail === 'seeInstallErrorCode').toBe(row.installState === 'failed');
      }
      const is =
        (...states: string[]) =>
        (row: Row) =>
          states.includes(row.installState);
      const installed = is('installed');
      const failed = is('failed', 'uninstallFailed');
      const notInstalled = is('notInstalled', 'unknown');
      const notApplicable = is('notApplicable');
      const pending = is('pendingInstall');
      const byUser = new Map<string, Row[]>();
      for (const row of rows)
        if (row.userPrincipalName !== '')
          byUser.set(row.userPrincipalName, [...(byUser.get(row.userPrincipalName) ?? []), row]);
      expect([...byUser.keys()].sort()).toEqual(
        users.map(({ userPrincipalName }) => userPrincipalName).sort(),
      );
      for (const user of users) {
        const own = byUser.get(user.userPrincipalName) ?? [];
        expect(user).toMatchObject({
          installedDeviceCount: own.filter(installed).length,
          failedDeviceCount: own.filter(failed).length,
          notInstalledDeviceCount: own.filter(notInstalled).length,
        });
      }
      const people = [...byUser.values()];
      expect(summary).toMatchObject({
        installedDeviceCount: rows.filter(installed).length,
        failedDeviceCount: rows.filter(failed).length,
        notInstalledDeviceCount: rows.filter(notInstalled).length,
        notApplicableDeviceCount: rows.filter(notApplicable).length,
        pendingInstallDeviceCount: rows.filter(pending).length,
        installedUserCount: people.filter((own) => own.every(installed)).length,
        notApplicableUserCount: people.filter((own) => own.every(notApplicable)).length,
        failedUserCount: people.filter((own) => own.some(failed)).length,
        notInstalledUserCount: people.filter((own) => own.some(notInstalled)).length,
        pendingInstallUserCount: people.filter((own) => own.some(pending) && !own.some(failed)).length,
      });
    }
  });

  it("gives each user that user's rows of the app", async () => {
    for (const name of ['Contoso VPN', 'Contoso Field Service']) {
      const path = await app(name);
      const rows: Row[] = await all(`${path}/deviceStatuses`);
      for (const user of (await get(`${path}/userStatuses?$top=12`)).body.value as User[]) {
        const own = await all(`${path}/userStatuses/${user.id}/deviceStatuses`);
        expect(own).toEqual(rows.filter((row) => row.userPrincipalName === user.userPrincipalName));
      }
    }
  });

  it('has devices of several users, rows without a user, negative codes, and the same device in several apps', async () => {
    const rows: Row[] = await all(`${await app('Contoso VPN')}/deviceStatuses`);
    const kiosk = rows.filter(({ deviceName }) => deviceName === 'KIOSK-RECEPTION');
    expect(kiosk.length).toBe(4);
    expect(kiosk.some(({ userPrincipalName }) => userPrincipalName === '')).toBe(true);
    expect(new Set(kiosk.map(({ deviceId }) => deviceId)).size).toBe(1);
    const other: Row[] = await all(`${await app('7-Zip 24.08')}/deviceStatuses`);
    expect(other.find(({ deviceName }) => deviceName === 'KIOSK-RECEPTION')?.deviceId).toBe(
      kiosk[0]?.deviceId,
    );
    expect(new Set(rows.map(({ installState }) => installState)).size).toBeGreaterThan(3);
  });

  it('has 40 apps of many types: at least 25 with ten users, some without any status, one with 2,500 devices', async () => {
    const list = (await get(`${apps}?$select=id,displayName`)).body.value;
    expect(new Set(list.map((one: Record<string, string>) => one['@odata.type'])).size).toBeGreaterThan(18);
    const users: number[] = [];
    const devices: number[] = [];
    for (const { id } of list) {
      users.push((await get(`${apps}/${id}/userStatuses?$count=true&$top=1`)).body['@odata.count']);
      devices.push((await get(`${apps}/${id}/deviceStatuses?$count=true&$top=1`)).body['@odata.count']);
    }
    expect(users.filter((count) => count >= 10).length).toBeGreaterThanOrEqual(25);
    expect(Math.min(...users.slice(0, 20))).toBeGreaterThanOrEqual(10);
    expect(devices.filter((count) => count === 0).length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...devices)).toBe(2500);
  });

  it('has app configurations and provisioning profiles with user statuses that add up', async () => {
    const root = '/beta/deviceAppManagement';
    const configurations = (await get(`${root}/mobileAppConfigurations`)).body.value;
    expect(configurations).toHaveLength(6);
    expect((await get('/v1.0/deviceAppManagement/mobileAppConfigurations')).body.value).toHaveLength(3);
    expect((await get(`${root}/iosLobAppProvisioningConfigurations`)).body.value).toHaveLength(3);
    const outlook = (await get(`${apps}/${configurations[0].targetedMobileApps[0]}`)).body;
    expect(outlook.displayName).toBe('Microsoft Outlook');
    const path = `${root}/mobileAppConfigurations/${configurations[0].id}`;
    const users = await all(`${path}/userStatuses`);
    const devices = await all(`${path}/deviceStatuses`);
    expect(users.length).toBeGreaterThan(10);
    expect(users.reduce((sum, { devicesCount }) => sum + devicesCount, 0)).toBe(devices.length);
    const summary = (await get(`${path}/userStatusSummary`)).body;
    expect(summary.errorCount).toBe(users.filter(({ status }) => status === 'error').length);
  });
});

describe('a large tenant', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ apps: 5000, devices: 100_000, throttle: false });
  });
  afterAll(() => sandbox.close());
  const get = async (path: string) => {
    const response = await fetch(`${sandbox.url}/beta/deviceAppManagement/mobileApps${path}`, {
      headers: { authorization: `Bearer ${sandbox.token}` },
    });
    return response.json() as Promise<{
      '@odata.count': number;
      value: { id: string; userPrincipalName: string }[];
      userPrincipalName: string;
    }>;
  };

  it('answers for one page and for one row of 100,000 without making the others', async () => {
    const { value, '@odata.count': count } = await get('?$top=1&$count=true');
    expect(count).toBe(5000);
    const big = value[0]?.id;
    const began = performance.now();
    const page = await get(`/${big}/deviceStatuses?$top=50&$count=true&$skip=99900`);
    expect([page['@odata.count'], page.value.length]).toEqual([100_000, 50]);
    for (const { id, userPrincipalName } of page.value)
      expect((await get(`/${big}/deviceStatuses/${id}`)).userPrincipalName).toBe(userPrincipalName);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});

describe('a seed', () => {
  it('gives the same tenant each time, and another one than another seed', async () => {
    const listOf = async (seed: number) => {
      const sandbox = await startSandbox({ seed, apps: 100 });
      const response = await fetch(`${sandbox.url}/beta/deviceAppManagement/mobileApps`, {
        headers: { authorization: `Bearer ${sandbox.token}` },
      });
      const { value } = (await response.json()) as { value: { id: string }[] };
      await sandbox.close();
      return value;
    };
    const first = await listOf(1);
    expect(first).toHaveLength(100);
    expect(await listOf(1)).toEqual(first);
    expect((await listOf(2))[0]?.id).not.toBe(first[0]?.id);
  });
});
