import { describe, expect, it } from 'vitest';
import { shareGateway } from './support/gateway.ts';
import { upstreamOf } from './support/upstream.ts';
import { questionsIn } from './support/upstreamLog.ts';
import { selectedBy } from './support/wire.ts';

describe.each(['segments', 'reports'] as const)(
  'the keys of what is above an entity, from %s:',
  async (source) => {
    const { execute, requests, sandbox } = await shareGateway(
      { mode: source === 'reports' ? 'live' : 'classic' },
      { installStatusSource: source },
    );
    const app = await upstreamOf(sandbox).app('Microsoft Word');

    it('every status names its app, and the user that it was read below', async () => {
      const device = '{ nodes { id mobileAppId userAppInstallStatusId } }';
      const { data } = await execute<Apps>(`{
      mobileApp(id: "${app}") {
        installSummary { mobileAppId }
        deviceStatuses(first: 2) ${device}
        userStatuses(first: 2) { nodes { id mobileAppId deviceStatuses(first: 1) ${device} } }
      }
    }`);
      const { installSummary, deviceStatuses, userStatuses } = data.mobileApp;
      expect(installSummary).toEqual({ mobileAppId: app });
      expect(deviceStatuses.nodes).toHaveLength(2);
      for (const status of deviceStatuses.nodes) {
        expect(status).toMatchObject({ mobileAppId: app, userAppInstallStatusId: null });
      }
      expect(userStatuses.nodes).toHaveLength(2);
      for (const { id, mobileAppId, deviceStatuses } of userStatuses.nodes) {
        expect(mobileAppId).toBe(app);
        expect(deviceStatuses.nodes).toMatchObject([{ mobileAppId: app, userAppInstallStatusId: id }]);
      }
    });

    it('they lead back to the same status', async () => {
      const { data } = await execute<Apps>(`{
      mobileApp(id: "${app}") {
        userStatuses(first: 1) {
          nodes { deviceStatuses(first: 1) { nodes { id mobileAppId userAppInstallStatusId nodeId } } }
        }
      }
    }`);
      const [status] = data.mobileApp.userStatuses.nodes.flatMap(
        ({ deviceStatuses }) => deviceStatuses.nodes,
      );
      const found = await execute(
        `query ($mobileAppId: ID!, $userAppInstallStatusId: ID, $id: ID!) {
        mobileAppInstallStatus(mobileAppId: $mobileAppId, userAppInstallStatusId: $userAppInstallStatusId, id: $id) {
          nodeId
        }
      }`,
        { ...status },
      );
      expect(found.data).toEqual({ mobileAppInstallStatus: { nodeId: status?.nodeId } });
    });

    it('they cost no request, and nothing is selected for them', async () => {
      const statuses = (selection: string) =>
        `{ mobileApps(first: 3) { nodes { installSummary { ${selection} } } } }`;
      await execute(statuses('id'));
      const without = {
        requests: requests(),
        selected: questionsIn(sandbox.log.requests).map(({ url }) => selectedBy(url)),
      };
      await execute(statuses('id mobileAppId'));
      expect({
        requests: requests(),
        selected: questionsIn(sandbox.log.requests).map(({ url }) => selectedBy(url)),
      }).toEqual(without);
    });
  },
);

const { execute } = await shareGateway();

it('a status of a configuration names the one of its two kinds that it belongs to', async () => {
  const statuses =
    'id userStatuses(first: 1) { nodes { managedDeviceMobileAppConfigurationId iosLobAppProvisioningConfigurationId } }';
  const { data } = await execute<Record<string, { nodes: { id: string; userStatuses: Nodes<object> }[] }>>(`{
    managedDeviceMobileAppConfigurations(first: 1) { nodes { ${statuses} } }
    iosLobAppProvisioningConfigurations(first: 1) { nodes { ${statuses} } }
  }`);
  const [managed] = data.managedDeviceMobileAppConfigurations?.nodes ?? [];
  expect(managed?.userStatuses.nodes).toEqual([
    { managedDeviceMobileAppConfigurationId: managed?.id, iosLobAppProvisioningConfigurationId: null },
  ]);
  const [ios] = data.iosLobAppProvisioningConfigurations?.nodes ?? [];
  expect(ios?.userStatuses.nodes).toEqual([
    { managedDeviceMobileAppConfigurationId: null, iosLobAppProvisioningConfigurationId: ios?.id },
  ]);
});

interface Nodes<Row> {
  readonly nodes: readonly Row[];
}

interface Apps {
  readonly mobileApp: {
    readonly installSummary: object;
    readonly deviceStatuses: Nodes<object>;
    readonly userStatuses: Nodes<{
      readonly id: string;
      readonly mobileAppId: string;
      readonly deviceStatuses: Nodes<{ readonly nodeId: string }>;
    }>;
  };
}
