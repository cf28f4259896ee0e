import { describe, expect, it } from 'vitest';
import { NodesDocument } from './generated/graphql.ts';
import { at } from './support/at.ts';
import { shareGateway } from './support/gateway.ts';
import { isRow, upstreamOf } from './support/upstream.ts';
import { pathOf } from './support/wire.ts';

const { execute, executeWithErrors, requests, sandbox } = await shareGateway();
const upstream = upstreamOf(sandbox);
const word = await upstream.app('Microsoft Word');
const configuration = at(await upstream.ids('mobileAppConfigurations'), 0);
const profile = at(await upstream.ids('iosLobAppProvisioningConfigurations'), 0);

const everything = `{
  mobileApp(id: "${word}") {
    __typename nodeId id
    installSummary { __typename nodeId id }
    deviceStatuses(first: 1) { nodes { __typename nodeId id } }
    userStatuses(first: 1) { nodes { __typename nodeId id deviceStatuses(first: 1) { nodes { __typename nodeId id } } } }
  }
  managedDeviceMobileAppConfiguration(id: "${configuration}") {
    __typename nodeId id userStatuses(first: 1) { nodes { __typename nodeId id } }
  }
  iosLobAppProvisioningConfiguration(id: "${profile}") {
    __typename nodeId id userStatuses(first: 1) { nodes { __typename nodeId id } }
  }
}`;

interface Node {
  readonly __typename: string;
  readonly nodeId: string;
  readonly id: string;
}

/** Every object of an answer that has a nodeId. */
const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isRow(value)) return [];
  const { __typename, nodeId, id } = value;
  const own =
    nodeId === undefined ? [] : [{ __typename: String(__typename), nodeId: String(nodeId), id: String(id) }];
  return [...own, ...Object.values(value).flatMap(nodesIn)];
};

const { data } = await execute(everything);
const nodes = nodesIn(data);

const encoded = (text: string) => Buffer.from(text).toString('base64url');
const decoded = (nodeId: string) => Buffer.from(nodeId, 'base64url').toString();

describe('a nodeId', () => {
  it('is the same object again, for every type and below every parent', async () => {
    expect(nodes.map(({ __typename }) => __typename).sort()).toEqual([
      'IosLobAppProvisioningConfiguration',
      'ManagedDeviceMobileAppConfiguration',
      'ManagedDeviceMobileAppConfigurationUserStatus',
      'ManagedDeviceMobileAppConfigurationUserStatus',
      'MobileApp',
      'MobileAppInstallStatus',
      'MobileAppInstallStatus',
      'MobileAppInstallSummary',
      'UserAppInstallStatus',
    ]);
    for (const { __typename, nodeId, id } of nodes) {
      const found = await execute(NodesDocument, { nodeIds: [nodeId] });
      expect(found.data.nodes).toEqual([{ __typename, nodeId, id }]);
      expect(requests()).toHaveLength(1);
    }
  });

  it('keeps the parent: a device status that was read below a user is found again below that user', async () => {
    const [ofApp, ofUser] = nodes
      .filter(({ __typename }) => __typename === 'MobileAppInstallStatus')
      .sort((a, b) => a.nodeId.length - b.nodeId.length);
    await execute(NodesDocument, { nodeIds: [String(ofApp?.nodeId)] });
    expect(pathOf(at(sandbox.log.requests, 0).url)).toMatch(/\/mobileApps\/[^/]+\/deviceStatuses\/[^/]+$/);
    await execute(NodesDocument, { nodeIds: [String(ofUser?.nodeId)] });
    expect(pathOf(at(sandbox.log.requests, 0).url)).toMatch(
      /\/mobileApps\/[^/]+\/userStatuses\/[^/]+\/deviceStatuses\/[^/]+$/,
    );
  });

  it('differs from that of every other object', () => {
    expect(new Set(nodes.map(({ nodeId }) => nodeId)).size).toBe(nodes.length);
  });

  it('among others is answered in its place, all of one version in one batch', async () => {
    const { data } = await execute(NodesDocument, { nodeIds: nodes.map(({ nodeId }) => nodeId) });
    expect(data.nodes).toEqual(nodes);
    // All but the status that v1.0 has.
    expect(requests().sort()).toEqual([
      expect.stringMatching(/^GET \/v1\.0\/deviceAppManagement\/mobileAppConfigurations\//),
      `POST /beta/$batch (${nodes.length - 1})`,
    ]);
  });

  it('of something that is gone is null, and the others are there', async () => {
    const gone = encoded(decoded(at(nodes, 0).nodeId).replace(at(nodes, 0).id, 'gone'));
    const { data } = await execute(NodesDocument, { nodeIds: [gone, at(nodes, 0).nodeId] });
    expect(data.nodes).toEqual([null, at(nodes, 0)]);
    expect(requests()).toEqual(['POST /beta/$batch (2)']);
    const alone = await execute('query ($gone: ID!) { node(id: $gone) { nodeId } }', { gone });
    expect(alone.data).toEqual({ node: null });
  });

  it('that fails does not cost the others', async () => {
    const [first, second] = [at(nodes, 0), at(nodes, 1)];
    sandbox.faults.inject({
      match: { item: true, path: 'installSummary' },
      times: 1,
      effect: { status: 403 },
    });
    const { data, errors } = await executeWithErrors(NodesDocument, {
      nodeIds: [second.nodeId, first.nodeId],
    });
    expect(second.__typename).toBe('MobileAppInstallSummary');
    expect(data).toEqual({ nodes: [null, first] });
    expect(errors).toMatchObject([{ path: ['nodes', 0], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('reads what is selected of its type, and no more', async () => {
    await execute(
      `query ($id: ID!) { node(id: $id) { nodeId ... on MobileApp { displayName } ... on UserAppInstallStatus { userName } } }`,
      { id: at(nodes, 0).nodeId },
    );
    expect(requests()).toEqual([`GET /beta/deviceAppManagement/mobileApps/${word}?$select=id,displayName`]);
  });

  it.each([
    ['nothing', ''],
    ['a raw key', word],
    ['no base64', 'Ünsinn!'],
    ['base64 of nothing that makes sense', encoded('hello')],
    ['a type that there is not', encoded(`Device:mobileApps/${word}`)],
    ['a type that is no node', encoded(`Query:mobileApps/${word}`)],
    ['a path of another type', encoded(`UserAppInstallStatus:mobileApps/${word}`)],
    ['a path that climbs', encoded('MobileApp:mobileApps/..')],
    ['a path that climbs encoded', encoded('MobileApp:mobileApps/%2e%2e')],
    ['a path with more in its key', encoded('MobileApp:mobileApps/x%2Fassignments')],
    ['a path to somewhere else', encoded('MobileApp:../users/x')],
    ['a whole URL', encoded(`MobileApp:https://graph.example.net/beta/mobileApps/${word}`)],
    ['a path with a part too many', encoded(`MobileApp:mobileApps/${word}/assignments`)],
    ['a path with an empty key', encoded('MobileApp:mobileApps/')],
    ['an id with padding', `${at(nodes, 0).nodeId}=`],
    ['an id that was cut', encoded(`MobileApp:mobileApps`)],
  ])('that is %s is refused, and nothing is sent', async (_, id) => {
    const alone = await executeWithErrors('query ($id: ID!) { node(id: $id) { nodeId } }', { id });
    expect(alone.data?.node ?? null).toBeNull();
    expect(alone.errors).toMatchObject([
      { message: expect.stringContaining('nodeId'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(requests()).toEqual([]);

    const among = await executeWithErrors(NodesDocument, { nodeIds: [id, at(nodes, 0).nodeId] });
    expect(among.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(requests()).toEqual([]);
  });

  it.each(['?$select=id', '#x', "x')('y", 'a&b=c', 'ü 陳'])(
    'that holds the key %j asks for exactly that key',
    async (key) => {
      const { data } = await execute('query ($id: ID!) { node(id: $id) { nodeId } }', {
        id: nodeIdOf(key),
      });
      expect(data).toEqual({ node: null });
      const [path, query] = at(sandbox.log.requests, 0).url.split('?');
      expect(decodeURIComponent(String(path))).toBe(`/beta/deviceAppManagement/mobileApps/${key}`);
      expect(query).toBe('$select=id');
    },
  );
});

/** The nodeId that an app with that key has. */
function nodeIdOf(key: string): string {
  const path = encodeURIComponent(key).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return encoded(`MobileApp:mobileApps/${path}`);
}
