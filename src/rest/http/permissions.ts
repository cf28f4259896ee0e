const apps = ['DeviceManagementApps.Read.All', 'DeviceManagementApps.ReadWrite.All'];
const configuration = [
  'DeviceManagementConfiguration.Read.All',
  'DeviceManagementConfiguration.ReadWrite.All',
];
const devices = ['DeviceManagementManagedDevices.Read.All', 'DeviceManagementManagedDevices.ReadWrite.All'];
const writeApps = ['DeviceManagementApps.ReadWrite.All'];
const writeConfiguration = ['DeviceManagementConfiguration.ReadWrite.All'];

/**
 * The permission tables of Graph's reference pages: scopes of which any one suffices, least first. Delegated and
 * application permissions have the same names. The first line that fits a path decides.
 * https://learn.microsoft.com/graph/api/intune-apps-mobileapp-list, …/intune-apps-userappinstallstatus-update,
 * …/intune-apps-manageddevicemobileappconfigurationuserstatus-update,
 * …/intune-reporting-devicemanagementreports-getdevicesstatusbysettingreport
 */
// biome-ignore format: a table
const table: readonly (readonly [path: RegExp, read: readonly string[], write: readonly string[]])[] = [
  [/^deviceManagement\/reports\//,                                       [...apps, ...configuration, ...devices], []],
  [/^deviceAppManagement\/mobileApps\/[^/]+\/\w*(Statuses|Summary)\b/,   apps,                                    writeApps],
  [/^deviceAppManagement\/mobileApps\b/,                                 [...apps, ...configuration],             writeApps],
  [/^deviceAppManagement\/\w+Configurations\b/,                          [...apps, ...configuration],             [...writeApps, ...writeConfiguration]],
];

/** A request as the table knows it: the address is the one below the version. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly url: string;
}

/** The scopes of which any one suffices for a request; none where the documentation names none. */
export const scopesFor = ({ method, url }: Asked): readonly string[] => {
  const [, read = [], write = []] = table.find(([path]) => path.test(url)) ?? [];
  // Reports are read with POST; their bodies hold the filter.
  return method === 'PATCH' ? write : read;
};
