import { describe, expect, it } from 'vitest';
import { shareGateway } from './support/gateway.ts';
import { questionsOf } from './support/wire.ts';

const { execute, executeWithErrors, requests, sandbox } = await shareGateway();

/** Refused as a whole, or at its field: one error with the code, which names the argument, and nothing sent. */
const expectRefusal = async (query: string, argument: string, variables: Record<string, unknown> = {}) => {
  const { data, errors = [] } = await executeWithErrors(query, variables);
  expect(requests()).toEqual([]);
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  expect(errors[0]?.message).toContain(argument);
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
};

/** A mutation's own way of saying so: its result is the error. */
const expectInvalidInput = async (
  mutation: string,
  path: string,
  variables: Record<string, unknown> = {},
) => {
  const { data } = await execute<Record<string, unknown>>(mutation, variables);
  expect(requests()).toEqual([]);
  expect(Object.values(data)).toMatchObject([
    { __typename: 'InvalidInputError', code: 'BAD_USER_INPUT', issues: [{ path }] },
  ]);
};

const invalid =
  '__typename ... on Error { code message } ... on InvalidInputError { issues { path message } }';

describe('what the schema does not know', () => {
  it.each([
    ['an argument', '{ mobileApp(id: "a", name: "b") { id } }'],
    ['a field', '{ mobileApp(id: "a") { size } }'],
    ['an enum value', '{ mobileApps(filter: { publishingState: { eq: HALF } }) { nodes { id } } }'],
    ['a field of an input', '{ mobileApps(filter: { size: { eq: 1 } }) { nodes { id } } }'],
    ['an order', '{ mobileApps(orderBy: { field: LARGE_ICON }) { nodes { id } } }'],
  ])('%s, is refused by the validation of GraphQL', async (_, query) => {
    const { data, errors } = await executeWithErrors(query);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(requests()).toEqual([]);
  });

  it('an enum value in a variable, is refused by name', () =>
    expectRefusal(
      'query ($state: MobileAppPublishingState) { mobileApps(filter: { publishingState: { eq: $state } }) { nodes { id } } }',
      'state',
      { state: 'HALF' },
    ));
});

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

describe('a filter with', () => {
  it.each([
    ['eq', { displayName: { eq: 'a\ud800' } }],
    ['in', { displayName: { in: ['a', '\udc00b'] } }],
    ['contains', { and: [{ publisher: { contains: '\ud800' } }] }],
  ])('half a character in "%s", is refused by name', (_, filter) =>
    expectRefusal(
      'query ($filter: MobileAppFilter) { mobileApps(filter: $filter) { nodes { id } } }',
      'filter.',
      { filter },
    ),
  );
});

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
    const paths = questionsOf(sandbox.log.requests).map(({ url }) => url.replace(/\?.*/, ''));
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

describe('the size of a page', () => {
  const lists = [
    'mobileApps(first: FIRST) { nodes { id } }',
    'managedDeviceMobileAppConfigurations(first: FIRST) { nodes { id } }',
    'iosLobAppProvisioningConfigurations(first: FIRST) { nodes { id } }',
  ];

  it.each([0, -1, 1001, -2147483648, 2147483647])('is not %i', async (first) => {
    for (const list of lists) await expectRefusal(`{ ${list.replace('FIRST', String(first))} }`, '"first"');
    await expectRefusal('query ($n: Int) { mobileApps(first: $n) { nodes { id } } }', '"first"', {
      n: first,
    });
  });

  it.each([2147483648, -2147483649, 1e300, 1.5])('is not %d, which is no Int', async (first) => {
    await expectRefusal('query ($first: Int) { mobileApps(first: $first) { nodes { id } } }', 'first', {
      first,
    });
    const literal = String(first).replace('+', '');
    await expectRefusal(`{ mobileApps(first: ${literal}) { nodes { id } } }`, 'first');
  });
});

describe('a cursor', () => {
  const list =
    'query ($after: String) { mobileApps(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }';
  const cursorOf = async (field: string): Promise<string> => {
    const { data } = await execute<Record<string, { pageInfo: { endCursor: string } }>>(
      `{ list: ${field} { pageInfo { endCursor } } }`,
    );
    return data.list?.pageInfo.endCursor ?? '';
  };

  it('that was invented, cut or altered is refused', async () => {
    const cursor = await cursorOf('mobileApps(first: 2)');
    const altered = Buffer.from(Buffer.from(cursor, 'base64url').toString().replace(/\d~/, '9~')).toString(
      'base64url',
    );
    const withoutHost = Buffer.from('000000000000' + '1~https://elsewhere.test/').toString('base64url');
    const long = 'A'.repeat(100_000);
    for (const after of [
      'x',
      '***',
      cursor.slice(1),
      cursor.slice(0, -2),
      `${cursor}A`,
      altered,
      withoutHost,
      long,
    ]) {
      await expectRefusal(list, '"after"', { after });
    }
  });

  it('of another list, filter or order is refused', async () => {
    for (const other of [
      'managedDeviceMobileAppConfigurations(first: 1)',
      'mobileApps(first: 2, filter: { displayName: { startsWith: "M" } })',
      'mobileApps(first: 2, orderBy: { field: DISPLAY_NAME })',
      'mobileApps(first: 2, orderBy: { field: PUBLISHER })',
    ]) {
      await expectRefusal(list, '"after"', { after: await cursorOf(other) });
    }
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

describe('a change of nothing', () => {
  it.each([
    'updateUserAppInstallStatus(input: { mobileAppId: "a", id: "b" })',
    'updateUserStatuses(input: { mobileAppId: "a", id: "b" })',
    'updateUserStatuses(input: { mobileAppId: "a", userPrincipalName: "b" })',
    'updateMobileAppInstallStatus(input: { mobileAppId: "a", id: "b" })',
    'updateMobileAppInstallStatus(input: { mobileAppId: "a", userAppInstallStatusId: "u", id: "b" })',
    `updateManagedDeviceMobileAppConfigurationUserStatus(
      input: { managedDeviceMobileAppConfigurationId: "a", id: "b" }
    )`,
    'updateMobileAppInstallSummary(input: { mobileAppId: "a" })',
  ])('is refused: %s', (field) => expectInvalidInput(`mutation { ${field} { ${invalid} } }`, 'input'));
});

describe('a value to write', () => {
  it('that only ever comes from upstream is refused', () =>
    expectInvalidInput(
      `mutation { updateMobileAppInstallStatus(
        input: { mobileAppId: "a", id: "b", installState: UNKNOWN_FUTURE_VALUE }
      ) { ${invalid} } }`,
      'input.installState',
    ));

  it.each([2147483648, -2147483649])('%d is no Int', async (errorCode) => {
    await expectRefusal(
      `mutation { updateMobileAppInstallStatus(
        input: { mobileAppId: "a", id: "b", errorCode: ${errorCode} }
      ) { ${invalid} } }`,
      'input.errorCode',
    );
    await expectRefusal(
      `mutation ($input: UpdateMobileAppInstallStatusInput!) {
        updateMobileAppInstallStatus(input: $input) { ${invalid} }
      }`,
      'input.errorCode',
      { input: { mobileAppId: 'a', id: 'b', errorCode } },
    );
  });
});

describe('a moment', () => {
  it.each([
    'yesterday',
    '',
    '2023-02-31T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2023-13-01T00:00:00Z',
    '2023-01-01T24:00:00Z',
    '2023-01-01T00:60:00Z',
    '2023-01-01T00:00:00',
    '2023-01-01',
    '2023-01-01T00:00:00+24:00',
    "2023-01-01T00:00:00Z' or 1 eq 1",
  ])('that does not exist is refused, in the document and in variables: %s', async (moment) => {
    const text = JSON.stringify(moment);
    await expectRefusal(
      `mutation { updateMobileAppInstallStatus(
        input: { mobileAppId: "a", id: "b", lastSyncDateTime: ${text} }
      ) { ${invalid} } }`,
      'input.lastSyncDateTime',
    );
    await expectRefusal(
      `mutation ($input: UpdateMobileAppInstallStatusInput!) {
        updateMobileAppInstallStatus(input: $input) { ${invalid} }
      }`,
      'input.lastSyncDateTime',
      { input: { mobileAppId: 'a', id: 'b', lastSyncDateTime: moment } },
    );
    await expectRefusal(
      `{ mobileApps(filter: { createdDateTime: { gt: ${text} } }) { nodes { id } } }`,
      'filter.createdDateTime.gt',
    );
  });

  it('is refused as a number too', () =>
    expectRefusal(
      '{ mobileApps(filter: { createdDateTime: { gt: 1672531200 } }) { nodes { id } } }',
      'filter.createdDateTime.gt',
    ));
});

describe('a filter', () => {
  it.each([
    ['filter.displayName.in', '{ displayName: { in: [] } }'],
    ['filter.and', '{ and: [] }'],
    ['filter.or', '{ or: [] }'],
    ['filter.not.or', '{ not: { or: [] } }'],
    ['filter.or[1].id.in', '{ or: [{ id: { eq: "a" } }, { id: { in: [] } }] }'],
    ['filter.publishingState.eq', '{ publishingState: { eq: UNKNOWN_FUTURE_VALUE } }'],
  ])('without a meaning is refused, naming %s', (argument, filter) =>
    expectRefusal(`{ mobileApps(filter: ${filter}) { nodes { id } } }`, `"${argument}"`),
  );
});
