import { describe, expect, it } from 'vitest';
import { invalid, shareBadInput } from './support/badInput.ts';
import { questionsIn } from './support/upstreamLog.ts';

const { execute, executeWithErrors, requests, sandbox, expectRefusal, expectInvalidInput } =
  await shareBadInput();

const hostile: [string, string][] = [
  ['a slash', 'a/b'],
  ['a way up', '../users'],
  ['a backslash', 'a\\b'],
  ['two dots', '..'],
  ['a dot', '.'],
  ['a NUL', 'a\0b'],
  ['a line break', 'a\r\nHost: elsewhere'],
  ['nothing', ''],
  ['half a character', 'a\ud800'],
  ['600 characters', 'x'.repeat(600)],
];

describe('a key with', () => {
  const lookups: [argument: string, query: string][] = [
    ['id', 'query ($key: ID!) { mobileApp(id: $key) { displayName } }'],
    ['mobileAppId', 'query ($key: ID!) { mobileAppInstallSummary(mobileAppId: $key) { id } }'],
    ['mobileAppId', 'query ($key: ID!) { userAppInstallStatus(mobileAppId: $key, id: "a") { id } }'],
    ['id', 'query ($key: ID!) { userAppInstallStatus(mobileAppId: "a", id: $key) { id } }'],
    [
      'userAppInstallStatusId',
      'query ($key: ID!) { mobileAppInstallStatus(mobileAppId: "a", userAppInstallStatusId: $key, id: "b") { id } }',
    ],
    ['id', 'query ($key: ID!) { managedDeviceMobileAppConfiguration(id: $key) { id } }'],
    ['id', 'query ($key: ID!) { iosLobAppProvisioningConfiguration(id: $key) { id } }'],
    [
      'iosLobAppProvisioningConfigurationId',
      `query ($key: ID!) {
        managedDeviceMobileAppConfigurationUserStatus(iosLobAppProvisioningConfigurationId: $key, id: "a") { id }
      }`,
    ],
  ];

  it.each(hostile)('%s is refused wherever a key stands', async (_, key) => {
    for (const [argument, query] of lookups) await expectRefusal(query, `"${argument}"`, { key });
  });

  const changes: [path: string, mutation: string][] = [
    ['mobileAppId', 'updateUserAppInstallStatus(input: { mobileAppId: $key, id: "a", userName: "x" })'],
    ['id', 'updateUserAppInstallStatus(input: { mobileAppId: "a", id: $key, userName: "x" })'],
    ['mobileAppId', 'updateUserStatuses(input: { mobileAppId: $key, id: "a", userName: "x" })'],
    ['id', 'updateUserStatuses(input: { mobileAppId: "a", id: $key, userName: "x" })'],
    ['id', 'updateMobileAppInstallStatus(input: { mobileAppId: "a", id: $key, errorCode: 1 })'],
    ['mobileAppId', 'updateMobileAppInstallSummary(input: { mobileAppId: $key, failedUserCount: 1 })'],
    [
      'managedDeviceMobileAppConfigurationId',
      `updateManagedDeviceMobileAppConfigurationUserStatus(
        input: { managedDeviceMobileAppConfigurationId: $key, id: "a", devicesCount: 1 }
      )`,
    ],
  ];

  it.each(hostile)('%s is refused in every change', async (_, key) => {
    for (const [path, field] of changes) {
      await expectInvalidInput(`mutation ($key: ID!) { ${field} { ${invalid} } }`, `input.${path}`, { key });
    }
  });

  it.each([
    '?$top=1',
    '#part',
    '%2F',
    '%2e%2e',
    "it's",
    '(a)',
    "a')-users('b",
    'ä ö',
    '𝔸',
    ';v=1',
    '&a=b',
    '$batch',
  ])('%s is one segment of the path, to the letter', async (key) => {
    const { data } = await execute('query ($key: ID!) { mobileApp(id: $key) { displayName } }', { key });
    expect(data).toEqual({ mobileApp: null });
    expect(requests()).toHaveLength(1);
    const [url = ''] = sandbox.log.requests.map((request) => request.url);
    const [path = '', query] = url.split('?');
    const segments = path.split('/');
    expect(segments.slice(0, -1)).toEqual(['', 'beta', 'deviceAppManagement', 'mobileApps']);
    expect(decodeURIComponent(segments.at(-1) ?? '')).toBe(key);
    expect(query).toBe('$select=id,displayName');
  });

  it('any of these is one segment inside a batch too', async () => {
    const keys = ['?$top=1', '#part', '%2F', "a')-users('b"];
    const fields = keys.map((_, index) => `k${index}: mobileApp(id: $k${index}) { id }`);
    await execute(
      `query (${keys.map((_, index) => `$k${index}: ID!`)}) { ${fields.join(' ')} }`,
      Object.fromEntries(keys.map((key, index) => [`k${index}`, key])),
    );
    const paths = questionsIn(sandbox.log.requests).map(({ url }) => url.replace(/\?.*/, ''));
    expect(paths.map((path) => decodeURIComponent(path.split('/')[4] ?? '')).sort()).toEqual(
      [...keys].sort(),
    );
    expect(paths.every((path) => path.split('/').length === 5)).toBe(true);
  });
});

describe('a nodeId that is forged', () => {
  const encoded = (text: string): string => Buffer.from(text).toString('base64url');

  it.each([
    ['', ''],
    ['no base64', '***'],
    ['an unknown type', encoded('User:users/a')],
    ['a path of another type', encoded('MobileApp:mobileApps/a/userStatuses/b')],
    ['a way up', encoded('MobileApp:mobileApps/../users')],
    ['an encoded way up', encoded('MobileApp:mobileApps/%2e%2e')],
    ['an encoded slash', encoded('MobileApp:mobileApps/a%2Fb')],
    ['another host', encoded('MobileApp:https://elsewhere.test/a')],
    ['a path that goes on', encoded('MobileApp:mobileApps/a/')],
    ['no path', encoded('MobileApp:')],
    ['padding', `${encoded('MobileApp:mobileApps/a')}=`],
    ['half a character', encoded('MobileApp:mobileApps/ä').slice(0, -2)],
  ])('(%s) leads nowhere, least of all upstream', async (_, id) => {
    const { data, errors } = await executeWithErrors('query ($id: ID!) { node(id: $id) { nodeId } }', { id });
    expect(data).toEqual({ node: null });
    expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(requests()).toEqual([]);
  });

  it('as one of another app leads to that app, and what looks like a query is part of its key', async () => {
    const id = encoded('MobileApp:mobileApps/a?$top=1');
    const { data } = await execute(
      'query ($id: ID!) { node(id: $id) { ... on MobileApp { displayName } } }',
      { id },
    );
    expect(data).toEqual({ node: null });
    expect(requests()).toEqual([
      'GET /beta/deviceAppManagement/mobileApps/a%3F%24top%3D1?$select=id,displayName',
    ]);
  });
});

describe('a parent', () => {
  const keys = [
    ['neither', ''],
    ['both', 'managedDeviceMobileAppConfigurationId: "a", iosLobAppProvisioningConfigurationId: "b",'],
  ] as const;

  it.each(keys)('is one of two: %s is refused', async (_, parents) => {
    await expectRefusal(
      `{ managedDeviceMobileAppConfigurationUserStatus(${parents} id: "c") { id } }`,
      'managedDeviceMobileAppConfigurationId',
    );
    await expectInvalidInput(
      `mutation { updateManagedDeviceMobileAppConfigurationUserStatus(
        input: { ${parents} id: "c", devicesCount: 1 }
      ) { ${invalid} } }`,
      'input.managedDeviceMobileAppConfigurationId',
    );
  });

  it('of a change of a collection may be named by id or by name, but not by nothing', async () => {
    for (const input of ['', 'id: null,', 'userPrincipalName: "",', 'userPrincipalName: null,']) {
      await expectInvalidInput(
        `mutation { updateUserStatuses(input: { mobileAppId: "a", ${input} userName: "x" }) { ${invalid} } }`,
        'input.id',
      );
    }
  });
});
