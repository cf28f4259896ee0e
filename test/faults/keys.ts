import { startSandbox } from '../../sandbox/server.ts';
import { createGateway } from '../../src/server.ts';
import { at } from '../support/at.ts';
import { upstreamOf } from '../support/upstream.ts';
import { ask } from './ask.ts';

/** An entity by its keys: what stands in the arguments that name it, and where Graph has it. */
export interface Keyed {
  readonly keys: Readonly<Record<string, string>>;
  /** Below `deviceAppManagement/`. */
  readonly path: string;
}

/** Three entities of each kind, which every sandbox of the matrix has, and the parents of lists of three rows. */
export interface Known {
  readonly apps: readonly Keyed[];
  readonly summaries: readonly Keyed[];
  readonly userStatuses: readonly Keyed[];
  readonly deviceStatuses: readonly Keyed[];
  readonly deviceStatusesOfUser: readonly Keyed[];
  readonly configurations: readonly Keyed[];
  readonly profiles: readonly Keyed[];
  readonly statusesOfConfiguration: readonly Keyed[];
  readonly statusesOfProfile: readonly Keyed[];
  readonly reportedUsers: readonly Keyed[];
  readonly reportedDevices: readonly Keyed[];
}

export const sandboxSize = { devices: 50, throttle: false } as const;

const three = <T>(rows: readonly T[]): T[] => [at(rows, 0), at(rows, 1), at(rows, 2)];

const { isArray } = Array;

/** Reads them once: sandboxes of the same seed and size hold the same. */
export const knownKeys = async (): Promise<Known> => {
  const sandbox = await startSandbox(sandboxSize);
  const gateway = createGateway({
    rootUrl: sandbox.url,
    fallbackToken: sandbox.token,
    installStatusSource: 'reports',
    logging: false,
  });
  const upstream = upstreamOf(sandbox);
  const below = async (path: string, keysOf: (id: string) => Keyed['keys']): Promise<Keyed[]> =>
    (await upstream.ids(path)).map((id) => ({
      keys: keysOf(id),
      path: `${path}/${encodeURIComponent(id)}`,
    }));

  const apps = await Promise.all(
    ['Contoso Field Service', 'Microsoft Word', 'Company Portal'].map((name) => upstream.app(name)),
  );
  const [app = ''] = apps;
  const userStatuses = await below(`mobileApps/${app}/userStatuses`, (id) => ({ mobileAppId: app, id }));
  const ofUsers = await Promise.all(
    userStatuses.map(({ path, keys: { id: user = '' } }) =>
      below(`${path}/deviceStatuses`, (id) => ({ mobileAppId: app, userAppInstallStatusId: user, id })),
    ),
  );
  const configurations = await below('mobileAppConfigurations', (id) => ({ id }));
  const profiles = await below('iosLobAppProvisioningConfigurations', (id) => ({ id }));
  const configuration = at(configurations, 0);
  const profile = at(profiles, 0);
  /** Of three apps: one report serves all that is asked of an app. */
  const reported = async (list: string): Promise<Keyed[]> =>
    Promise.all(
      apps.map(async (id) => {
        const answer = await ask(
          gateway,
          sandbox.token,
          `{ mobileApp(id: "${id}") { ${list}(first: 1) { nodes { id } } } }`,
        );
        const nodes: unknown = Object(Object(Object(answer.data).mobileApp)[list]).nodes;
        const status = String(Object(isArray(nodes) ? nodes[0] : {}).id);
        return { keys: { mobileAppId: id, id: status }, path: id };
      }),
    );
  const known = {
    apps: apps.map((id) => ({ keys: { id }, path: `mobileApps/${id}` })),
    summaries: apps.map((id) => ({ keys: { mobileAppId: id }, path: `mobileApps/${id}/installSummary` })),
    userStatuses: three(userStatuses),
    deviceStatuses: three(
      await below(`mobileApps/${app}/deviceStatuses`, (id) => ({ mobileAppId: app, id })),
    ),
    deviceStatusesOfUser: three(ofUsers.find(({ length }) => length >= 3) ?? []),
    configurations: three(configurations),
    profiles: three(profiles),
    statusesOfConfiguration: three(
      await below(`${configuration.path}/userStatuses`, (id) => ({
        managedDeviceMobileAppConfigurationId: String(configuration.keys.id),
        id,
      })),
    ),
    statusesOfProfile: three(
      await below(`${profile.path}/userStatuses`, (id) => ({
        iosLobAppProvisioningConfigurationId: String(profile.keys.id),
        id,
      })),
    ),
    reportedUsers: await reported('userStatuses'),
    reportedDevices: await reported('deviceStatuses'),
  };
  await gateway.dispose();
  await sandbox.close();
  return known;
};
