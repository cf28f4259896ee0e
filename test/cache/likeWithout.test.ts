import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../sandbox/server.ts';
import { createGateway, type Gateway } from '../../src/server.ts';
import { startCachingReplicas } from '../support/cacheReplicas.ts';
import { posted } from '../support/posted.ts';
import { printSeed, random, randomRuns, timeout } from '../support/randomRuns.ts';
import { hasRedis, startRedis } from '../support/redisServer.ts';
import { upstreamOf } from '../support/upstream.ts';

printSeed();

/** Graph, a gateway without a cache, and such that have one. */
const start = async (installStatusSource: 'segments' | 'reports', isShared: boolean) => {
  const sandbox = await startSandbox({ apps: 3, devices: 12, pageSize: 3, reportCap: 5, throttle: false });
  onTestFinished(() => sandbox.close());
  const upstream = {
    rootUrl: sandbox.url,
    fallbackToken: sandbox.token,
    installStatusSource,
    logging: false,
    limits: { backoffMs: 1 },
  };
  const plain = createGateway(upstream);
  onTestFinished(async () => plain.dispose());
  const url = isShared ? (await startRedis()).url : 'memory:';
  return { sandbox, plain, kept: startCachingReplicas(isShared ? 2 : 1, { url }, upstream) };
};

/** What is changed, by path: a few of each, so that it is read again soon. */
const entitiesOf = async (sandbox: Parameters<typeof upstreamOf>[0]) => {
  const upstream = upstreamOf(sandbox);
  const few = async (path: string) => (await upstream.ids(path)).slice(0, 2);
  const [app = '', other = ''] = await upstream.ids('mobileApps');
  const [managed = ''] = await upstream.ids('mobileAppConfigurations');
  const [ios = ''] = await upstream.ids('iosLobAppProvisioningConfigurations');
  const users = await few(`mobileApps/${app}/userStatuses`);
  return {
    app,
    other,
    users,
    devices: await few(`mobileApps/${app}/deviceStatuses`),
    devicesOfUser: await few(`mobileApps/${app}/userStatuses/${users[0]}/deviceStatuses`),
    managed,
    ofManaged: await few(`mobileAppConfigurations/${managed}/userStatuses`),
    ios,
    ofIos: await few(`iosLobAppProvisioningConfigurations/${ios}/userStatuses`),
  };
};

type Entities = Awaited<ReturnType<typeof entitiesOf>>;

const deviceRows = 'nodes { id deviceName errorCode installState }';
const userRows = 'nodes { id userName failedDeviceCount installedDeviceCount }';
const statusRows = 'nodes { id devicesCount status }';

/** Root fields; `n` is a number of rows. */
const readsOf =
  ({ app, other, users, managed, ios }: Entities) =>
  (n: number): readonly string[] => [
    `mobileApps(first: ${n}) { totalCount nodes { id displayName installSummary { failedDeviceCount installedDeviceCount } } }`,
    `mobileApps(first: ${n}, orderBy: { field: PUBLISHER }) { nodes { id installSummary { failedUserCount } } }`,
    `mobileApp(id: "${app}") { installSummary { failedDeviceCount failedUserCount } }`,
    `mobileApp(id: "${app.toUpperCase()}") { installSummary { failedDeviceCount } }`,
    `mobileApp(id: "${other}") { installSummary { failedDeviceCount } deviceStatuses(first: ${n}) { ${deviceRows} } }`,
    `mobileApp(id: "${app}") { userStatuses(first: ${n}) { totalCount ${userRows} } }`,
    `mobileApp(id: "${app}") { userStatuses(first: ${n}, filter: { failedDeviceCount: { ge: 2 } }) { ${userRows} } }`,
    `mobileApp(id: "${app}") { userStatuses(first: 2) { nodes { id deviceStatuses(first: ${n}) { ${deviceRows} } } } }`,
    `mobileApp(id: "${app}") { deviceStatuses(first: ${4 * n}) { totalCount ${deviceRows} pageInfo { hasNextPage } } }`,
    `mobileApp(id: "${app}") { deviceStatuses(first: ${n}, orderBy: { field: ERROR_CODE, direction: DESC }) { ${deviceRows} } }`,
    `mobileApp(id: "${app}") { deviceStatusBreakdown { total byErrorCode { errorCode count } } }`,
    `mobileAppInstallSummaries(first: ${n}) { nodes { failedDeviceCount installedDeviceCount app { id } } }`,
    `userAppInstallStatus(mobileAppId: "${app}", id: "${users[0]}") { failedDeviceCount }`,
    `managedDeviceMobileAppConfigurations(first: ${n}) { nodes { id userStatuses(first: 5) { ${statusRows} } } }`,
    `managedDeviceMobileAppConfiguration(id: "${managed}") { userStatuses(first: 5) { ${statusRows} } }`,
    `iosLobAppProvisioningConfiguration(id: "${ios}") { userStatuses(first: ${n}) { ${statusRows} } }`,
  ];

/** Each mutation there is; `n` is the new value. */
const changesOf =
  (its: Entities) =>
  (n: number): readonly string[] => {
    const ofApp = `mobileAppId: "${its.app}"`;
    const each = (ids: readonly string[], input: (id: string) => string) => `[${ids.map(input).join(', ')}]`;
    return [
      `updateMobileAppInstallSummary(input: { ${ofApp}, failedDeviceCount: ${n} })`,
      `updateMobileAppInstallSummary(input: { mobileAppId: "${its.app.toUpperCase()}", failedUserCount: ${n} })`,
      `updateMobileAppInstallSummaries(inputs: ${each([its.app, its.other], (id) => `{ mobileAppId: "${id}", failedDeviceCount: ${n} }`)})`,
      `updateMobileAppInstallStatus(input: { ${ofApp}, id: "${its.devices[0]}", errorCode: ${n} })`,
      `updateMobileAppInstallStatus(input: { ${ofApp}, userAppInstallStatusId: "${its.users[0]}", id: "${its.devicesOfUser[0]}", errorCode: ${n} })`,
      `updateMobileAppInstallStatuses(inputs: ${each([...its.devices, 'none'], (id) => `{ ${ofApp}, id: "${id}", deviceName: "Device ${n}" }`)})`,
      `updateUserAppInstallStatus(input: { ${ofApp}, id: "${its.users[0]}", failedDeviceCount: ${n} })`,
      `updateUserAppInstallStatuses(inputs: ${each(its.users, (id) => `{ ${ofApp}, id: "${id}", failedDeviceCount: ${n} }`)})`,
      `updateUserStatuses(input: { ${ofApp}, id: "${its.users[1]}", failedDeviceCount: ${n} })`,
      `updateManagedDeviceMobileAppConfigurationUserStatus(input: { managedDeviceMobileAppConfigurationId: "${its.managed}", id: "${its.ofManaged[0]}", devicesCount: ${n} })`,
      `updateManagedDeviceMobileAppConfigurationUserStatus(input: { iosLobAppProvisioningConfigurationId: "${its.ios}", id: "${its.ofIos[0]}", devicesCount: ${n} })`,
      `updateManagedDeviceMobileAppConfigurationUserStatuses(inputs: ${each(its.ofManaged, (id) => `{ managedDeviceMobileAppConfigurationId: "${its.managed}", id: "${id}", devicesCount: ${n} }`)})`,
    ];
  };

/** What befalls a change: nothing, a refusal, or that nobody is told whether it was made. */
const effects = ['none', 'none', { status: 403 }, { status: 500 }, { reset: 'afterAction' }] as const;

interface Answer {
  readonly data: unknown;
  readonly errors?: readonly { readonly path: unknown; readonly extensions: Record<string, unknown> }[];
  readonly extensions: { readonly cost: { readonly cacheHits?: number } };
}

const ask = async (gateway: Gateway, query: string) => {
  const response = await gateway.fetch('http://gateway.test/graphql', posted({ query }));
  const { data, errors = [], extensions }: Answer = await response.json();
  const codes = errors.map(({ path, extensions: { code } }) => ({ path, code }));
  return { answer: { data, codes }, hits: extensions.cost.cacheHits ?? 0 };
};

const some = fc.nat(999);
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ reads: fc.array(some, { minLength: 1, maxLength: 3 }), n: some }) },
    { weight: 1, arbitrary: fc.record({ change: some, n: some, effect: fc.nat(effects.length - 1) }) },
  ),
  { minLength: 12, maxLength: 30, size: 'max' },
);

const of = <T>(values: readonly T[], number: number): T => {
  const value = values[number % values.length];
  if (value === undefined) throw new Error('There is nothing to choose from.');
  return value;
};

describe.each(['segments', 'reports'] as const)(
  'whatever is read and changed, in any order (%s)',
  (source) => {
    it.each([
      ['in memory', false],
      ['in Redis, of two replicas', true],
    ] as const)(
      'answers are those of a gateway without a cache: %s',
      async (_, isShared) => {
        if (isShared && !hasRedis) return;
        const { sandbox, plain, kept } = await start(source, isShared);
        const its = await entitiesOf(sandbox);
        const [reads, changes] = [readsOf(its), changesOf(its)];
        let hits = 0;
        await fc.assert(
          fc.asyncProperty(steps, async (taken) => {
            for (const [turn, step] of taken.entries()) {
              const gateway = of(kept, turn);
              if ('change' in step) {
                const effect = of(effects, step.effect);
                if (effect !== 'none')
                  sandbox.faults.inject({ match: { method: 'PATCH' }, times: 1, effect });
                await ask(gateway, `mutation { ${of(changes(step.n), step.change)} { __typename } }`);
                sandbox.faults.clear();
                continue;
              }
              const fields = step.reads.map(
                (read, place) => `_${place}: ${of(reads(2 + (step.n % 2)), read)}`,
              );
              // All of it and each part, side by side: they wait for each other.
              const queries = [fields.join(' '), ...fields].map((asked) => `{ ${asked} }`);
              const mine = await Promise.all(queries.map((query) => ask(gateway, query)));
              const expected = await Promise.all(queries.map((query) => ask(plain, query)));
              for (const [place, query] of queries.entries()) {
                expect(expected[place]?.answer.codes, query).toEqual([]);
                expect(mine[place]?.answer, query).toEqual(expected[place]?.answer);
                hits += mine[place]?.hits ?? 0;
              }
            }
          }),
          random(Math.ceil(randomRuns / 20)),
        );
        expect(hits).toBeGreaterThan(100);
      },
      timeout,
    );
  },
);
