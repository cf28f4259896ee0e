import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { subgraphSdl } from '../../src/schema/federation/subgraphSdl.ts';
import { schema } from '../../src/schema/index.ts';
import { shareGateway, startGateway } from '../support/gateway.ts';
import { textOf } from '../support/sources.ts';

const plain = await shareGateway();
const federated = await shareGateway({}, { federation: true });
const sdl = textOf('subgraph.graphql');

describe('subgraph.graphql', () => {
  it('is what composers are told, byte for byte', async () => {
    // Changed: `npm run schema`, and read the difference.
    expect(subgraphSdl(schema)).toBe(sdl);
    const { data } = await federated.execute('{ _service { sdl } }');
    expect(data).toEqual({ _service: { sdl } });
    expect(federated.requests()).toEqual([]);
  });

  it('has for each entity the keys of all its routes in one, and its nodeId', () => {
    const keys = Object.fromEntries(
      [...sdl.matchAll(/^type (\w+) (@key.*) \{$/gm)].map(([, name = '', directives = '']) => [
        name,
        [...directives.matchAll(/@key\(fields: "([^"]+)"\)/g)].map(([, fields]) => fields),
      ]),
    );
    expect(keys).toEqual({
      IosLobAppProvisioningConfiguration: ['id', 'nodeId'],
      ManagedDeviceMobileAppConfiguration: ['id', 'nodeId'],
      ManagedDeviceMobileAppConfigurationUserStatus: [
        'managedDeviceMobileAppConfigurationId iosLobAppProvisioningConfigurationId id',
        'nodeId',
      ],
      MobileApp: ['id', 'nodeId'],
      MobileAppInstallStatus: ['mobileAppId userAppInstallStatusId id', 'nodeId'],
      MobileAppInstallSummary: ['mobileAppId', 'nodeId'],
      UserAppInstallStatus: ['mobileAppId id', 'nodeId'],
    });
  });

  it('leaves to the supergraph and its router what these have once, and nothing else', () => {
    expect(sdl).not.toMatch(/\bimplements Node\b|\binterface Node\b|^directive /m);
    const kept = fieldsIn(textOf('schema.graphql')).filter((field) => !/^Node\.|^Query\.nodes?$/.test(field));
    expect(fieldsIn(sdl)).toEqual(kept);
  });
});

describe('federation', () => {
  it('is off unless it is asked for', async () => {
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
      const { errors } = await plain.executeWithErrors(query);
      expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
      expect((await federated.executeWithErrors(query)).errors).toBeUndefined();
    }
    expect(textOf('schema.graphql')).not.toMatch(/_service|_entities|_Any|@key|@shareable/);
  });

  it('shows its schema to nobody without a token, where callers bring tokens', async () => {
    const guarded = await startGateway({}, { federation: true, fallbackToken: undefined });
    const { status, data } = await guarded.executeWithErrors('{ _service { sdl } }');
    expect({ status, data }).toEqual({ status: 401, data: undefined });
  });

  it('takes nothing from those who ask the gateway itself: node finds what it always has', async () => {
    const id = `MobileApp:mobileApps/00000000-0000-0000-0000-000000000000`;
    const query = '{ mobileApps(first: 1) { nodes { nodeId } } }';
    const { data } = await federated.execute<Apps>(query);
    const [app] = data.mobileApps.nodes;
    const found = await federated.execute('query ($id: ID!) { node(id: $id) { nodeId } }', {
      id: app?.nodeId,
    });
    expect(found.data).toEqual({ node: app });
    const forged = await federated.executeWithErrors(`{ node(id: "${id}") { nodeId } }`);
    expect(forged.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: 'id' }] } },
    ]);
  });
});

interface Apps {
  readonly mobileApps: { readonly nodes: readonly { readonly nodeId: string }[] };
}

/** `MobileApp.displayName` and so on, of all that has fields. */
const fieldsIn = (text: string): string[] => {
  const fields: string[] = [];
  for (const definition of parse(text).definitions) {
    if (!('name' in definition) || !('fields' in definition)) continue;
    for (const field of definition.fields ?? []) fields.push(`${definition.name?.value}.${field.name.value}`);
  }
  return fields;
};
