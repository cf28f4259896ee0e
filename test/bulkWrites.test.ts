import { describe, expect, it } from 'vitest';
import { at } from './support/at.ts';
import {
  entity,
  mutation,
  quick,
  type Result,
  type Results,
  sentTo,
  startChanges,
} from './support/bulkWrites.ts';
import { startGateway } from './support/gateway.ts';
import { mostAtOnce } from './support/upstreamLog.ts';

describe('many changes', () => {
  it.each([
    [1, ['PATCH']],
    [20, [20]],
    [100, [20, 20, 20, 20, 20]],
    [1000, Array.from({ length: 50 }, () => 20)],
  ])('of %i entities are one request for each twenty, with the results in order', async (count, sizes) => {
    const { update, ids, sandbox } = await startChanges(count);
    const { results, cost } = await update();
    expect(results).toEqual(ids.map((id, index) => entity(id, 1000 + index)));
    expect(sandbox.log.requests.map(({ items, method }) => items?.length ?? method)).toEqual(sizes);
    expect(cost).toMatchObject({ upstreamRequests: sizes.length, retries: 0 });
    expect([...sentTo(sandbox.log.requests).values()]).toEqual(Array(count).fill(1));
  });

  it.each([100, 1000])(
    'of %i entities that Graph confirms without a body are read in batches',
    async (count) => {
      const { update, ids, requests, sandbox } = await startChanges(count);
      sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
      const { results } = await update();
      expect(results.map(({ id }) => id)).toEqual(ids);
      expect(requests()).toEqual(Array(count / 10).fill('POST /beta/$batch (20)'));
      const methods = sandbox.log.requests.map(({ items = [] }) => at(items, 0).method);
      expect(methods).toEqual([...Array(count / 20).fill('PATCH'), ...Array(count / 20).fill('GET')]);
    },
  );

  it('of which only the keys are wanted are not read', async () => {
    const { execute, inputs, ids, requests, sandbox } = await startChanges(20);
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
    const { data } = await execute<Results>(
      mutation.replace('{ id errorCode }', '{ id nodeId mobileAppId }'),
      { inputs },
    );
    expect(data.results.map(({ id }) => id)).toEqual(ids);
    expect(requests()).toEqual(['POST /beta/$batch (20)']);
  });

  it('show what was changed, and not what the operation had read before', async () => {
    const { execute, inputs, ids, sandbox, upstream, app } = await startChanges(2);
    // Confirmed without a body though they are made: each is read twice, before and after the second change of it.
    const later = inputs.map((input) => ({ ...input, errorCode: 7 }));
    sandbox.faults.inject({ match: { method: 'PATCH' }, times: 2, effect: { status: 204, body: '' } });
    sandbox.faults.inject({ match: { method: 'PATCH' }, times: 2, effect: { malformed: 'noBody' } });
    const { data } = await execute<{ a: Result[]; b: Result[] }>(
      `mutation ($a: [UpdateMobileAppInstallStatusInput!]!, $b: [UpdateMobileAppInstallStatusInput!]!) {
        a: updateMobileAppInstallStatuses(inputs: $a) { ... on MobileAppInstallStatus { id errorCode } }
        b: updateMobileAppInstallStatuses(inputs: $b) { ... on MobileAppInstallStatus { id errorCode } }
      }`,
      { a: inputs, b: later },
    );
    expect(data.a.map(({ id }) => id)).toEqual(ids);
    expect(data.b.map(({ errorCode }) => errorCode)).toEqual([7, 7]);
    const methods = sandbox.log.requests.map(({ items = [] }) => at(items, 0).method);
    expect(methods).toEqual(['PATCH', 'GET', 'PATCH', 'GET']);
    expect((await upstream.get(`mobileApps/${app}/deviceStatuses/${ids[0]}`)).errorCode).toBe(7);
  });

  it('are side by side as far as the operation may, and no further', async () => {
    const { update, sandbox } = await startChanges(100, { limits: { concurrency: 2 } }, { latencyMs: 30 });
    await update();
    expect(sandbox.log.requests).toHaveLength(5);
    expect(mostAtOnce(sandbox.log.requests)).toBe(2);
  });

  it('of no entity are no request', async () => {
    const { update, requests } = await startChanges(1);
    expect((await update([])).results).toEqual([]);
    expect(requests()).toEqual([]);
  });

  it('of more than a thousand are refused, and none is sent', async () => {
    const { executeWithErrors, inputs, requests } = await startChanges(1);
    const { errors } = await executeWithErrors(mutation, { inputs: Array(1001).fill(inputs[0]) });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(requests()).toEqual([]);
  });

  it('of more than a thousand are refused by a gateway that takes longer lists too', async () => {
    const { executeWithErrors, inputs, requests } = await startChanges(1, {
      queryLimits: { listItems: 5_000 },
    });
    const { data, errors } = await executeWithErrors(mutation, { inputs: Array(1001).fill(inputs[0]) });
    expect(data).toEqual({ results: null });
    expect(errors).toMatchObject([{ path: ['results'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(requests()).toEqual([]);
  });
});

describe('many changes on Graph as it is today', () => {
  const inputs = Array.from({ length: 100 }, (_, index) => ({
    mobileAppId: 'app',
    id: `status${index}`,
    errorCode: 1,
  }));
  const removed = inputs.map(() => 'SEGMENT_REMOVED');

  it('ask once whether the path exists', async () => {
    const { execute, requests } = await startGateway({ mode: 'live' }, quick);
    const { data } = await execute<Results>(mutation, { inputs });
    expect(data.results.map(({ code }) => code)).toEqual(removed);
    expect(requests()).toEqual(['POST /beta/$batch (20)']);
  });

  it('ask nothing once it is known that the path is gone', async () => {
    const { execute, requests } = await startGateway({ mode: 'live' }, quick);
    await execute('{ mobileAppInstallSummary(mobileAppId: "app") { id } }');
    const { data, cost } = await execute<Results>(mutation, { inputs });
    expect(data.results.map(({ code }) => code)).toEqual(removed);
    expect(requests()).toEqual([]);
    expect(cost.sources).toEqual([]);
  });
});

describe('the siblings', () => {
  it('change summaries, and user statuses below their apps', async () => {
    const { execute, upstream, requests } = await startChanges(1);
    const apps = (await upstream.ids('mobileApps')).slice(0, 3);
    const users = (await upstream.ids(`mobileApps/${apps[0]}/userStatuses`)).slice(0, 4);
    const { data } = await execute(
      `mutation ($summaries: [UpdateMobileAppInstallSummaryInput!]!, $users: [UpdateUserAppInstallStatusInput!]!) {
        summaries: updateMobileAppInstallSummaries(inputs: $summaries) {
          ... on MobileAppInstallSummary { mobileAppId failedUserCount }
        }
        users: updateUserAppInstallStatuses(inputs: $users) {
          ... on UserAppInstallStatus { id failedDeviceCount }
        }
      }`,
      {
        summaries: apps.map((mobileAppId, index) => ({ mobileAppId, failedUserCount: 70 + index })),
        users: users.map((id, index) => ({ mobileAppId: apps[0], id, failedDeviceCount: 80 + index })),
      },
    );
    expect(data).toEqual({
      summaries: apps.map((mobileAppId, index) => ({ mobileAppId, failedUserCount: 70 + index })),
      users: users.map((id, index) => ({ id, failedDeviceCount: 80 + index })),
    });
    expect(requests()).toEqual(['POST /beta/$batch (3)', 'POST /beta/$batch (4)']);
  });

  it('change user statuses of both kinds of configurations, each kind in batches of its own', async () => {
    const { execute, upstream, requests } = await startChanges(1);
    const inputs: object[] = [];
    for (const [collection, argument] of [
      ['mobileAppConfigurations', 'managedDeviceMobileAppConfigurationId'],
      ['iosLobAppProvisioningConfigurations', 'iosLobAppProvisioningConfigurationId'],
    ] as const) {
      const configuration = at(await upstream.ids(collection), 0);
      const ids = await upstream.ids(`${collection}/${configuration}/userStatuses`);
      inputs.push(...ids.slice(0, 2).map((id) => ({ [argument]: configuration, id, devicesCount: 9 })));
    }
    const [a, b, c, d] = inputs;
    const { data } = await execute(
      `mutation ($inputs: [UpdateManagedDeviceMobileAppConfigurationUserStatusInput!]!) {
        results: updateManagedDeviceMobileAppConfigurationUserStatuses(inputs: $inputs) {
          ... on ManagedDeviceMobileAppConfigurationUserStatus { id devicesCount }
        }
      }`,
      { inputs: [a, c, b, d] },
    );
    expect(data.results).toMatchObject(
      [a, c, b, d].map((input) => ({ id: Object(input).id, devicesCount: 9 })),
    );
    expect(requests().sort()).toEqual(['POST /beta/$batch (2)', 'POST /v1.0/$batch (2)']);
  });
});
