import { createHash } from 'node:crypto';

/**
 * The rows of a tenant, made from their places: the same in every run, and none of them kept. Properties and their order
 * are those of Graph's beta metadata.
 */
export const appCount = 120;
export const userCount = 25;
export const devicesOfUser = 6;

/** The first three apps have 2,500 device statuses between them. */
export const deviceCount = (app) => [1_000, 1_000, 500][app] ?? 40;

export const app = (index) => ({
  '@odata.type': `#microsoft.graph.${pick(['win32LobApp', 'iosVppApp', 'macOSPkgApp', 'androidManagedStoreApp'], index)}`,
  id: appId(index),
  displayName: `Contoso Field Service ${index}`,
  description: `Contoso Field Service ${index} by Contoso`,
  publisher: pick(['Contoso', 'Fabrikam', 'Northwind Traders'], index),
  largeIcon: null,
  createdDateTime: moment(index),
  lastModifiedDateTime: moment(index + 400),
  isFeatured: index % 3 === 0,
  privacyInformationUrl: null,
  informationUrl: null,
  owner: index % 5 === 0 ? null : 'IT Department',
  developer: null,
  notes: `Managed by the packaging team, ticket PKG-${1_000 + index}`,
  uploadState: 1,
  publishingState: pick(['published', 'published', 'processing', 'notPublished'], index),
  isAssigned: true,
  roleScopeTagIds: ['0'],
  dependentAppCount: 0,
  supersedingAppCount: 0,
  supersededAppCount: 0,
});

export const installSummary = (index) => ({
  id: key('summary', index),
  installedDeviceCount: 1_756 - index,
  failedDeviceCount: 262 - index,
  notApplicableDeviceCount: 95,
  notInstalledDeviceCount: 239 + index,
  pendingInstallDeviceCount: 148,
  installedUserCount: 448,
  failedUserCount: 232,
  notApplicableUserCount: 11,
  notInstalledUserCount: 214,
  pendingInstallUserCount: 110,
});

export const userStatus = (app, index) => ({
  id: userStatusId(app, index),
  userName: person(index),
  userPrincipalName: `${person(index).toLowerCase().replaceAll(' ', '.')}@contoso.example`,
  installedDeviceCount: index % 4,
  failedDeviceCount: index % 3,
  notInstalledDeviceCount: index % 2,
});

/** @param place of what it belongs to: `[app]`, or `[app, user]`. */
export const deviceStatus = (place, index) => ({
  id: key('status', ...place, index),
  deviceName: `LAPTOP-${key('name', ...place, index)
    .slice(0, 7)
    .toUpperCase()}`,
  deviceId: key('device', ...place, index),
  lastSyncDateTime: moment(index + place[0]),
  mobileAppInstallStatusValue: pick(installStates, index),
  installState: pick(installStates, index),
  installStateDetail: pick(installStates, index) === 'failed' ? 'seeInstallErrorCode' : 'noAdditionalDetails',
  errorCode: pick(installStates, index) === 'failed' ? -2_147_009_281 : 0,
  osVersion: '10.0.22631.4460',
  osDescription: 'Windows',
  userName: person(index),
  userPrincipalName: `${person(index).toLowerCase().replaceAll(' ', '.')}@contoso.example`,
  displayVersion: '7.4.1',
});

export const appId = (index) => key('app', index);
export const userStatusId = (app, index) => key('userStatus', app, index);

const installStates = ['installed', 'failed', 'installed', 'pendingInstall', 'notInstalled'];
const pick = (values, index) => values[index % values.length];

const key = (...place) => {
  const hex = createHash('md5').update(place.join('/')).digest('hex');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
};

const firstNames = ['Ada', 'Grace', 'Annie', 'Zoë', 'Katherine', 'Mary', 'Hedy'];
const lastNames = ['Lovelace', 'Hopper', 'Easley', 'Washburne', 'Johnson'];
const person = (index) => `${pick(firstNames, index)} ${pick(lastNames, Math.floor(index / 7))}`;

/** With the seven digits that Graph writes. */
const moment = (index) => {
  const time = new Date(Date.UTC(2026, 9, 1) + index * 3_661_007).toISOString();
  return time.replace('Z', '2295Z');
};
