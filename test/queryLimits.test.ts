import { readdirSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery, type IntrospectionOptions } from 'graphql';
import { describe, expect, it } from 'vitest';
import { shareGateway, startGateway } from './support/gateway.ts';

const { executeWithErrors, requests } = await shareGateway();

/** What is refused, and that nothing was sent for it. */
const refusalOf = async (query: string, variables?: Record<string, unknown>) => {
  const { status, errors = [], data } = await executeWithErrors(query, variables);
  expect(data).toBeUndefined();
  expect(requests()).toEqual([]);
  expect(errors).toHaveLength(1);
  return { status, code: errors[0]?.extensions?.code, message: errors[0]?.message };
};

const times = (count: number, text: (index: number) => string, separator = ' '): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(separator);

const nested = (depth: number): string =>
  `{ mobileApps { nodes { ${'installSummary { app { '.repeat(depth)} id ${'} }'.repeat(depth)} } } }`;

describe('a document is refused, and nothing is sent, when it has', () => {
  it('fields too deep within fields', async () => {
    expect(await refusalOf(nested(9))).toEqual({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
      message: 'The document has a depth of 21, with its fragments written out, and may have 20 at most.',
    });
  });

  it('fields too deep within fragments within fields', async () => {
    const steps = times(10, (n) => `fragment F${n} on MobileApp { installSummary { app { ...F${n + 1} } } }`);
    const query = `{ mobileApps { nodes { ...F0 } } } ${steps} fragment F10 on MobileApp { id }`;
    expect(await refusalOf(query)).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      message: expect.stringContaining('a depth of 23,'),
    });
  });

  it('too many aliases', async () => {
    expect(await refusalOf(`{ ${times(501, (index) => `a${index}: __typename`)} }`)).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
      message: expect.stringMatching(/as many aliases as 501\b.* 500 at most/),
    });
  });

  it('aliases that multiply, fragment by fragment', async () => {
    const fields = (next: string) => times(4, (k) => `a${k}: installSummary { app { ...${next} } }`);
    const bomb = `{ mobileApps { nodes { ...F0 } } } fragment F8 on MobileApp { id }
      ${times(8, (n) => `fragment F${n} on MobileApp { ${fields(`F${n + 1}`)} }`)}`;
    // 4 + 16 + … + 65,536.
    expect(await refusalOf(bomb)).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      message: expect.stringContaining('as many aliases as 87380,'),
    });
  });

  it('too many tokens, whether it parses or not', async () => {
    const message = 'The document has more than 5000 tokens.';
    for (const text of [`{ ${'__typename '.repeat(5_000)} }`, '!'.repeat(900_000)])
      expect(await refusalOf(text)).toEqual({ status: 400, code: 'QUERY_TOO_COMPLEX', message });
  });

  it('too many directives', async () => {
    const query = `{ ${times(101, () => '__typename @include(if: true)')} }`;
    expect(await refusalOf(query)).toMatchObject({ status: 400, code: 'QUERY_TOO_COMPLEX' });
  });

  it('more brackets within each other than the parser can follow', async () => {
    for (const text of ['{a'.repeat(1_600), `{ a(b: ${'['.repeat(4_900)}`])
      expect(await refusalOf(text)).toMatchObject({ status: 400, code: 'QUERY_TOO_COMPLEX' });
  });

  it('a long way from fragment to fragment, also against the direction of the text', async () => {
    const links = Array.from({ length: 300 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} }`);
    const end = 'fragment F300 on Query { __typename }';
    for (const fragments of [links, links.toReversed()]) {
      expect(await refusalOf(`${fragments.join(' ')} ${end} { ...F0 }`)).toMatchObject({
        status: 400,
        message: 'The document has fragments more than 100 deep within fragments.',
      });
    }
  });

  it('a list with too many items', async () => {
    const ids = JSON.stringify(Array.from({ length: 1_001 }, () => 'x'));
    expect(await refusalOf(`{ nodes(ids: ${ids}) { nodeId } }`)).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
    });
    expect(await refusalOf(`query ($ids: [ID!]! = ${ids}) { nodes(ids: $ids) { nodeId } }`)).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
    });
  });

  it.each([
    ['a field', `{ ${times(200, () => 'mobileApps { nodes { id } }')} }`],
    [
      'fields within fields',
      `{ mobileApps { nodes { ${times(20, () => `installSummary { ${times(20, () => 'app { id }')} }`)} } } }`,
    ],
    [
      'fragments',
      `{ mobileApps { nodes { ${times(200, (n) => `...F${n}`)} } } }
        ${times(200, (n) => `fragment F${n} on MobileApp { id displayName }`)}`,
    ],
    ['fragments that are not there', `{ ${times(300, (n) => `...F${n}`)} }`],
    [
      'a fragment that is not spread',
      `{ __typename } fragment F on Query { ${times(200, () => 'mobileApps { nodes { id } }')} }`,
    ],
    [
      'fragments that lead in a circle, again and again',
      `{ mobileApps { nodes { ...F } } } fragment F on MobileApp {
        ${times(2, () => 'installSummary { app { ...F } } userStatuses { nodes { app { ...F } } }')} ${times(500, () => 'id')}
      }`,
    ],
  ])('at one place too often %s', async (_, query) => {
    expect(await refusalOf(query)).toEqual({
      status: 400,
      code: 'QUERY_TOO_COMPLEX',
      message: expect.stringContaining('would have to be compared'),
    });
  });

  it('introspection within introspection', async () => {
    const bomb = `{ __type(name: "Query") { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } }`;
    expect(await refusalOf(bomb)).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: 'Maximum introspection depth exceeded',
    });
  });
});

it('fragments that spread themselves are a mistake like others, and end', async () => {
  const circle =
    '{ ...A } fragment A on Query { a: __typename ...B } fragment B on Query { b: __typename ...A }';
  const { errors } = await executeWithErrors(circle);
  expect(errors?.map(({ message }) => message)).toContain(
    'Cannot spread fragment "A" within itself via "B".',
  );
});

describe('variables are refused, and nothing is sent, when they have', () => {
  const byIds = 'query ($filter: MobileAppFilter) { mobileApps(filter: $filter) { nodes { id } } }';

  it('a list with too many items', async () => {
    const filter = { displayName: { in: Array.from({ length: 1_001 }, () => 'x') } };
    expect(await refusalOf(byIds, { filter })).toEqual({
      status: 400,
      code: 'BAD_USER_INPUT',
      message: 'Variable "$filter.displayName.in": Expected at most 1000 items, but got: 1001.',
    });
  });

  it('lists within lists without an end, used or not', async () => {
    const deep = JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`);
    expect(await refusalOf('{ __typename }', { deep })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('limits are set', () => {
  it.each([
    ['depth', '{ mobileApps { nodes { id } } }', 2],
    ['aliases', '{ a: __typename b: __typename }', 1],
    ['tokens', '{ __typename }', 2],
    ['directives', '{ __typename @include(if: true) @skip(if: false) }', 1],
    ['listItems', '{ nodes(ids: ["a", "b"]) { nodeId } }', 1],
    ['bodyBytes', '{ __typename }', 10],
  ])('by whoever builds the gateway: %s', async (name, query, most) => {
    const { executeWithErrors, requests } = await startGateway({}, { queryLimits: { [name]: most } });
    const { status, errors } = await executeWithErrors(query);
    expect([400, 413]).toContain(status);
    expect(errors).toHaveLength(1);
    expect(requests()).toEqual([]);
  });
});

describe('no limit stands in the way of', () => {
  const folders = ['../examples/', './documents/', '../examples/dashboard/src/'];
  const documents = folders.flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql') && !name.includes('node_modules'))
      .map((name) => [name, readFileSync(new URL(folder + name, import.meta.url), 'utf8')] as const),
  );

  it.each(documents)('%s', async (_, text) => {
    // Not executed: without an operation's name, or with fragments alone, it ends behind validation at the latest.
    const { errors = [] } = await executeWithErrors(`${text} query Other { __typename }`);
    expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('QUERY_TOO_COMPLEX');
  });

  it.each<[string, IntrospectionOptions]>([
    ['GraphiQL and most tools', {}],
    [
      'tools that ask for everything',
      {
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      },
    ],
  ])('the introspection of %s', async (_, options) => {
    const { status, errors, data } = await executeWithErrors(getIntrospectionQuery(options));
    expect([status, errors]).toEqual([200, undefined]);
    expect(data).toHaveProperty('__schema.types');
  });

  it('the list of the house: edges of edges of edges, a hundred lookups at once, and a thousand ids', async () => {
    const edges = (inner: string) =>
      `(first: 1) { pageInfo { hasNextPage endCursor } edges { cursor node { ${inner} } } }`;
    const relay = `query ($first: Boolean! = true) {
      mobileApps${edges(`nodeId ...App userStatuses${edges(`nodeId deviceStatuses${edges('nodeId app { id installSummary { id } }')}`)}`)}
    } fragment App on MobileApp { displayName @include(if: $first) }`;
    const lookups = `{ ${times(100, (index) => `a${index}: mobileApp(id: "x${index}") { id displayName platform }`)} }`;
    const nodeIds = Array.from({ length: 1_000 }, () => 'TW9iaWxlQXBwOmE');
    const fragment = (n: number) =>
      `fragment F${n} on MobileApp { id displayName installSummary { id failedDeviceCount } ... on Node { nodeId } }`;
    const components = `{ mobileApps { nodes { ${times(90, (n) => `...F${n}`)} } } } ${times(90, fragment)}`;
    for (const [query, variables] of [
      [relay],
      [components],
      [lookups],
      ['query ($ids: [ID!]!) { nodes(ids: $ids) { nodeId } }', { ids: nodeIds }],
    ] as const) {
      const { errors = [] } = await executeWithErrors(query, variables);
      expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('QUERY_TOO_COMPLEX');
      expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('GRAPHQL_VALIDATION_FAILED');
    }
  });
});

it('a field that is repeated thousands of times is not compared with all of its kind', async () => {
  for (const directive of ['', '@stream(initialCount: 1)']) {
    const query = `{ ${'__typename '.repeat(2_000)} mobileApps { nodes ${directive} { id } } }`;
    expect(await refusalOf(query)).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: 'Validation aborted.',
    });
  }
});
