import { describe, expect, it } from 'vitest';
import {
  IosLobAppProvisioningConfigurationByNodeIdDocument,
  IosLobAppProvisioningConfigurationWithStatusesDocument,
  NodesDocument,
  OneIosLobAppProvisioningConfigurationDocument,
  WholeIosLobAppProvisioningConfigurationsDocument,
} from './generated/graphql.ts';
import { asShown } from './support/asShown.ts';
import { at } from './support/at.ts';
import { shareGateway } from './support/gateway.ts';
import { upstreamOf } from './support/upstream.ts';
import { selectedBy } from './support/wire.ts';

const { execute, requests, sandbox } = await shareGateway();
const upstream = upstreamOf(sandbox);
const rows = await upstream.all('iosLobAppProvisioningConfigurations');
const id = String(at(rows, 0).id);
const path = '/beta/deviceAppManagement/iosLobAppProvisioningConfigurations';

describe('an iOS provisioning configuration', () => {
  it('is looked up by its key in one request without an envelope, which selects what the query selects', async () => {
    const { data, cost } = await execute(OneIosLobAppProvisioningConfigurationDocument, { id });
    expect(data.iosLobAppProvisioningConfiguration).toEqual(
      asShown(at(rows, 0), ['displayName', 'expirationDateTime']),
    );
    expect(requests()).toEqual([`GET ${path}/${id}?$select=id,displayName,expirationDateTime`]);
    expect(cost).toMatchObject({ upstreamRequests: 1, batches: 0, sources: [] });
  });

  it('is null, without an error, where there is none with the key', async () => {
    const { data } = await execute(OneIosLobAppProvisioningConfigurationDocument, { id: 'none' });
    expect(data.iosLobAppProvisioningConfiguration).toBeNull();
    expect(requests()).toHaveLength(1);
  });

  it('has every property as the upstream has it, in one request for all', async () => {
    const { data } = await execute(WholeIosLobAppProvisioningConfigurationsDocument);
    expect(data.iosLobAppProvisioningConfigurations?.nodes).toEqual(
      rows.map((row) => ({ nodeId: expect.any(String), ...asShown(row) })),
    );
    expect(rows).toHaveLength(3);
    expect(requests()).toHaveLength(1);
    expect(selectedBy(at(sandbox.log.requests, 0).url)).toEqual(Object.keys(asShown(at(rows, 0))).sort());
  });

  it('is read without its payload unless that is selected', async () => {
    await execute('{ iosLobAppProvisioningConfigurations { nodes { payloadFileName } } }');
    expect(selectedBy(at(sandbox.log.requests, 0).url)).toEqual(['id', 'payloadFileName']);
  });

  it('leads to the status of its users', async () => {
    const statuses = await upstream.all(`iosLobAppProvisioningConfigurations/${id}/userStatuses`);
    const { data } = await execute(IosLobAppProvisioningConfigurationWithStatusesDocument, { id });
    expect(data.iosLobAppProvisioningConfiguration?.userStatuses).toEqual({
      totalCount: statuses.length,
      nodes: statuses.slice(0, 3).map((row) => asShown(row, ['userDisplayName', 'status'])),
    });
    expect(requests()).toEqual([
      `GET ${path}/${id}?$select=id`,
      expect.stringContaining(`GET ${path}/${id}/userStatuses?`),
    ]);
  });

  it('is found again by its nodeId, through node and through nodes', async () => {
    const { data } = await execute(WholeIosLobAppProvisioningConfigurationsDocument);
    const whole = at(data.iosLobAppProvisioningConfigurations?.nodes ?? [], 0);
    const nodeId = String(whole?.nodeId);

    const alone = await execute(IosLobAppProvisioningConfigurationByNodeIdDocument, { nodeId });
    expect(alone.data.node).toEqual({ __typename: 'IosLobAppProvisioningConfiguration', ...whole });
    expect(requests()).toEqual([expect.stringContaining(`GET ${path}/${id}?$select=`)]);

    const among = await execute(NodesDocument, { nodeIds: [nodeId] });
    expect(among.data.nodes).toEqual([{ __typename: 'IosLobAppProvisioningConfiguration', nodeId, id }]);
    expect(requests()).toHaveLength(1);
  });
});
