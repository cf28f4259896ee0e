import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, getOperationAST, parse, visit } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { faultPresets } from '../../sandbox/faultPresets.ts';
import { startBothWays } from '../support/bothWays.ts';
import { nodeIdOf } from '../support/nodeId.ts';
import { upstreamOf } from '../support/upstream.ts';

// `ask` compares with graphql-js; what is asserted here is that a test asks what it is meant to ask.
const { ask, close, sandbox } = await startBothWays();
afterAll(close);
const upstream = upstreamOf(sandbox);
const word = await upstream.app('Microsoft Word');
const nodeId = nodeIdOf('MobileApp', `mobileApps/${word}`);
const absent = nodeIdOf('MobileApp', 'mobileApps/absent');
const forged = nodeIdOf('MobileApp', 'users/a');

const folder = new URL('../../examples/', import.meta.url);
const documentIn = (name: string): DocumentNode => parse(readFileSync(new URL(name, folder), 'utf8'));
/** All but those that are executed for what is told, and not for a root. */
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .filter((name) => getOperationAST(documentIn(name))?.operation !== 'subscription');

/** The document as it is executed for who wants one piece. */
const inOnePiece = (document: DocumentNode): DocumentNode =>
  visit(document, { Directive: ({ name }) => (/^(defer|stream)$/.test(name.value) ? null : undefined) });

describe('the examples', () => {
  it.each(examples)('%s', async (name) => {
    const { data, errors } = await ask(inOnePiece(documentIn(name)));
    expect(errors).toEqual([]);
    expect(Object.keys(data).length).toBeGreaterThan(0);
  });
});

describe('a selection', () => {
  it('is merged from all places that select the same', async () => {
    const { data } = await ask(`
      query { mobileApp(id: "${word}") { id } ...Named ... on Query { mobileApp(id: "${word}") { publisher id } } }
      fragment Named on Query { mobileApp(id: "${word}") { displayName installSummary { id } } ...Named2 }
      fragment Named2 on Query { mobileApp(id: "${word}") { installSummary { failedDeviceCount } displayName } }`);
    expect(Object.keys(data.mobileApp)).toEqual(['id', 'displayName', 'installSummary', 'publisher']);
    expect(Object.keys(data.mobileApp.installSummary)).toEqual(['id', 'failedDeviceCount']);
  });

  it('has the order of the document, whatever comes first', async () => {
    const { data } = await ask(
      `{ b: mobileApp(id: "${word}") { z: installSummary { id } y: displayName x: __typename } a: __typename }`,
    );
    expect(Object.keys(data)).toEqual(['b', 'a']);
    expect(Object.keys(data.b)).toEqual(['z', 'y', 'x']);
  });

  it('may have names that mean something to JavaScript', async () => {
    const { data } = await ask(`{
      __proto__: mobileApp(id: "${word}") { __proto__: displayName }
      constructor: mobileApp(id: "${word}") { then: displayName toJSON: id valueOf: publisher hasOwnProperty: notes }
      a_b: mobileApp(id: "${word}") { c: displayName } a: mobileApp(id: "${word}") { b_c: id }
    }`);
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'a_b', 'a']);
  });

  it('may depend on variables, also within fragments', async () => {
    const document = parse(`
      query ($yes: Boolean!, $usual: Boolean = false) {
        mobileApp(id: "${word}") {
          id @skip(if: $yes) ...Names @include(if: $yes) ... @include(if: $usual) { developer }
          installSummary @include(if: $yes) @skip(if: $usual) { id failedDeviceCount @skip(if: $yes) }
        }
        other: mobileApp(id: "${word}") { ...Names @skip(if: $yes) owner @include(if: true) notes @skip(if: true) }
      }
      fragment Names on MobileApp { displayName publisher @include(if: $usual) }`);
    const conditions: { yes: boolean; usual?: boolean }[] = [
      { yes: true, usual: true },
      { yes: false, usual: false },
      { yes: true },
      { yes: false },
      { yes: false, usual: true },
      { yes: true, usual: true },
    ];
    for (const variables of conditions) {
      const { data } = await ask(document, variables);
      expect('displayName' in data.mobileApp).toBe(variables.yes);
      expect('publisher' in data.other).toBe(!variables.yes && variables.usual === true);
    }
  });

  it('may depend on more conditions than are remembered', async () => {
    const names = Array.from({ length: 6 }, (_, index) => `c${index}`);
    const document =
      parse(`query (${names.map((name) => `$${name}: Boolean!`)}) { mobileApp(id: "${word}") { id
      ${names.map((name) => `${name}: displayName @include(if: $${name})`).join(' ')} } }`);
    for (let round = 0; round < 2 ** names.length; round++) {
      const values = Object.fromEntries(names.map((name, index) => [name, (round & (1 << index)) !== 0]));
      const { data } = await ask(document, values);
      expect(Object.keys(data.mobileApp)).toEqual(['id', ...names.filter((name) => values[name])]);
    }
  });

  it('on an interface or a union has the fields of the type that comes', async () => {
    const { data, errors } = await ask(
      `query ($ids: [ID!]!) {
        node(id: "${nodeId}") { __typename nodeId ... on MobileApp { displayName } ... on UserAppInstallStatus { userName } }
        nodes(ids: $ids) { nodeId ...App ... on Node { t: __typename } }
      }
      fragment App on MobileApp { installSummary { __typename } }`,
      { ids: [nodeId, absent, nodeId] },
      { faults: [{ match: { path: 'installSummary' }, effect: { status: 403 } }] },
    );
    expect(data.node).toMatchObject({ __typename: 'MobileApp', displayName: 'Microsoft Word' });
    expect(data.nodes).toEqual([expect.anything(), null, expect.anything()]);
    expect(errors).toMatchObject([
      { path: ['nodes', 0, 'installSummary'] },
      { path: ['nodes', 2, 'installSummary'] },
    ]);
  });

  it('is lost as a whole where a field of it fails that may not be null', async () => {
    const { data, errors } = await ask(
      `{ a: mobileApp(id: "${word}") { id } nodes(ids: ["${forged}"]) { nodeId } }`,
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['nodes'], code: 'BAD_USER_INPUT' }]);
  });

  it('of the schema itself', async () => {
    const { data } = await ask(`{
      __schema { queryType { name fields { name args { name defaultValue type { kind ofType { name } } } } } directives { name } }
      __type(name: "MobileApp") { name interfaces { name } fields(includeDeprecated: true) { name isDeprecated } __typename }
      nothing: __type(name: "Nothing") { name }
    }`);
    expect(data.__type.fields.length).toBeGreaterThan(10);
  });
});

describe('an argument', () => {
  const list = (condition: string) => `mobileApps(first: 3, filter: ${condition}) { nodes { displayName } }`;

  it('within an input may be a variable that is given, null or absent', async () => {
    const query = `query ($name: String, $first: Int = 2, $created: DateTimeOffset, $state: MobileAppPublishingState) {
      a: ${list('{ displayName: { startsWith: $name } }')}
      b: ${list('{ or: [{ displayName: { eq: $name } }, { createdDateTime: { gt: $created } }] }')}
      c: mobileApps(first: $first, filter: { publishingState: { eq: $state } }) { nodes { id } }
    }`;
    const requests = new Set<string>();
    for (const variables of [
      {},
      { name: 'M', first: null, created: null, state: null },
      { name: 'M', first: 1, created: '2024-01-01T00:00:00Z', state: 'PUBLISHED' },
      { name: null, first: 0, created: '2017-01-01T00:02:49.3205976-08:00' },
    ]) {
      requests.add(JSON.stringify((await ask(query, variables)).requests));
    }
    expect(requests.size).toBeGreaterThan(1);
  });

  it('is the one of the document again when the same document is executed again', async () => {
    const document = parse(`query ($first: Int) {
      fixed: mobileApps(first: 2, orderBy: { field: DISPLAY_NAME }) { nodes { id } }
      given: mobileApps(first: $first, orderBy: { field: DISPLAY_NAME, direction: DESC }) { nodes { id } }
      nodes(ids: ["${nodeId}"]) { nodeId }
    }`);
    for (const first of [1, 3, 1]) {
      const { data } = await ask(document, { first });
      expect([data.fixed.nodes.length, data.given.nodes.length]).toEqual([2, first]);
    }
  });

  it('that its resolver refuses is an error at its field', async () => {
    const { errors } = await ask(
      '{ a: mobileApps(first: 0) { nodes { id } } b: mobileApp(id: "a/b") { id } }',
    );
    expect(errors).toMatchObject([{ path: ['a'] }, { path: ['b'] }]);
  });

  it.each([
    ['query ($first: Int) { mobileApps(first: $first) { nodes { id } } }', { first: 2 ** 31 }],
    ['query ($id: ID!) { mobileApp(id: $id) { id } }', {}],
    ['query ($id: ID!) { mobileApp(id: $id) { id } }', { id: 1.5 }],
    [
      `query ($filter: MobileAppFilter) { mobileApps(filter: $filter) { nodes { id } } }`,
      { filter: { size: 1 } },
    ],
    [
      `query ($at: DateTimeOffset) { mobileApps(filter: { createdDateTime: { gt: $at } }) { nodes { id } } }`,
      { at: 'yesterday' },
    ],
  ])('that no variable may have is refused: %s %j', async (query, variables) => {
    const { errors, requests } = await ask(query, variables);
    expect(errors).toHaveLength(1);
    expect(requests).toEqual([]);
  });
});

describe('several operations in a document', () => {
  const document = parse('query A { a: __typename } query B { b: __typename } mutation C { __typename }');

  it.each([
    ['A', { a: 'Query' }],
    ['B', { b: 'Query' }],
    ['C', { __typename: 'Mutation' }],
  ])('are told apart by name: %s', async (operationName, expected) => {
    expect((await ask(document, {}, { operationName })).data).toEqual(expected);
  });

  it.each([undefined, 'D'])('are refused unless one is named: %s', async (operationName) => {
    const { errors } = await ask(document, {}, operationName === undefined ? {} : { operationName });
    expect(errors).toHaveLength(1);
  });
});

describe('mutations', () => {
  it('are sent one after the other, and one that fails does not keep the next from being sent', async () => {
    const [user = ''] = await upstream.ids(`mobileApps/${word}/userStatuses`);
    const change = (count: number, id: string) =>
      `updateUserAppInstallStatus(input: { mobileAppId: "${word}", id: "${id}", failedDeviceCount: ${count} }) {
        __typename ... on UserAppInstallStatus { failedDeviceCount app { displayName } } ... on Error { code message }
        ... on InvalidInputError { issues { path message } } ... on NotFoundError { code }
      }`;
    const { data, requests } = await ask(
      `mutation { a: ${change(1, user)} b: ${change(2, 'a/b')} c: ${change(3, 'none')} d: ${change(4, user)} }`,
    );
    expect(Object.values(data)).toMatchObject([
      { __typename: 'UserAppInstallStatus', failedDeviceCount: 1 },
      { __typename: 'InvalidInputError' },
      { __typename: 'NotFoundError' },
      { __typename: 'UserAppInstallStatus', failedDeviceCount: 4 },
    ]);
    expect(requests.filter((line) => line.startsWith('PATCH'))).toHaveLength(3);
  });
});

describe('a failure upstream', () => {
  const query = `{
    mobileApps(first: 5) {
      totalCount
      nodes {
        id displayName installSummary { id failedDeviceCount }
        userStatuses(first: 2) { nodes { userName failedDeviceCount } edges { cursor node { id installedDeviceCount } } }
      }
      edges { node { isFeatured deviceStatuses(first: 2) { nodes { errorCode installState } } } }
    }
  }`;

  it.each([
    ['of some reads', { match: { path: 'installSummary' }, effect: { status: 403 } }],
    [
      'of one of many',
      { match: { path: 'installSummary', item: true }, skip: 2, times: 1, effect: { status: 403 } },
    ],
    ['of all lists', { match: { path: 'tatuses' }, effect: { status: 400 } }],
    ['of the first read', { match: { path: 'mobileApps?' }, effect: { status: 403 } }],
    ['of a whole batch', { match: { envelope: true }, effect: { status: 400 } }],
    ['of the form of numbers', { ...faultPresets.textForNumber, times: 1000 }],
    ['of an item of a batch', { match: { item: true }, effect: { drop: true } }],
  ] as const)('%s stands where it belongs, and nulls what it has to', async (_, fault) => {
    const { errors, shortfalls } = await ask(query, {}, { faults: [fault] });
    expect(errors.length + shortfalls.length).toBeGreaterThan(0);
  });
});
