import { describe, expect, it } from 'vitest';
import { invalid, shareBadInput } from './support/badInput.ts';

const { execute, executeWithErrors, requests, expectRefusal, expectInvalidInput } = await shareBadInput();

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
    ['eq', { displayName: { eq: 'a\ud800' } }],
    ['in', { displayName: { in: ['a', '\udc00b'] } }],
    ['contains', { and: [{ publisher: { contains: '\ud800' } }] }],
  ])('with half a character in "%s" is refused by name', (_, filter) =>
    expectRefusal(
      'query ($filter: MobileAppFilter) { mobileApps(filter: $filter) { nodes { id } } }',
      'filter.',
      { filter },
    ),
  );

  it.each([
    ['filter.displayName.in', '{ displayName: { in: [] } }'],
    ['filter.and', '{ and: [] }'],
    ['filter.or', '{ or: [] }'],
    ['filter.not.or', '{ not: { or: [] } }'],
    ['filter.or[1].id.in', '{ or: [{ id: { eq: "a" } }, { id: { in: [] } }] }'],
    ['filter.not.or[1].publisher.in', '{ not: { or: [{ id: { eq: "x" } }, { publisher: { in: [] } }] } }'],
    ['filter.publishingState.eq', '{ publishingState: { eq: UNKNOWN_FUTURE_VALUE } }'],
  ])('without a meaning is refused, naming %s', (argument, filter) =>
    expectRefusal(`{ mobileApps(filter: ${filter}) { nodes { id } } }`, `"${argument}"`),
  );
});
