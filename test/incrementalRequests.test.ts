import { afterAll, describe, expect, it } from 'vitest';
import { shareGateway } from './support/gateway.ts';
import { listen } from './support/listen.ts';
import { asker, plain, together } from './support/parts.ts';

const { gateway, execute, requests, sandbox } = await shareGateway();
const server = await listen(gateway);
afterAll(() => server.close());
const ask = (...[query, variables, init]: Parameters<ReturnType<typeof asker>>) => {
  sandbox.log.clear();
  return asker(server.origin)(query, variables, init);
};

const summaries =
  '{ mobileApps(first: 20) { nodes { displayName ... @defer { installSummary { failedDeviceCount } } } } }';

describe('a client that does not say that it accepts parts', () => {
  it.each([
    'application/json',
    'application/graphql-response+json',
    '*/*',
    'application/json, text/plain, */*',
    'multipart/mixed;incrementalSpec=v0.2, application/json',
    'multipart/mixed;deferSpec=20230621, application/json',
  ])('gets one piece of JSON: %s', async (accepted) => {
    const whole = await execute(plain(summaries));
    const { status, type, parts } = await ask(summaries, {}, { accept: accepted });
    expect(status).toBe(200);
    expect(type).toMatch(/^application\/(graphql-response\+)?json/);
    const answer = await together(parts);
    expect(answer.parts).toMatchObject([{ data: whole.data, extensions: { cost: whole.cost } }]);
  });

  it.each(['multipart/mixed', 'multipart/mixed;deferSpec=20220824', 'MULTIPART/MIXED; deferSpec="20220824"'])(
    'is another one than who accepts %s',
    async (accepted) => {
      const { type, parts } = await ask(summaries, {}, { accept: accepted });
      expect(type).toMatch(/^multipart\/mixed/);
      expect((await together(parts)).parts.length).toBeGreaterThan(1);
    },
  );
});

describe('what is refused:', () => {
  it.each([
    [
      'a deferred change',
      'mutation { ... @defer { updateUserStatuses(input: { mobileAppId: "a", userPrincipalName: "u" }) { __typename } } }',
      /root mutation type/,
    ],
    ['a stream of what is no list', '{ mobileApps @stream { totalCount } }', /non-list field "mobileApps"/],
    [
      'a list that is streamed and is not',
      '{ mobileApps { nodes @stream { id } nodes { id } } }',
      /differing stream directives/,
    ],
    [
      'fields that conflict',
      '{ mobileApps { a: totalCount ... @defer { a: __typename } } }',
      /^Fields "a" conflict/,
    ],
    [
      'fields that conflict without parts',
      '{ mobileApps { a: totalCount a: __typename } }',
      /^Fields "a" conflict/,
    ],
    [
      'a label that is there twice',
      '{ mobileApps { ... @defer(label: "x") { totalCount } nodes @stream(label: "x") { id } } }',
      /label argument must be unique/,
    ],
  ])('%s, once', async (_, query, message) => {
    const { parts } = await ask(query);
    const { parts: all, errors } = await together(parts);
    expect(all).toHaveLength(1);
    expect(errors.filter((error) => message.test(error.message))).toHaveLength(1);
    expect(errors).toMatchObject(errors.map(() => ({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })));
    expect(requests()).toEqual([]);
  });

  it.each([
    ['{ mobileApps { nodes @stream(initialCount: -1) { id } } }', {}],
    ['query ($count: Int) { mobileApps { nodes @stream(initialCount: $count) { id } } }', { count: -2 }],
    ['query ($count: Int) { mobileApps { nodes @stream(initialCount: $count) { id } } }', { count: null }],
    ['query ($count: Int = -3) { mobileApps { nodes @stream(initialCount: $count) { id } } }', {}],
  ])('a count that is none: %s with %j', async (query, variables) => {
    const { status, parts } = await ask(query, variables);
    expect(status).toBe(400);
    const { errors } = await together(parts);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('"initialCount"'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(requests()).toEqual([]);
  });
});
