import { isObjectType } from 'graphql';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { SandboxOptions } from '../sandbox/options.ts';
import { type GatewayOptions, schema } from '../src/server.ts';
import { startGateway } from './support/gateway.ts';
import { listen } from './support/listen.ts';
import { asker, together } from './support/parts.ts';
import { posted } from './support/posted.ts';
import { startSignedIn } from './support/signedIn.ts';
import { upstreamOf } from './support/upstream.ts';

const start = async (sandboxOptions: Partial<SandboxOptions> = {}, options: Partial<GatewayOptions> = {}) => {
  const { gateway, sandbox, requests } = await startGateway(sandboxOptions, options);
  const server = await listen(gateway);
  onTestFinished(() => server.close());
  const app = await upstreamOf(sandbox).app('Contoso Field Service');
  sandbox.log.clear();
  return { sandbox, requests, app, ask: asker(server.origin) };
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a failure in a part', () => {
  it('stands in that part, with its path, its code and nothing of the upstream', async () => {
    const { ask, app, sandbox } = await start();
    const body = { error: { code: 'SECRET-WORD', message: 'SECRET-WORD' } };
    sandbox.faults.inject({ match: { path: 'installSummary' }, effect: { status: 403, body } });
    const { parts } = await ask(
      `{ mobileApp(id: "${app}") { displayName ... @defer { installSummary { id } } } }`,
    );
    const answer = await together(parts);
    expect(answer.parts[0]).toMatchObject({
      data: { mobileApp: { displayName: 'Contoso Field Service' } },
    });
    expect(answer.parts[0]).not.toHaveProperty('errors');
    expect(answer.patches).toEqual([
      {
        path: ['mobileApp'],
        data: { installSummary: null },
        errors: [
          {
            message: expect.any(String),
            locations: [expect.anything()],
            path: ['mobileApp', 'installSummary'],
            extensions: {
              code: 'FORBIDDEN',
              missingScopes: expect.any(Array),
              requestId: expect.any(String),
            },
          },
        ],
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain('SECRET-WORD');
  });

  it('of a row that is streamed stands beside that row', async () => {
    const { ask, sandbox } = await start();
    const effect = { status: 403 } as const;
    sandbox.faults.inject({ match: { path: 'installSummary', item: true }, skip: 3, times: 1, effect });
    const { parts } = await ask(
      '{ mobileApps(first: 6) { nodes @stream(initialCount: 2) { installSummary { id } } } }',
    );
    const { parts: all, patches } = await together(parts);
    expect(all[0]).not.toHaveProperty('errors');
    expect(patches.map(({ errors }) => errors?.map(({ path }) => path))).toEqual([
      undefined,
      [['mobileApps', 'nodes', 3, 'installSummary']],
      undefined,
      undefined,
    ]);
  });

  it('is masked and logged where it is a defect of the gateway', async () => {
    const type = schema.getType('MobileApp');
    if (!isObjectType(type)) throw new Error('There is no MobileApp.');
    const field = type.getFields().platform;
    if (!field) throw new Error('There is no platform.');
    vi.spyOn(field, 'resolve').mockImplementation(() => {
      throw new TypeError('SECRET-WORD');
    });
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ask, app } = await start({}, { logging: true });
    const { parts } = await ask(`{ mobileApp(id: "${app}") { displayName ... @defer { platform } } }`);
    const answer = await together(parts);
    expect(answer.patches).toEqual([
      {
        path: ['mobileApp'],
        data: { platform: null },
        errors: [
          {
            message: 'Unexpected error.',
            locations: [expect.anything()],
            path: ['mobileApp', 'platform'],
            extensions: { code: 'INTERNAL_SERVER_ERROR' },
          },
        ],
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/SECRET-WORD|TypeError|\.ts/);
    expect(log).toHaveBeenCalledOnce();
    expect(log.mock.calls.flat().map(String).join()).toContain('SECRET-WORD');
  });

  it('is not logged where it is none', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ask, app, sandbox } = await start({}, { logging: true });
    sandbox.faults.inject({ match: { path: 'installSummary' }, effect: { status: 403 } });
    const { parts } = await ask(
      `{ mobileApp(id: "${app}") { id ... @defer { installSummary { id } userStatuses(first: -1) { totalCount } } } }`,
    );
    const { errors } = await together(parts);
    expect(errors.map(({ extensions }) => extensions?.code).sort()).toEqual(['BAD_USER_INPUT', 'FORBIDDEN']);
    expect(log).not.toHaveBeenCalled();
  });
});

describe('a list that breaks off', () => {
  const effect = { status: 403 } as const;

  it('is told of with the part that brings it', async () => {
    const { ask, app, sandbox } = await start({ pageSize: 100 });
    sandbox.faults.inject({ match: { path: 'skiptoken' }, skip: 1, effect });
    const { parts } = await ask(`{ mobileApp(id: "${app}") {
      displayName ... @defer { deviceStatuses(first: 900) { nodes { id } } }
    } }`);
    const { parts: all, patches } = await together(parts);
    expect(all[0]).not.toHaveProperty('errors');
    expect(patches).toMatchObject([
      {
        data: { deviceStatuses: { nodes: { length: 200 } } },
        errors: [{ path: ['mobileApp', 'deviceStatuses'], extensions: { code: 'INCOMPLETE' } }],
      },
    ]);
  });

  it('is told of with its own part, even when it broke off before an earlier part was sent', async () => {
    const { ask, sandbox } = await start({ pageSize: 2 });
    sandbox.faults.inject({ match: { path: /iosLobApp.*skiptoken/ }, effect });
    sandbox.faults.inject({ match: { path: /mobileApps.*skiptoken/ }, times: 1, effect: { delayMs: 300 } });
    sandbox.faults.inject({ match: { path: /mobileApps.*skiptoken/ }, effect });
    const { parts } = await ask(`{
      mobileApps(first: 10) { nodes { id } }
      ... @defer { iosLobAppProvisioningConfigurations { nodes { id } } }
    }`);
    const { parts: all, patches } = await together(parts);
    expect(all[0]?.errors).toMatchObject([{ path: ['mobileApps'], extensions: { code: 'INCOMPLETE' } }]);
    expect(patches.map(({ errors }) => errors)).toMatchObject([
      [{ path: ['iosLobAppProvisioningConfigurations'], extensions: { code: 'INCOMPLETE' } }],
    ]);
  });

  it('is told of once where its rows are streamed, with the list itself', async () => {
    const { ask, sandbox } = await start({ pageSize: 10 });
    sandbox.faults.inject({ match: { path: 'skiptoken' }, effect });
    const { parts } = await ask('{ mobileApps(first: 30) { nodes @stream(initialCount: 2) { id } } }');
    const { parts: all, errors, patches } = await together(parts);
    expect(all[0]?.errors).toMatchObject([{ path: ['mobileApps'], extensions: { code: 'INCOMPLETE' } }]);
    expect(errors).toHaveLength(1);
    expect(patches).toHaveLength(8);
  });
});

it('a token that Graph refuses for a part is forgotten', async () => {
  const { gateway, sandbox, tokenRequests } = await startSignedIn('client-credentials');
  const server = await listen(gateway);
  onTestFinished(() => server.close());
  const query = '{ mobileApps(first: 1) { nodes { id ... @defer { installSummary { id } } } } }';
  const codes = async () => {
    const { parts } = await asker(server.origin)(query);
    return (await together(parts)).errors.map(({ extensions }) => extensions?.code);
  };
  expect(await codes()).toEqual([]);
  // A token that was given just now would stay.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  sandbox.faults.inject({ match: { path: 'installSummary' }, times: 1, effect: { status: 401 } });
  expect(await codes()).toEqual(['UNAUTHENTICATED']);
  expect(tokenRequests()).toHaveLength(1);
  expect(await codes()).toEqual([]);
  expect(tokenRequests()).toHaveLength(2);
});

it('the deadline is that of all parts together', async () => {
  const { ask, app, sandbox } = await start({}, { limits: { deadlineMs: 500 } });
  sandbox.faults.inject({ match: { path: 'installSummary' }, effect: { delayMs: 60_000 } });
  const { parts } = await ask(
    `{ mobileApp(id: "${app}") { displayName ... @defer { installSummary { id } } } }`,
  );
  const { parts: all, patches } = await together(parts);
  expect(all[0]).not.toHaveProperty('errors');
  expect(patches).toMatchObject([{ errors: [{ extensions: { code: 'UPSTREAM_TIMEOUT' } }] }]);
});

describe('a client that goes away between two parts', () => {
  const query = '{ mobileApps(first: 40) { nodes { id ... @defer { installSummary { id } } } } }';

  it('takes along what is under way for the others, and nothing more is asked', async () => {
    const { ask, sandbox, requests } = await start({}, { installStatusSource: 'segments' });
    sandbox.faults.inject({ match: { envelope: true }, effect: { delayMs: 60_000 } });
    const client = new AbortController();
    const { parts } = await ask(query, {}, { signal: client.signal });
    expect((await parts.next()).value).toMatchObject({ hasNext: true });
    await expect.poll(requests).toHaveLength(3);
    client.abort();
    await expect
      .poll(() => sandbox.log.requests.map(({ aborted }) => aborted))
      .toEqual([undefined, true, true]);
  });

  it('does so too where it reads the answer without a connection of its own', async () => {
    const { gateway, sandbox, requests } = await startGateway({}, { installStatusSource: 'segments' });
    sandbox.faults.inject({ match: { envelope: true }, effect: { delayMs: 60_000 } });
    const response = await gateway.fetch(
      'http://gateway.test/graphql',
      posted({ query }, { accept: 'multipart/mixed' }),
    );
    await expect.poll(requests).toHaveLength(3);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await expect
      .poll(() => sandbox.log.requests.map(({ aborted }) => aborted))
      .toEqual([undefined, true, true]);
  });
});
