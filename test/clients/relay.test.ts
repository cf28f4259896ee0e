import { getDataIDsFromFragment, requestSubscription } from 'relay-runtime';
import { describe, expect, it, onTestFinished } from 'vitest';
import { at } from '../support/at.ts';
import { startListening } from '../support/listening.ts';
import { expectQuietConsole } from '../support/quietConsole.ts';
import { upstreamOf } from '../support/upstream.ts';
import deviceStatuses, {
  type deviceStatuses_mobileApp$key as DeviceStatusesKey,
} from './relay/__generated__/deviceStatuses_mobileApp.graphql.ts';
import deviceStatusesQuery, {
  type deviceStatusesQuery as DeviceStatusesQuery,
} from './relay/__generated__/deviceStatusesQuery.graphql.ts';
import installSummary, {
  type installSummary_summary$key as InstallSummaryKey,
} from './relay/__generated__/installSummary_summary.graphql.ts';
import installSummaryQuery, {
  type installSummaryQuery as InstallSummaryQuery,
} from './relay/__generated__/installSummaryQuery.graphql.ts';
import installSummarySubscription, {
  type installSummarySubscription as InstallSummarySubscription,
} from './relay/__generated__/installSummarySubscription.graphql.ts';
import userStatus, {
  type userStatus_status$key as UserStatusKey,
} from './relay/__generated__/userStatus_status.graphql.ts';
import userStatusMutation, {
  type userStatusMutation as UserStatusMutation,
} from './relay/__generated__/userStatusMutation.graphql.ts';
import userStatusQuery, {
  type userStatusQuery as UserStatusQuery,
} from './relay/__generated__/userStatusQuery.graphql.ts';
import type { userStatusRefetchQuery as UserStatusRefetchQuery } from './relay/__generated__/userStatusRefetchQuery.graphql.ts';
import { commit, load, pagination, refetch, watch } from './relay/component.ts';
import { createEnvironment } from './relay/environment.ts';

expectQuietConsole();

const start = async (mode: 'classic' | 'live' = 'classic') => {
  const { url, sandbox, cost } = await startListening({ mode }, { liveIntervalMs: 50 });
  const upstream = upstreamOf(sandbox);
  const app = await upstream.app('Microsoft Word');
  return { environment: createEnvironment(url, sandbox.token), upstream, app, cost };
};

describe('a list in Relay', () => {
  it('grows by a page in the store until there is no more, at one operation a page', async () => {
    const { environment, upstream, app, cost } = await start();
    const devices = (await upstream.all(`mobileApps/${app}/deviceStatuses`)).map(
      ({ deviceName }) => deviceName,
    );
    expect(devices).toHaveLength(20);
    cost();

    const { mobileApp } = await load<DeviceStatusesQuery>(environment, deviceStatusesQuery, {
      mobileAppId: app,
    });
    expect(cost()).toEqual({ operations: 1, upstreamRequests: 2 });
    const list = watch<DeviceStatusesKey>(environment, deviceStatuses, mobileApp);
    const shown = () => list.now().deviceStatuses?.edges.map(({ node }) => node?.deviceName);
    expect(shown()).toEqual(devices.slice(0, 10));

    const loadNext = async (count: number) => {
      const { hasNext, loadNext } = pagination(environment, deviceStatuses, list.now());
      expect(hasNext).toBe(true);
      await loadNext(count);
      expect(cost()).toEqual({ operations: 1, upstreamRequests: 2 });
    };
    await loadNext(6);
    expect(shown()).toEqual(devices.slice(0, 16));
    await loadNext(6);
    expect(shown()).toEqual(devices);
    expect(pagination(environment, deviceStatuses, list.now()).hasNext).toBe(false);
  });
});

describe('an object in Relay', () => {
  const startWithStatus = async () => {
    const { environment, upstream, app, cost } = await start();
    const path = `mobileApps/${app}/userStatuses`;
    const id = at(await upstream.ids(path), 0);
    cost();
    const { userAppInstallStatus: key } = await load<UserStatusQuery>(environment, userStatusQuery, {
      mobileAppId: app,
      id,
    });
    expect(cost()).toEqual({ operations: 1, upstreamRequests: 1 });
    const status = watch<UserStatusKey>(environment, userStatus, key);
    const change = (input: Omit<UserStatusMutation['variables']['input'], 'mobileAppId'>) =>
      commit<UserStatusMutation>(environment, userStatusMutation, { input: { mobileAppId: app, ...input } });
    return { environment, upstream, cost, id, path: `${path}/${id}`, key, status, change };
  };

  it('is one record, by its nodeId, and is asked for again by that', async () => {
    const { environment, upstream, cost, path, key, status } = await startWithStatus();
    const before = status.now();
    expect(recordOf(key)).toBe(before.nodeId);
    await upstream.send('PATCH', path, { failedDeviceCount: before.failedDeviceCount + 5 });
    cost();

    const { node } = await refetch<UserStatusRefetchQuery>(environment, userStatus, before);
    expect(cost()).toEqual({ operations: 1, upstreamRequests: 1 });
    expect(recordOf(node)).toBe(before.nodeId);
    // What was read by Graph's keys shows what was read by the nodeId, since they are one record.
    expect(status.now()).toEqual({ ...before, failedDeviceCount: before.failedDeviceCount + 5 });
  });

  it('costs nothing by its nodeId where the store has it', async () => {
    const { environment, cost, status } = await startWithStatus();
    const { node } = await refetch<UserStatusRefetchQuery>(
      environment,
      userStatus,
      status.now(),
      'store-or-network',
    );
    expect(recordOf(node)).toBe(status.now().nodeId);
    expect(cost()).toEqual({ operations: 0, upstreamRequests: 0 });
  });

  it('shows what a mutation made of it, without another operation', async () => {
    const { cost, id, status, change } = await startWithStatus();
    const before = status.now();
    const { updateUserAppInstallStatus } = await change({
      id,
      failedDeviceCount: before.failedDeviceCount + 7,
    });
    expect(updateUserAppInstallStatus.__typename).toBe('UserAppInstallStatus');
    expect(recordOf(updateUserAppInstallStatus.status)).toBe(before.nodeId);
    expect(status.now()).toEqual({ ...before, failedDeviceCount: before.failedDeviceCount + 7 });
    expect(status.renders()).toBe(2);
    expect(cost()).toEqual({ operations: 1, upstreamRequests: 1 });
  });

  it('stays as it is where a mutation is refused, and the result says why', async () => {
    const { status, change } = await startWithStatus();
    const { updateUserAppInstallStatus } = await change({ id: 'none', failedDeviceCount: 7 });
    expect(updateUserAppInstallStatus).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
    expect(updateUserAppInstallStatus.status).toBeUndefined();
    expect(status.renders()).toBe(1);
  });

  it('keeps its own record where another object has the same id', async () => {
    // Where reports answer, an app and its summary have one id.
    const { environment, app } = await start('live');
    const { mobileApp } = await load<InstallSummaryQuery>(environment, installSummaryQuery, {
      mobileAppId: app,
    });
    expect(mobileApp?.installSummary?.id).toBe(mobileApp?.id);
    const records = environment.getStore().getSource();
    const recorded = records.getRecordIDs().filter((record) => records.get(record)?.id === app);
    expect(recorded).toHaveLength(2);
    expect(mobileApp?.displayName).toBe('Microsoft Word');
  });
});

describe('a subscription in Relay', () => {
  it('changes the record in the store: what shows it is not asked again', async () => {
    const { environment, upstream, app, cost } = await start();
    cost();
    const { mobileApp } = await load<InstallSummaryQuery>(environment, installSummaryQuery, {
      mobileAppId: app,
    });
    const summary = watch<InstallSummaryKey>(environment, installSummary, mobileApp?.installSummary);
    const { dispose } = requestSubscription<InstallSummarySubscription>(environment, {
      subscription: installSummarySubscription,
      variables: { mobileAppId: app },
    });
    onTestFinished(dispose);
    await upstream.send('PATCH', `mobileApps/${app}/installSummary`, { failedDeviceCount: 4711 });
    await expect.poll(() => summary.now().failedDeviceCount).toBe(4711);
    expect(cost().operations).toBe(2);
  });
});

/** The key of the record that a fragment is read from. */
const recordOf = (key: UserStatusKey | null | undefined) => getDataIDsFromFragment(userStatus, key);
