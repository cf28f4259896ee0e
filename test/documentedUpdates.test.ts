import { describe, expect, it } from 'vitest';
import {
  UpdateManagedDeviceMobileAppConfigurationUserStatusDocument,
  UpdateMobileAppInstallStatusDocument,
  UpdateMobileAppInstallSummaryDocument,
  UpdateUserAppInstallStatusDocument,
  UpdateUserStatusesDocument,
} from './generated/graphql.ts';
import { at } from './support/at.ts';
import { startGateway } from './support/gateway.ts';
import { upstreamOf } from './support/upstream.ts';

// The example bodies of Microsoft's pages "Update userAppInstallStatus", "Update mobileAppInstallStatus", "Update
// managedDeviceMobileAppConfigurationUserStatus" and "Update mobileAppInstallSummary", unchanged but for their type
// annotation, which the gateway puts there itself.
const userAppInstallStatus = {
  userName: 'User Name value',
  userPrincipalName: 'User Principal Name value',
  installedDeviceCount: 4,
  failedDeviceCount: 1,
  notInstalledDeviceCount: 7,
};
const mobileAppInstallStatus = {
  deviceName: 'Device Name value',
  deviceId: 'Device Id value',
  lastSyncDateTime: '2017-01-01T00:02:49.3205976-08:00',
  mobileAppInstallStatusValue: 'failed',
  installState: 'failed',
  installStateDetail: 'dependencyFailedToInstall',
  errorCode: 9,
  osVersion: 'Os Version value',
  osDescription: 'Os Description value',
  userName: 'User Name value',
  userPrincipalName: 'User Principal Name value',
  displayVersion: 'Display Version value',
};
const userStatus = {
  userDisplayName: 'User Display Name value',
  devicesCount: 12,
  status: 'notApplicable',
  lastReportedDateTime: '2017-01-01T00:00:17.7769392-08:00',
  userPrincipalName: 'User Principal Name value',
};
const mobileAppInstallSummary = {
  installedDeviceCount: 4,
  failedDeviceCount: 1,
  notApplicableDeviceCount: 8,
  notInstalledDeviceCount: 7,
  pendingInstallDeviceCount: 9,
  installedUserCount: 2,
  failedUserCount: 15,
  notApplicableUserCount: 6,
  notInstalledUserCount: 5,
  pendingInstallUserCount: 7,
};

/** The same values as clients of the schema write and read them: only members of enumerations are spelt otherwise. */
const asWritten = {
  device: {
    ...mobileAppInstallStatus,
    mobileAppInstallStatusValue: 'FAILED',
    installState: 'FAILED',
    installStateDetail: 'DEPENDENCY_FAILED_TO_INSTALL',
  },
  user: { ...userStatus, status: 'NOT_APPLICABLE' },
} as const;

const start = async () => {
  const gateway = await startGateway();
  const upstream = upstreamOf(gateway.sandbox);
  const app = await upstream.app('Microsoft Word');
  const first = async (collection: string) => at(await upstream.ids(collection), 0);
  /** The one request that the last operation sent. */
  const sent = () => {
    expect(gateway.requests()).toHaveLength(1);
    const { method, url, body } = at(gateway.sandbox.log.requests, 0);
    return { method, path: url, body };
  };
  return { ...gateway, upstream, app, first, sent };
};

const root = '/beta/deviceAppManagement';

describe('the documented updates, as Microsoft writes them', () => {
  it('of a user status: PATCH mobileApps/{id}/userStatuses/{id}', async () => {
    const { execute, upstream, app, first, sent } = await start();
    const id = await first(`mobileApps/${app}/userStatuses`);
    const { data } = await execute(UpdateUserAppInstallStatusDocument, {
      input: { mobileAppId: app, id, ...userAppInstallStatus },
    });
    expect(sent()).toEqual({
      method: 'PATCH',
      path: `${root}/mobileApps/${app}/userStatuses/${id}`,
      body: { '@odata.type': '#microsoft.graph.userAppInstallStatus', ...userAppInstallStatus },
    });
    expect(data.updateUserAppInstallStatus).toMatchObject({ id, ...userAppInstallStatus });
    expect(await upstream.get(`mobileApps/${app}/userStatuses/${id}`)).toMatchObject(userAppInstallStatus);
  });

  it('of the collection of user statuses, with the status named by its id: PATCH mobileApps/{id}/userStatuses', async () => {
    const { execute, upstream, app, first, sent } = await start();
    const id = await first(`mobileApps/${app}/userStatuses`);
    const { data } = await execute(UpdateUserStatusesDocument, {
      input: { mobileAppId: app, id, ...userAppInstallStatus },
    });
    expect(sent()).toEqual({
      method: 'PATCH',
      path: `${root}/mobileApps/${app}/userStatuses`,
      body: { '@odata.type': '#microsoft.graph.userAppInstallStatus', id, ...userAppInstallStatus },
    });
    expect(data.updateUserStatuses).toMatchObject({ id, ...userAppInstallStatus });
    expect(await upstream.get(`mobileApps/${app}/userStatuses/${id}`)).toMatchObject(userAppInstallStatus);
  });

  it('of the collection of user statuses, with the status named by its user: PATCH mobileApps/{id}/userStatuses', async () => {
    const { execute, upstream, app, sent } = await start();
    const { id, userPrincipalName } = at(await upstream.all(`mobileApps/${app}/userStatuses`), 0);
    const changed = { ...userAppInstallStatus, userPrincipalName: String(userPrincipalName) };
    const { data } = await execute(UpdateUserStatusesDocument, { input: { mobileAppId: app, ...changed } });
    expect(sent()).toEqual({
      method: 'PATCH',
      path: `${root}/mobileApps/${app}/userStatuses`,
      body: { '@odata.type': '#microsoft.graph.userAppInstallStatus', ...changed },
    });
    expect(data.updateUserStatuses).toMatchObject({ id, ...changed });
    expect(await upstream.get(`mobileApps/${app}/userStatuses/${id}`)).toMatchObject(changed);
  });

  it('of a device status below its app: PATCH mobileApps/{id}/deviceStatuses/{id}', async () => {
    const { execute, upstream, app, first, sent } = await start();
    const id = await first(`mobileApps/${app}/deviceStatuses`);
    const { data } = await execute(UpdateMobileAppInstallStatusDocument, {
      input: { mobileAppId: app, id, ...asWritten.device },
    });
    expect(sent()).toEqual({
      method: 'PATCH',
      path: `${root}/mobileApps/${app}/deviceStatuses/${id}`,
      body: { '@odata.type': '#microsoft.graph.mobileAppInstallStatus', ...mobileAppInstallStatus },
    });
    expect(data.updateMobileAppInstallStatus).toMatchObject({ id, ...asWritten.device });
    expect(await upstream.get(`mobileApps/${app}/deviceStatuses/${id}`)).toMatchObject(
      mobileAppInstallStatus,
    );
  });

  it('of a device status below its user: PATCH mobileApps/{id}/userStatuses/{id}/deviceStatuses/{id}', async () => {
    const { execute, upstream, app, first, sent } = await start();
    const user = await first(`mobileApps/${app}/userStatuses`);
    const collection = `mobileApps/${app}/userStatuses/${user}/deviceStatuses`;
    const id = await first(collection);
    const { data } = await execute(UpdateMobileAppInstallStatusDocument, {
      input: { mobileAppId: app, userAppInstallStatusId: user, id, ...asWritten.device },
    });
    expect(sent()).toEqual({
      method: 'PATCH',
      path: `${root}/${collection}/${id}`,
      body: { '@odata.type': '#microsoft.graph.mobileAppInstallStatus', ...mobileAppInstallStatus },
    });
    expect(data.updateMobileAppInstallStatus).toMatchObject({ id, ...asWritten.device });
    expect(await upstream.get(`${collection}/${id}`)).toMatchObject(mobileAppInstallStatus);
  });

  it.each([
    ['mobileAppConfigurations', 'managedDeviceMobileAppConfigurationId', 'v1.0'],
    ['iosLobAppProvisioningConfigurations', 'iosLobAppProvisioningConfigurationId', 'beta'],
  ])(
    'of a user status of a configuration: PATCH %s/{id}/userStatuses/{id}',
    async (collection, argument, version) => {
      const { execute, upstream, first, sent } = await start();
      const configuration = await first(collection);
      const id = await first(`${collection}/${configuration}/userStatuses`);
      const { data } = await execute(UpdateManagedDeviceMobileAppConfigurationUserStatusDocument, {
        input: { [argument]: configuration, id, ...asWritten.user },
      });
      expect(sent()).toEqual({
        method: 'PATCH',
        path: `/${version}/deviceAppManagement/${collection}/${configuration}/userStatuses/${id}`,
        body: {
          '@odata.type': '#microsoft.graph.managedDeviceMobileAppConfigurationUserStatus',
          ...userStatus,
        },
      });
      expect(data.updateManagedDeviceMobileAppConfigurationUserStatus).toMatchObject({
        id,
        ...asWritten.user,
      });
      expect(await upstream.get(`${collection}/${configuration}/userStatuses/${id}`)).toMatchObject(
        userStatus,
      );
    },
  );

  it('of an install summary: PATCH mobileApps/{id}/installSummary', async () => {
    const { execute, upstream, app, sent } = await start();
    const { data } = await execute(UpdateMobileAppInstallSummaryDocument, {
      input: { mobileAppId: app, ...mobileAppInstallSummary },
    });
    expect(sent()).toEqual({
      method: 'PATCH',
      path: `${root}/mobileApps/${app}/installSummary`,
      body: { '@odata.type': '#microsoft.graph.mobileAppInstallSummary', ...mobileAppInstallSummary },
    });
    expect(data.updateMobileAppInstallSummary).toMatchObject(mobileAppInstallSummary);
    expect(await upstream.get(`mobileApps/${app}/installSummary`)).toMatchObject(mobileAppInstallSummary);
  });

  it.each(['installSummary', 'installSummary/'])(
    'of an install summary work upstream at …/%s',
    async (segment) => {
      const { upstream, app } = await start();
      const { status, body } = await upstream.send(
        'PATCH',
        `mobileApps/${app}/${segment}`,
        mobileAppInstallSummary,
      );
      expect(status).toBe(200);
      expect(body).toMatchObject(mobileAppInstallSummary);
      expect(await upstream.get(`mobileApps/${app}/installSummary`)).toMatchObject(mobileAppInstallSummary);
    },
  );
});
