import { describe, expect, it } from 'vitest';
import { at } from './support/at.ts';
import { startEstimates } from './support/estimates.ts';
import { startGateway } from './support/gateway.ts';
import { upstreamOf } from './support/upstream.ts';

const fromPaths = { installStatusSource: 'segments' } as const;

const summaries = 'mobileApps(first: 100) { nodes { installSummary { failedDeviceCount } } }';
const nested = `mobileApps(first: 20) { nodes {
  installSummary { failedDeviceCount }
  userStatuses(first: 10) { nodes { userName deviceStatuses(first: 5) { nodes { deviceName } } } }
} }`;

describe('the estimate', () => {
  it('is what an operation costs whose pages are full', async () => {
    const { beside, execute, sandbox } = await startEstimates(
      { apps: 100 },
      { ...fromPaths, federation: true },
    );
    const app = await upstreamOf(sandbox).app('Microsoft Word');
    const { data } = await execute<{ mobileApps: { nodes: { nodeId: string; id: string }[] } }>(
      '{ mobileApps(first: 100) { nodes { nodeId id } } }',
    );
    const nodeIds = data.mobileApps.nodes.map(({ nodeId }) => nodeId);
    const representations = data.mobileApps.nodes.map(({ id }) => ({ __typename: 'MobileApp', id }));
    const lookups = '{ ... on MobileApp { displayName installSummary { failedDeviceCount } } }';
    const table: readonly [string, number, Record<string, unknown>?][] = [
      ['{ __typename }', 0],
      ['{ __schema { types { name fields { name } } } }', 0],
      [`{ mobileApp(id: "${app}") { displayName } }`, 1],
      ['{ mobileApps { nodes { displayName } } }', 1],
      ['{ mobileApps { totalCount nodes { displayName } } }', 1],
      [`{ ${summaries} }`, 6],
      [`{ ${nested} }`, 13],
      // Equal reads are sent once, whatever their names; so is what stands above already.
      [`{ a: ${summaries} b: ${summaries} }`, 6],
      [`{ mobileApps(first: 100) { nodes { a: installSummary { id } b: installSummary { id } } } }`, 6],
      [
        `{ mobileApp(id: "${app}") { id displayName deviceStatuses(first: 3) { nodes { app { displayName } } } } }`,
        2,
      ],
      [
        `{ mobileApp(id: "${app}") { id deviceStatuses(first: 30) { nodes { app { displayName publisher } } } } }`,
        3,
      ],
      // What is asked together goes together, unless the versions differ.
      [
        `{ mobileApp(id: "${app}") { displayName } mobileAppInstallSummary(mobileAppId: "${app}") { id }
           iosLobAppProvisioningConfigurations { nodes { id } } }`,
        1,
      ],
      [
        `{ managedDeviceMobileAppConfigurations(first: 1) { nodes { userStatuses { nodes { id } } } }
           iosLobAppProvisioningConfigurations(first: 1) { nodes { userStatuses { nodes { id } } } } }`,
        3,
      ],
      // Fragments, directives, variables.
      [
        `query ($with: Boolean!) { ...Apps @include(if: $with) mobileApp(id: "${app}") { id } }
         fragment Apps on Query { ${summaries} }`,
        1,
        { with: false },
      ],
      [
        `query ($with: Boolean!) { ...Apps @include(if: $with) ... { mobileApp(id: "${app}") { id } } }
         fragment Apps on Query { ${summaries} }`,
        6,
        { with: true },
      ],
      [`query ($first: Int = 100) { ${summaries.replace('100', '$first')} }`, 6],
      [`query ($first: Int = 100) { ${summaries.replace('100', '$first')} }`, 2, { first: 20 }],
      [`query ($first: Int) { ${summaries.replace('100', '$first')} }`, 4],
      [`query ($first: Int) { ${summaries.replace('100', '$first')} }`, 4, { first: null }],
      // Lists that the client sends.
      [`query ($ids: [ID!]!) { nodes(ids: $ids) ${lookups} }`, 10, { ids: nodeIds }],
      [`query ($ids: [ID!]!) { nodes(ids: $ids) ${lookups} }`, 2, { ids: nodeIds.slice(0, 7) }],
      [`{ nodes(ids: ${JSON.stringify(nodeIds.slice(0, 21))}) { nodeId } }`, 2],
      [
        `query ($representations: [_Any!]!) { _entities(representations: $representations) ${lookups} }`,
        10,
        { representations },
      ],
    ];
    for (const [query, requests, variables] of table) {
      const found = await beside(query, variables);
      expect({ query, ...found }).toEqual({ query, estimated: requests, real: requests });
    }
  });

  it('counts a change with the read that may follow it, each in its turn', async () => {
    const { beside } = await startEstimates({}, fromPaths);
    const change = 'updateMobileAppInstallSummary(input: { mobileAppId: "none", failedUserCount: 1 })';
    // The entity is not there, so no read follows.
    expect(await beside(`mutation { a: ${change} { __typename } b: ${change} { __typename } }`)).toEqual({
      estimated: 4,
      real: 2,
    });
  });

  it('counts the changes of one field by twenty, and the reads that may follow them', async () => {
    const { estimateOf } = await startEstimates({}, fromPaths);
    const inputs = Array.from({ length: 45 }, (_, index) => ({
      mobileAppId: 'a',
      id: `${index}`,
      failedDeviceCount: 1,
    }));
    const query = `mutation ($inputs: [UpdateUserAppInstallStatusInput!]!) {
      updateUserAppInstallStatuses(inputs: $inputs) { __typename }
    }`;
    expect(await estimateOf(query, { inputs })).toBe(3 + 3);
  });

  it('takes objects that may be of several types for those that cost most', async () => {
    const { estimateOf } = await startEstimates({}, fromPaths);
    const ids = Array.from({ length: 100 }, () => 'x');
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on MobileApp { installSummary { id } deviceStatuses { nodes { id } } }
      ... on UserAppInstallStatus { deviceStatuses { nodes { id } } }
    } }`;
    expect(await estimateOf(query, { ids })).toBe(5 + 10);
  });

  it('goes by the reports where these answer: one for many summaries, one of an app for all of its users', async () => {
    const { beside } = await startEstimates(
      { mode: 'live', apps: 100, reportCap: 50 },
      { installStatusSource: 'reports' },
    );
    expect(await beside(`{ ${summaries} }`)).toEqual({ estimated: 3, real: 3 });
    // The list, two batches of summaries and users, and one of the devices of each app, however many pages these have.
    const { estimated, real } = await beside(`{ ${nested} }`);
    expect(estimated).toBe(4);
    expect(real).toBeGreaterThan(4);
    expect(
      await beside('{ mobileAppInstallSummaries(first: 100) { nodes { app { displayName } } } }'),
    ).toEqual({
      estimated: 2,
      real: 2,
    });
  });

  it('goes by the source that costs less, until it is known which one answers', async () => {
    const { executeWithErrors, execute } = await startGateway(
      { mode: 'live', apps: 100, throttle: false },
      { limits: { upstreamRequests: 5 } },
    );
    const users = '{ mobileApps(first: 100) { nodes { userStatuses(first: 1000) { nodes { id } } } } }';
    const before = await executeWithErrors(users);
    // From paths it would be two pages of each list.
    expect(at(before.errors ?? [], 0).extensions.estimatedUpstreamRequests).toBe(1 + 5 + 5);
    await execute('{ mobileAppInstallSummary(mobileAppId: "none") { id } }');
    const after = await executeWithErrors(users);
    // From reports, twenty pages.
    expect(at(after.errors ?? [], 0).extensions.estimatedUpstreamRequests).toBe(1 + 5 + 95);
  });

  it('leaves an argument that is out of bounds to be refused for that', async () => {
    const { executeWithErrors } = await startGateway();
    const { errors } = await executeWithErrors(
      '{ mobileApps(first: 100000) { nodes { userStatuses(first: 1000) { nodes { deviceStatuses { nodes { id } } } } } } }',
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
