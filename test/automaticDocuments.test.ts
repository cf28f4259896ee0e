import { hash } from 'node:crypto';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { expect, it } from 'vitest';
import { startGateway } from './support/gateway.ts';
import { startListening } from './support/listening.ts';
import { bearer, posted } from './support/posted.ts';

const sha256 = (text: string): string => hash('sha256', text);

/** Sends what Apollo's clients send. */
const start = async (withToken = true) => {
  const { gateway, sandbox, requests } = await startGateway(
    {},
    withToken ? {} : { fallbackToken: undefined },
  );
  const post = async (sha256Hash: string, query?: string) => {
    const response = await gateway.fetch(
      'http://gateway.test/graphql',
      posted({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    );
    const { data, errors } = await response.json();
    return { status: response.status, data, code: errors?.[0].extensions.code };
  };
  return { post, gateway, sandbox, requests };
};

const query = '{ mobileApps(first: 1) { nodes { id } } }';
const notFound = { status: 200, data: undefined, code: 'PERSISTED_QUERY_NOT_FOUND' };

it('a document that came once with its hash runs by its hash alone, through POST and GET', async () => {
  const { post, gateway, requests } = await start();
  expect(await post(sha256(query))).toEqual(notFound);
  expect(requests()).toEqual([]);
  const { data } = await post(sha256(query), query);
  expect(data).toMatchObject({ mobileApps: { nodes: [{}] } });
  expect(await post(sha256(query))).toEqual({ status: 200, data, code: undefined });
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(query) } });
  const response = await gateway.fetch(
    `http://gateway.test/graphql?extensions=${encodeURIComponent(extensions)}`,
  );
  expect(await response.json()).toMatchObject({ data });
  expect(requests()).toHaveLength(3);
});

it('a document is not kept under the hash of another', async () => {
  const { post, requests } = await start();
  expect(await post(sha256('{ __typename }'), query)).toMatchObject({
    status: 400,
    code: 'PERSISTED_QUERY_MISMATCH',
  });
  expect(await post(sha256('{ __typename }'))).toEqual(notFound);
  expect(requests()).toEqual([]);
});

it('nothing is kept that is no document of this schema', async () => {
  const { post } = await start();
  for (const text of ['{ nothing }', '{', `{ ${'a: __typename '.repeat(600)} }`]) {
    expect((await post(sha256(text), text)).data).toBeUndefined();
    expect(await post(sha256(text))).toEqual(notFound);
  }
});

it('nothing is kept for who is not let in', async () => {
  const { post, gateway, sandbox } = await start(false);
  expect(await post(sha256(query), query)).toMatchObject({ status: 401 });
  const response = await gateway.fetch(
    'http://gateway.test/graphql',
    posted(
      { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(query) } } },
      bearer(sandbox.token),
    ),
  );
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  });
});

it('documents push each other out, the oldest first, at eight million characters', async () => {
  const { post } = await start();
  const padded = (index: number) => `{ a${index}: __typename }`.padEnd(900_000);
  const texts = Array.from({ length: 9 }, (_, index) => padded(index));
  for (const text of texts) expect((await post(sha256(text), text)).code).toBeUndefined();
  expect(await post(sha256(texts[0] ?? ''))).toEqual(notFound);
  expect((await post(sha256(texts[8] ?? ''))).data).toEqual({ a8: 'Query' });
});

it("Apollo Client's link sends a document once, and its hash from then on", async () => {
  const { url, cost } = await startListening();
  const createClient = () =>
    new ApolloClient({
      cache: new InMemoryCache(),
      link: new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri: url })),
    });
  const document = gql(query);
  const first = await createClient().query({ query: document });
  expect(cost()).toEqual({ operations: 2, upstreamRequests: 1 });
  const second = await createClient().query({ query: document });
  expect(cost()).toEqual({ operations: 1, upstreamRequests: 1 });
  expect(second.data).toEqual(first.data);
});
