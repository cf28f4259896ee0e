import { expect, it } from 'vitest';
import { startGateway } from './support/gateway.ts';

const apps = 'DeviceManagementApps';
const configuration = 'DeviceManagementConfiguration';
const devices = 'DeviceManagementManagedDevices';
const read = (...names: string[]) => names.flatMap((name) => [`${name}.Read.All`, `${name}.ReadWrite.All`]);

/** A refusal that names no scopes, as the part of Graph in front of Intune writes it. */
const silent = {
  effect: { status: 403, body: { error: { code: 'Forbidden', message: 'Access is denied.' } } },
};

// biome-ignore format: a table
it.each([
  ['apps',                   'classic', '{ mobileApps(first: 1) { nodes { id } } }',                        read(apps, configuration)],
  ['one app',                'classic', '{ mobileApp(id: "a") { id } }',                                    read(apps, configuration)],
  ['a summary',              'classic', '{ mobileAppInstallSummary(mobileAppId: "a") { failedDeviceCount } }', read(apps)],
  ['a user status',          'classic', '{ userAppInstallStatus(mobileAppId: "a", id: "u") { id } }',       read(apps)],
  ['configurations',         'classic', '{ managedDeviceMobileAppConfigurations { nodes { id } } }',        read(apps, configuration)],
  ['provisioning profiles',  'classic', '{ iosLobAppProvisioningConfigurations { nodes { id } } }',         read(apps, configuration)],
  ['a report',               'live',    '{ mobileAppInstallSummary(mobileAppId: "00000000-0000-4000-8000-000000000001") { failedDeviceCount } }', read(apps, configuration, devices)],
] as const)('names the scopes that would do when Graph’s refusal names none: %s', async (_, mode, query, scopes) => {
  const { executeWithErrors, sandbox } = await startGateway({ mode });
  sandbox.faults.inject({ ...silent, match: { path: mode === 'live' ? 'deviceManagement/reports' : 'deviceAppManagement' } });
  const { errors } = await executeWithErrors(query);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', missingScopes: scopes } }]);
});

it('names them for each read of a batch', async () => {
  const { executeWithErrors, sandbox } = await startGateway();
  sandbox.faults.inject({ ...silent, match: { item: true } });
  const { errors } = await executeWithErrors(`{
    mobileApp(id: "a") { id }
    mobileAppInstallSummary(mobileAppId: "a") { failedDeviceCount }
  }`);
  expect(errors?.map(({ extensions }) => extensions?.missingScopes)).toEqual([
    read(apps, configuration),
    read(apps),
  ]);
});

it.each([
  [
    'a status',
    'updateUserAppInstallStatus(input: { mobileAppId: "a", id: "u", failedDeviceCount: 1 })',
    [`${apps}.ReadWrite.All`],
  ],
  [
    'a status of a configuration',
    'updateManagedDeviceMobileAppConfigurationUserStatus(input: { managedDeviceMobileAppConfigurationId: "c", id: "u", devicesCount: 1 })',
    [`${apps}.ReadWrite.All`, `${configuration}.ReadWrite.All`],
  ],
])('names the scopes that a change needs: %s', async (_, mutation, missingScopes) => {
  const { execute, sandbox } = await startGateway();
  sandbox.faults.inject({ ...silent, match: { method: 'PATCH' } });
  const { data } = await execute(
    `mutation { result: ${mutation} { ... on ForbiddenError { missingScopes } } }`,
  );
  expect(data).toEqual({ result: { missingScopes } });
});

it('prefers the scopes that Graph itself names', async () => {
  const { executeWithErrors, sandbox } = await startGateway();
  const message = JSON.stringify({
    Message: 'Application must have one of the following scopes: DeviceManagementServiceConfig.Read.All',
  });
  sandbox.faults.inject({
    match: {},
    effect: { status: 403, body: { error: { code: 'Forbidden', message } } },
  });
  const { errors } = await executeWithErrors('{ mobileApp(id: "a") { id } }');
  expect(errors?.[0]?.extensions?.missingScopes).toEqual(['DeviceManagementServiceConfig.Read.All']);
});
