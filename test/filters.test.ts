import { describe, expect, it } from 'vitest';
import { at } from './support/at.ts';
import { shareGateway } from './support/gateway.ts';
import { type Row, upstreamOf } from './support/upstream.ts';
import { optionsOf } from './support/wire.ts';

const shared = await shareGateway();
const upstream = upstreamOf(shared.sandbox);
const apps = await upstream.all('mobileApps');
const word = await upstream.app('Microsoft Word');
const devices = await upstream.all(`mobileApps/${word}/deviceStatuses`);
const users = await upstream.all(`mobileApps/${word}/userStatuses`);
const profiles = await upstream.all('iosLobAppProvisioningConfigurations');

type ListName = 'apps' | 'devices' | 'users' | 'profiles';

interface List {
  readonly totalCount?: number;
  readonly nodes: readonly { readonly id: string }[];
}

/** The ids of a filtered list, and the `$filter` that travelled upstream for it. */
const filtered = async (list: ListName, filter: string) => {
  const selection = `(first: 1000, filter: ${filter}) { totalCount nodes { id } }`;
  const below = (field: string) => `mobileApp(id: "${word}") { list: ${field}${selection} }`;
  const query = {
    apps: `list: mobileApps${selection}`,
    profiles: `list: iosLobAppProvisioningConfigurations${selection}`,
    devices: below('deviceStatuses'),
    users: below('userStatuses'),
  }[list];
  const { data } = await shared.execute<{ list?: List; mobileApp?: { list: List } }>(`{ ${query} }`);
  const found = data.list ?? data.mobileApp?.list;
  const ids = found?.nodes.map(({ id }) => id) ?? [];
  expect(found?.totalCount).toBe(ids.length);
  return { ids, $filter: optionsOf(at(shared.sandbox.log.requests.slice(-1), 0).url).$filter };
};

const idsWhere = (rows: readonly Row[], holds: (row: Row) => boolean) =>
  rows.filter(holds).map(({ id }) => String(id));
const text = (value: unknown) => String(value ?? '');
const type = (row: Row) => text(row['@odata.type']).replace('#microsoft.graph.', '');

const aMoment = text(at(apps, 7).lastModifiedDateTime);
/** The same moment to the last of its seven fraction digits, in a place an hour further east. */
const elsewhere = aMoment.replace(/^(.*)(\.\d+)Z$/, (_, seconds: string, fraction: string) => {
  const later = new Date(Date.parse(`${seconds}Z`) + 3_600_000);
  return `${later.toISOString().slice(0, 19)}${fraction}+01:00`;
});

type Case = readonly [name: string, list: ListName, filter: string, $filter: string, expected: string[]];

const cases: readonly Case[] = [
  [
    'eq on a text',
    'apps',
    '{ displayName: { eq: "Microsoft Word" } }',
    "displayName eq 'Microsoft Word'",
    [word],
  ],
  [
    'in on a text',
    'apps',
    '{ displayName: { in: ["Microsoft Word", "Numbers", "Nothing"] } }',
    "(displayName eq 'Microsoft Word') or (displayName eq 'Numbers') or (displayName eq 'Nothing')",
    idsWhere(apps, (row) => ['Microsoft Word', 'Numbers'].includes(text(row.displayName))),
  ],
  [
    'contains',
    'apps',
    '{ displayName: { contains: "Outlook" } }',
    "contains(displayName,'Outlook')",
    idsWhere(apps, (row) => text(row.displayName).includes('Outlook')),
  ],
  [
    'startsWith',
    'apps',
    '{ displayName: { startsWith: "Contoso " } }',
    "startswith(displayName,'Contoso ')",
    idsWhere(apps, (row) => text(row.displayName).startsWith('Contoso ')),
  ],
  [
    'a quote in a value, which is doubled',
    'apps',
    '{ displayName: { eq: "O\'Reilly Learning Desktop" } }',
    "displayName eq 'O''Reilly Learning Desktop'",
    idsWhere(apps, (row) => row.displayName === "O'Reilly Learning Desktop"),
  ],
  [
    'a quote at the end of a part, which is doubled too',
    'apps',
    '{ publisher: { startsWith: "O\'" } }',
    "startswith(publisher,'O''')",
    idsWhere(apps, (row) => text(row.publisher).startsWith("O'")),
  ],
  [
    'a value that looks like a filter, which stays a value',
    'apps',
    `{ displayName: { eq: "x') or (id ne '" } }`,
    "displayName eq 'x'') or (id ne '''",
    [],
  ],
  [
    'a value that looks like more of the query, which stays a value',
    'apps',
    '{ displayName: { eq: "a&$top=1#b+c%27 d" } }',
    "displayName eq 'a&$top=1#b+c%27 d'",
    [],
  ],
  [
    'letters beyond ASCII',
    'apps',
    '{ displayName: { startsWith: "Übersetzer für" } }',
    "startswith(displayName,'Übersetzer für')",
    idsWhere(apps, (row) => text(row.displayName).startsWith('Übersetzer')),
  ],
  [
    'letters beyond Latin',
    'users',
    '{ userName: { contains: "陳美" } }',
    "contains(userName,'陳美')",
    idsWhere(users, (row) => text(row.userName).includes('陳美')),
  ],
  ['eq on a key', 'apps', `{ id: { eq: "${word}" } }`, `id eq '${word}'`, [word]],
  [
    'eq on a yes or no',
    'apps',
    '{ isAssigned: { eq: false } }',
    'isAssigned eq false',
    idsWhere(apps, (row) => row.isAssigned === false),
  ],
  [
    'null, which asks for rows without a value',
    'apps',
    '{ notes: { eq: null } }',
    'notes eq null',
    idsWhere(apps, (row) => row.notes === null),
  ],
  [
    'in on numbers',
    'users',
    '{ installedDeviceCount: { in: [0, 2] } }',
    '(installedDeviceCount eq 0) or (installedDeviceCount eq 2)',
    idsWhere(users, (row) => row.installedDeviceCount === 0 || row.installedDeviceCount === 2),
  ],
  [
    'a negative number',
    'devices',
    '{ errorCode: { eq: -2016330908 } }',
    'errorCode eq -2016330908',
    idsWhere(devices, (row) => row.errorCode === -2016330908),
  ],
  [
    'eq on an enumeration, by its member name',
    'devices',
    '{ installState: { eq: NOT_INSTALLED } }',
    "installState eq 'notInstalled'",
    idsWhere(devices, (row) => row.installState === 'notInstalled'),
  ],
  [
    'in on an enumeration',
    'devices',
    '{ installState: { in: [FAILED, INSTALLED] } }',
    "(installState eq 'failed') or (installState eq 'installed')",
    idsWhere(devices, (row) => row.installState === 'failed' || row.installState === 'installed'),
  ],
  ...(['gt', 'ge', 'lt', 'le'] as const).map(
    (operator): Case => [
      `${operator} on a number`,
      'users',
      `{ installedDeviceCount: { ${operator}: 1 } }`,
      `installedDeviceCount ${operator} 1`,
      idsWhere(users, ({ installedDeviceCount: count }) => ordered(operator, Number(count) - 1)),
    ],
  ),
  [
    'eq on a moment, whatever its offset',
    'apps',
    `{ lastModifiedDateTime: { eq: "${elsewhere}" } }`,
    `lastModifiedDateTime eq ${elsewhere}`,
    idsWhere(apps, (row) => row.lastModifiedDateTime === aMoment),
  ],
  ...(['gt', 'ge', 'lt', 'le'] as const).map(
    (operator): Case => [
      `${operator} on a moment, whatever its offset`,
      'apps',
      `{ lastModifiedDateTime: { ${operator}: "${elsewhere}" } }`,
      `lastModifiedDateTime ${operator} ${elsewhere}`,
      idsWhere(apps, (row) =>
        ordered(operator, Date.parse(text(row.lastModifiedDateTime)) - Date.parse(aMoment)),
      ),
    ],
  ),
  [
    'several conditions of one property, which must all hold',
    'users',
    '{ installedDeviceCount: { ge: 1, lt: 2 } }',
    '(installedDeviceCount ge 1) and (installedDeviceCount lt 2)',
    idsWhere(users, (row) => row.installedDeviceCount === 1),
  ],
  [
    'and, or and not, one within the other',
    'apps',
    '{ isAssigned: { eq: true }, or: [{ publisher: { eq: "Apple" } }, { and: [{ publisher: { eq: "Microsoft" } }, { not: { displayName: { contains: "Microsoft" } } }] }] }',
    "(isAssigned eq true) and ((publisher eq 'Apple') or ((publisher eq 'Microsoft') and (not (contains(displayName,'Microsoft')))))",
    idsWhere(
      apps,
      ({ isAssigned, publisher, displayName }) =>
        isAssigned === true &&
        (publisher === 'Apple' || (publisher === 'Microsoft' && !text(displayName).includes('Microsoft'))),
    ),
  ],
  [
    'the type of an app, which is isof upstream',
    'apps',
    '{ odataType: { eq: "#microsoft.graph.winGetApp" } }',
    "isof('microsoft.graph.winGetApp')",
    idsWhere(apps, (row) => type(row) === 'winGetApp'),
  ],
  [
    'one of several types, however they are written',
    'apps',
    '{ odataType: { in: ["winGetApp", "microsoft.graph.webApp"] } }',
    "(isof('microsoft.graph.winGetApp')) or (isof('microsoft.graph.webApp'))",
    idsWhere(apps, (row) => ['winGetApp', 'webApp'].includes(type(row))),
  ],
  [
    'any, which is the platform of links',
    'apps',
    '{ platform: { eq: ANY } }',
    "isof('microsoft.graph.webApp')",
    idsWhere(apps, (row) => type(row) === 'webApp'),
  ],
  ['nothing at all, which is every row', 'profiles', '{}', '', profiles.map(({ id }) => text(id))],
];

function ordered(operator: 'gt' | 'ge' | 'lt' | 'le', difference: number): boolean {
  if (operator === 'gt') return difference > 0;
  if (operator === 'ge') return difference >= 0;
  return operator === 'lt' ? difference < 0 : difference <= 0;
}

describe('a filter becomes a $filter and finds the right rows:', () => {
  it.each(cases)('%s', async (_, list, filter, $filter, expected) => {
    const found = await filtered(list, filter);
    expect(found.$filter ?? '').toBe($filter);
    expect(found.ids).toEqual(expected);
  });

  it.each([
    ['WINDOWS', /^(win|officeSuite|microsoftStore)/],
    ['IOS', /^(managedI|i)OS|^ios/],
    ['MACOS', /^macO/],
    ['ANDROID', /^(android|managedAndroid)/],
  ])('platform %s, which is a choice of types', async (platform, types) => {
    const { ids, $filter } = await filtered('apps', `{ platform: { eq: ${platform} } }`);
    expect(ids).toEqual(idsWhere(apps, (row) => types.test(type(row))));
    expect(ids.length).toBeGreaterThan(3);
    expect($filter).toMatch(
      /^\(isof\('microsoft\.graph\.\w+'\)\)( or \(isof\('microsoft\.graph\.\w+'\)\))+$/,
    );
  });

  it('finds rows in each case that it is meant to find them in', () => {
    const inVain = cases.filter(([, , , , expected]) => expected.length === 0).map(([name]) => name);
    expect(inVain).toEqual([
      'a value that looks like a filter, which stays a value',
      'a value that looks like more of the query, which stays a value',
    ]);
  });

  it('reads the properties that it filters by, beside those that the query selects', async () => {
    await shared.execute('{ mobileApps(filter: { publisher: { eq: "Apple" } }) { nodes { displayName } } }');
    expect(optionsOf(at(shared.sandbox.log.requests, 0).url).$select).toBe('id,displayName,publisher');
  });
});
