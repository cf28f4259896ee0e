import { describe, expect, it } from 'vitest';
import { at } from '../support/at.ts';
import { nodeIdOf } from '../support/nodeId.ts';
import { routerNames, shareSupergraph } from '../support/supergraph.ts';
import { isRow, upstreamOf } from '../support/upstream.ts';

describe.each(routerNames)('through %s', async (name) => {
  const { execute, requests, sandbox, tickets } = await shareSupergraph(
    name,
    { apps: 100 },
    { limits: { deadlineMs: 3_000 } },
  );
  const upstream = upstreamOf(sandbox);
  const apps = await upstream.ids('mobileApps');
  const word = await upstream.app('Microsoft Word');
  const user = at(await upstream.ids(`mobileApps/${word}/userStatuses`), 0);
  const device = at(await upstream.ids(`mobileApps/${word}/userStatuses/${user}/deviceStatuses`), 0);
  const userStatusNodeId = nodeIdOf('UserAppInstallStatus', `mobileApps/${word}/userStatuses/${user}`);
  const file = (...filed: typeof tickets): void => {
    tickets.splice(0, tickets.length, ...filed);
  };

  it('a list of the gateway has the fields that another subgraph adds, for one upstream request', async () => {
    const { data, errors } = await execute('{ mobileApps(first: 3) { nodes { displayName rating } } }');
    expect(errors).toBeUndefined();
    expect(data?.mobileApps).toEqual({
      nodes: Array(3).fill({ displayName: expect.any(String), rating: expect.any(Number) }),
    });
    expect(requests()).toEqual(['GET /beta/deviceAppManagement/mobileApps?$select=id,displayName&$top=3']);
  });

  it('another subgraph leads to a hundred apps and their summaries for ten upstream requests', async () => {
    file(...apps.map((id, index) => ({ number: String(index), app: { id } })));
    const { data, errors } = await execute(
      '{ tickets { nodes { number app { displayName installSummary { failedDeviceCount app { displayName } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data?.tickets).toEqual({
      nodes: apps.map((_, index) => ({
        number: String(index),
        app: {
          displayName: expect.any(String),
          installSummary: { failedDeviceCount: expect.any(Number), app: { displayName: expect.any(String) } },
        },
      })),
    });
    expect(requests()).toEqual(Array(10).fill('POST /beta/$batch (20)'));
  });

  it('another subgraph leads to statuses by their keys and by nodeId, and adds to them', async () => {
    file(
      { number: '1', deviceStatus: { mobileAppId: word, userAppInstallStatusId: user, id: device } },
      { number: '2', deviceStatus: { mobileAppId: word, userAppInstallStatusId: null, id: device } },
      { number: '3', userStatus: { nodeId: userStatusNodeId } },
    );
    const { data, errors } = await execute(`{
      tickets {
        nodes {
          deviceStatus { deviceName nodeId note }
          userStatus { userName note app { displayName rating } }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    const below = `mobileApps/${word}/userStatuses/${user}`;
    const { deviceName } = await upstream.get(`${below}/deviceStatuses/${device}`);
    const { userName } = await upstream.get(below);
    expect(data?.tickets).toEqual({
      nodes: [
        {
          deviceStatus: {
            deviceName,
            nodeId: nodeIdOf('MobileAppInstallStatus', `${below}/deviceStatuses/${device}`),
            note: expect.stringContaining(user),
          },
          userStatus: null,
        },
        {
          deviceStatus: {
            deviceName,
            nodeId: nodeIdOf('MobileAppInstallStatus', `mobileApps/${word}/deviceStatuses/${device}`),
            note: expect.stringContaining('null'),
          },
          userStatus: null,
        },
        {
          deviceStatus: null,
          userStatus: {
            userName,
            note: expect.stringContaining(userStatusNodeId),
            app: { displayName: 'Microsoft Word', rating: expect.any(Number) },
          },
        },
      ],
    });
  });

  it('a nodeId is found by the one subgraph that has node', async () => {
    const { data, errors } = await execute(
      'query ($id: ID!) { node(id: $id) { __typename nodeId ... on UserAppInstallStatus { userName } } }',
      { id: userStatusNodeId },
    );
    expect(errors).toBeUndefined();
    expect(data?.node).toEqual({
      __typename: 'UserAppInstallStatus',
      nodeId: userStatusNodeId,
      userName: expect.any(String),
    });
    expect(requests()).toHaveLength(1);
  });

  it('a change gives the changed entity, with what another subgraph adds to it', async () => {
    const { data, errors } = await execute(
      `mutation ($input: UpdateUserAppInstallStatusInput!) {
        updateUserAppInstallStatus(input: $input) {
          __typename
          ... on UserAppInstallStatus { failedDeviceCount note }
          ... on NotFoundError { code }
        }
      }`,
      { input: { mobileAppId: word, id: user, failedDeviceCount: 7 } },
    );
    expect(errors).toBeUndefined();
    expect(data?.updateUserAppInstallStatus).toEqual({
      __typename: 'UserAppInstallStatus',
      failedDeviceCount: 7,
      note: expect.stringContaining(userStatusNodeId),
    });
  });

  it('callers who ask the same at the same time are known to the upstream each by the own token', async () => {
    file({ number: '1', app: { id: word } });
    const query = '{ mobileApps(first: 1) { nodes { rating } } tickets { nodes { app { displayName } } } }';
    const tokens = ['DeviceManagementApps.Read.All', 'DeviceManagementApps.ReadWrite.All'].map((scope) =>
      sandbox.tokenFor({ scopes: [scope] }),
    );
    const answers = await Promise.all(tokens.map((token) => execute(query, {}, token)));
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    const seen = sandbox.log.requests.map(({ headers }) => headers.authorization);
    expect(seen.sort()).toEqual(tokens.flatMap((token) => [`Bearer ${token}`, `Bearer ${token}`]).sort());
  });

  it('a caller without a token is nobody', async () => {
    const { errors } = await execute('{ mobileApps(first: 1) { nodes { rating } } }', {}, null);
    expect(codesOf(errors)).toEqual(['UNAUTHENTICATED']);
    expect(requests()).toEqual([]);
  });

  it('what the gateway has spent stays behind: extensions are not handed on', async () => {
    const { data, extensions } = await execute('{ mobileApps(first: 1) { nodes { displayName } } }');
    expect(data).toBeDefined();
    expect(extensions?.cost).toBeUndefined();
  });

  it('a failure comes with its code, and the rest is answered', async () => {
    const token = sandbox.tokenFor({ scopes: ['DeviceManagementConfiguration.Read.All'] });
    file({ number: '1', app: { id: word } });
    const { data, errors } = await execute(
      '{ tickets { nodes { number app { displayName installSummary { id } } } } }',
      {},
      token,
    );
    expect(data?.tickets).toEqual({
      nodes: [{ number: '1', app: { displayName: 'Microsoft Word', installSummary: null } }],
    });
    expect(codesOf(errors)).toEqual(['FORBIDDEN']);
    expect(errors?.[0]?.path).toEqual(['tickets', 'nodes', 0, 'app', 'installSummary']);
  });

  it('throttling that outlasts the deadline comes with the time to wait', async () => {
    file({ number: '1', app: { id: word } });
    sandbox.faults.inject({ times: 1, effect: { status: 429, retryAfter: '120' } });
    const { data, errors } = await execute('{ tickets { nodes { number app { displayName } } } }');
    expect(data?.tickets).toEqual({ nodes: [{ number: '1', app: { displayName: null } }] });
    expect(codesOf(errors)).toEqual(['THROTTLED']);
    expect(errors?.[0]?.extensions).toMatchObject({ retryAfterSeconds: expect.any(Number) });
  });
});

const codesOf = (errors: readonly { readonly extensions?: unknown }[] = []): unknown[] =>
  errors.map(({ extensions }) => (isRow(extensions) ? extensions.code : undefined));
