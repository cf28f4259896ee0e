import { userDeviceCounts } from '../data/installStatuses.ts';
import { userStatuses } from '../data/mobileApps.ts';
import { noRows, type Report } from './report.ts';

/** Devices of each user by outcome, for one app. The order of the five counters is not published. */
export const userReport: Report = {
  ofOneApp: true,
  columns: [
    { name: 'UserId', type: 'String' },
    { name: 'ApplicationId', type: 'String' },
    { name: 'UserName', type: 'String', searched: true },
    { name: 'UserPrincipalName', type: 'String', searched: true },
    { name: 'InstalledCount', type: 'Int32' },
    { name: 'FailedCount', type: 'Int32' },
    { name: 'PendingInstallCount', type: 'Int32' },
    { name: 'NotInstalledCount', type: 'Int32' },
    { name: 'NotApplicableCount', type: 'Int32' },
  ],
  rows: ({ tenant, app }) => {
    if (app === undefined) return noRows;
    const set = userStatuses(tenant, app);
    const plan = tenant.plan(app);
    return {
      size: set.size,
      at: (index) => {
        const { id, values } = set.at(index);
        const user = tenant.indexOf(`user statuses of ${app}`, id, plan.userCount);
        const counts = user === undefined ? undefined : userDeviceCounts(tenant, app, user);
        return {
          UserId: user === undefined ? '' : tenant.userId(plan.person(user)),
          ApplicationId: tenant.idOf('app', app),
          UserName: values.userName ?? null,
          UserPrincipalName: values.userPrincipalName ?? null,
          InstalledCount: values.installedDeviceCount ?? null,
          FailedCount: values.failedDeviceCount ?? null,
          PendingInstallCount: counts?.pendingInstall ?? 0,
          NotInstalledCount: values.notInstalledDeviceCount ?? null,
          NotApplicableCount: counts?.notApplicable ?? 0,
        };
      },
    };
  },
};
