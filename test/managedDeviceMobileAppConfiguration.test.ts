import { describe, expect, it } from 'vitest';
import {
  ManagedDeviceMobileAppConfigurationByNodeIdDocument,
  ManagedDeviceMobileAppConfigurationWithStatusesDocument,
  NodesDocument,
  OneManagedDeviceMobileAppConfigurationDocument,
  WholeManagedDeviceMobileAppConfigurationsDocument,
} from './generated/graphql.ts';
import { asShown } from './support/asShown.ts';
import { at } from './support/at.ts';
import { shareGateway } from './support/gateway.ts';
import { upstreamOf } from './support/upstream.ts';
import { selectedBy } from './support/wire.ts';

const { execute, requests, sandbox } = await shareGateway();
const upstream = upstreamOf(sandbox);
const rows = await upstream.all('mobileAppConfigurations');
const id = String(at(rows, 0).id);
const path = '/beta/deviceAppManagement/mobileAppConfigurations';

const properties = [
  'id',
  'displayName',
  'description',
  'version',
  'createdDateTime',
  'lastModifiedDateTime',
  'roleScopeTagIds',
];

describe('an app configuration', () => {
  it('is looked up by its key in one request without an envelope, which selects what the query selects', async () => {
    const { data, cost } = await execute(OneManagedDeviceMobileAppConfigurationDocument, { id });
    expect(data.managedDeviceMobileAppConfiguration).toEqual(
      asShown(at(rows, 0), ['displayName', 'version']),
    );
    expect(requests()).toEqual([`GET ${path}/${id}?$select=id,displayName,version`]);
    expect(cost).toMatchObject({ upstreamRequests: 1, batches: 0, sources: [] });
  });

  it('is null, without an error, where there is none with the key', async () => {
    const { data } = await execute(OneManagedDeviceMobileAppConfigurationDocument, { id: 'none' });
    expect(data.managedDeviceMobileAppConfiguration).toBeNull();
    expect(requests()).toHaveLength(1);
  });

  it('has every property as the upstream has it, the apps it is for among them, in two requests for all', async () => {
    const apps = await upstream.all('mobileApps');
    const shownApp = (key: unknown) => {
      const app = apps.find((each) => each.id === key);
      return app ? asShown(app, ['id', 'displayName']) : null;
    };
    const { data } = await execute(WholeManagedDeviceMobileAppConfigurationsDocument);
    expect(data.managedDeviceMobileAppConfigurations?.nodes).toEqual(
      rows.map((row) => ({
        nodeId: expect.any(String),
        ...asShown(row, properties),
        targetedMobileApps: Array.isArray(row.targetedMobileApps)
          ? row.targetedMobileApps.map(shownApp)
          : null,
      })),
    );
    // Android's configurations exist in beta alone: a list of v1.0 would be shorter without a word.
    expect(rows.map((row) => row['@odata.type'])).toContain(
      '#microsoft.graph.androidManagedStoreAppConfiguration',
    );
    // Seven targets, of which Word is the target of two.
    expect(requests()).toEqual([expect.stringContaining(`GET ${path}?$select=`), 'POST /beta/$batch (6)']);
    expect(selectedBy(at(sandbox.log.requests, 0).url)).toEqual([...properties, 'targetedMobileApps'].sort());
  });

  it('shows null in the place of an app that no longer exists, and the others', async () => {
    const word = await upstream.app('Microsoft Word');
    const body = { id, targetedMobileApps: ['00000000-0000-0000-0000-000000000000', word] };
    sandbox.faults.inject({
      times: 1,
      match: { path: 'mobileAppConfigurations' },
      effect: { status: 200, body },
    });
    const { data } = await execute(
      `{ managedDeviceMobileAppConfiguration(id: "${id}") { targetedMobileApps { displayName } } }`,
    );
    expect(data).toEqual({
      managedDeviceMobileAppConfiguration: { targetedMobileApps: [null, { displayName: 'Microsoft Word' }] },
    });
  });

  it('leads to the status of its users, which v1.0 has', async () => {
    const statuses = await upstream.all(`mobileAppConfigurations/${id}/userStatuses`);
    const { data } = await execute(ManagedDeviceMobileAppConfigurationWithStatusesDocument, { id });
    expect(data.managedDeviceMobileAppConfiguration?.userStatuses).toEqual({
      totalCount: statuses.length,
      nodes: statuses.slice(0, 3).map((row) => asShown(row, ['userDisplayName', 'status'])),
    });
    expect(requests()).toEqual([
      `GET ${path}/${id}?$select=id`,
      expect.stringContaining(`GET ${path.replace('beta', 'v1.0')}/${id}/userStatuses?`),
    ]);
  });

  it('is found again by its nodeId, through node and through nodes', async () => {
    const { data } = await execute(WholeManagedDeviceMobileAppConfigurationsDocument);
    const { targetedMobileApps: _, ...whole } =
      at(data.managedDeviceMobileAppConfigurations?.nodes ?? [], 0) ?? {};
    const nodeId = 'nodeId' in whole ? whole.nodeId : '';

    const alone = await execute(ManagedDeviceMobileAppConfigurationByNodeIdDocument, { nodeId });
    expect(alone.data.node).toEqual({ __typename: 'ManagedDeviceMobileAppConfiguration', ...whole });
    expect(requests()).toEqual([expect.stringContaining(`GET ${path}/${id}?$select=`)]);

    const among = await execute(NodesDocument, { nodeIds: [nodeId] });
    expect(among.data.nodes).toEqual([{ __typename: 'ManagedDeviceMobileAppConfiguration', nodeId, id }]);
    expect(requests()).toHaveLength(1);
  });
});
