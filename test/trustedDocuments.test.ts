import { hash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { generate } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readManifest } from '../src/callerSettings.ts';
import { shareGateway, startGateway } from './support/gateway.ts';
import { startListening } from './support/listening.ts';
import { posted } from './support/posted.ts';

const sha256 = (text: string): string => hash('sha256', text);

const apps = 'query Apps($first: Int) { mobileApps(first: $first) { nodes { id } } }';
const change =
  'mutation Change { updateMobileAppInstallSummary(input: { mobileAppId: "a", failedUserCount: 1 }) { __typename } }';
const byState = `query ByState($id: ID!, $state: ResultantAppState!) {
  mobileApp(id: $id) { deviceStatuses(filter: { installState: { eq: $state } }) { nodes { id } } }
}`;
const trustedDocuments = new Map([apps, change, byState].map((text) => [sha256(text), text]));

describe('where documents are trusted', async () => {
  const { gateway, sandbox, requests } = await shareGateway(
    {},
    { trustedDocuments, playground: [{ query: 'query A { __typename }' }] },
  );

  const post = async (body: object) => {
    sandbox.log.clear();
    const response = await gateway.fetch('http://gateway.test/graphql', posted(body));
    return { status: response.status, ...(await response.json()) };
  };
  const get = async (parameters: Record<string, string>, headers: Record<string, string> = {}) => {
    sandbox.log.clear();
    const response = await gateway.fetch(`http://gateway.test/graphql?${new URLSearchParams(parameters)}`, {
      headers,
    });
    return { status: response.status, ...(await response.json()) };
  };
  const persistedQuery = { version: 1, sha256Hash: sha256(apps) };
  const variables = { first: 2 };
  const twoApps = { status: 200, data: { mobileApps: { nodes: [{}, {}] } } };

  it.each<[string, object]>([
    ['documentId', { documentId: sha256(apps) }],
    ['documentId with the name of the hash before it', { documentId: `sha256:${sha256(apps)}` }],
    ['extensions.persistedQuery', { extensions: { persistedQuery } }],
  ])('one runs by its %s', async (_, named) => {
    expect(await post({ ...named, variables })).toMatchObject(twoApps);
    expect(requests()).toHaveLength(1);
    const parameters = Object.entries({ ...named, variables }).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    expect(await get(Object.fromEntries(parameters))).toMatchObject(twoApps);
    expect(requests()).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    ['another document', { query: '{ __typename }' }, 'PERSISTED_QUERY_ONLY'],
    ['a trusted one as text', { query: apps }, 'PERSISTED_QUERY_ONLY'],
    [
      'another one under a trusted id',
      { query: '{ a: __typename }', documentId: sha256(apps) },
      'PERSISTED_QUERY_ONLY',
    ],
    ['introspection', { query: getIntrospectionQuery() }, 'PERSISTED_QUERY_ONLY'],
    ['an id that is in no list', { documentId: sha256('{ __typename }') }, 'PERSISTED_QUERY_NOT_IN_LIST'],
    ['a name that every object has', { documentId: 'constructor' }, 'PERSISTED_QUERY_NOT_IN_LIST'],
    ['nothing', {}, 'PERSISTED_QUERY_ID_REQUIRED'],
    ['an id that is no text', { documentId: [sha256(apps)] }, 'PERSISTED_QUERY_ID_REQUIRED'],
  ])('%s is refused, and nothing is sent', async (_, body, code) => {
    const answer = await post(body);
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code } }] });
    expect(answer).not.toHaveProperty('data');
    expect(requests()).toEqual([]);
  });

  it('a change does not run through GET', async () => {
    expect(await get({ documentId: sha256(change) })).toMatchObject({ status: 405 });
    expect(requests()).toEqual([]);
  });

  it('mistakes in variables suggest no names', async () => {
    const { errors } = await post({ documentId: sha256(byState), variables: { id: 'a', state: 'FAILD' } });
    expect(errors[0].message).toContain('does not exist in "ResultantAppState" enum.');
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|FAILED/);
  });

  it('there is no GraphiQL', async () => {
    const { status, ...answer } = await get({}, { accept: 'text/html, */*' });
    expect(status).toBe(400);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_ID_REQUIRED' } }] });
  });
});

it('where they are not, names are suggested', async () => {
  const { executeWithErrors } = await startGateway();
  const { errors } = await executeWithErrors(byState, { id: 'a', state: 'FAILD' });
  expect(errors?.[0]?.message).toContain('Did you mean the enum value "FAILED"?');
});

it("codegen's manifest of the dashboard lets all operations of the dashboard run, and Apollo Client send their hashes", async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files: { filename: string; content: string }[] = await generate(
    {
      cwd: root,
      silent: true,
      schema: 'schema.graphql',
      documents: 'examples/dashboard/src/**/*.graphql',
      generates: {
        [`${folder}/`]: {
          preset: 'client',
          documentTransforms: [addTypenameSelectionDocumentTransform],
          presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' } },
        },
      },
    },
    false,
  );
  const manifest = files.find(({ filename }) => filename.endsWith('persisted-documents.json'));
  const path = join(folder, 'persisted-documents.json');
  await writeFile(path, manifest?.content ?? '');
  const trusted = readManifest(path);
  const names = await readdir(join(root, 'examples/dashboard/src'), { recursive: true });
  const sources = await Promise.all(
    names
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => readFile(join(root, 'examples/dashboard/src', name), 'utf8')),
  );
  const operations = sources.join('\n').match(/^(query|mutation|subscription) /gm) ?? [];
  expect(trusted?.size).toBe(operations.length);

  const { url, cost } = await startListening({}, { trustedDocuments: trusted });
  for (const [documentId, text] of trusted ?? []) {
    const variables = { id: 'a', mobileAppId: 'a', first: 2, userPrincipalName: 'x', input: {}, key: 'a' };
    const response = await fetch(url, posted({ documentId, variables }, { accept: 'text/event-stream' }));
    // Variables may not fit; the document was found.
    const answer = await response.body?.getReader().read();
    expect(new TextDecoder().decode(answer?.value), text).not.toMatch(/PERSISTED_QUERY|GRAPHQL_/);
  }
  cost();

  const [[id, text] = ['', '']] = [...(trusted ?? [])].filter(([, each]) =>
    each.includes('query AppRanking'),
  );
  // As in the generated module.
  const query = Object.assign(parse(text), { __meta__: { hash: id } });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new PersistedQueryLink({ generateHash: hashOf }).concat(new HttpLink({ uri: url })),
  });
  const variables = { first: 1, orderBy: { field: 'FAILED_DEVICE_COUNT' } };
  const { data, error } = await client.query({ query, variables, errorPolicy: 'all' });
  expect([error, data]).toEqual([undefined, expect.any(Object)]);
  expect(cost()).toMatchObject({ operations: 1, upstreamRequests: expect.any(Number) });
});

/** What codegen wrote beside a document. */
const hashOf = (document: object): string => {
  const { hash: id = '' } = '__meta__' in document ? Object(document.__meta__) : {};
  return id;
};
