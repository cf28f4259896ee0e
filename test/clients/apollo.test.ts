import { CombinedGraphQLErrors, type ObservableQuery, type OperationVariables } from '@apollo/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  AppByNodeIdDocument,
  AppEdgesByPageDocument,
  AppsByPageDocument,
  CausesOfAppDocument,
  ChangeUserOfAppDocument,
  CountedAppsDocument,
  DevicesOfAppsDocument,
  OneMobileAppDocument,
  TotalOfAppDocument,
  UserOfAppDocument,
  UsersOfAppDocument,
} from '../generated/graphql.ts';
import { at } from '../support/at.ts';
import { startListening } from '../support/listening.ts';
import { expectQuietConsole } from '../support/quietConsole.ts';
import { upstreamOf } from '../support/upstream.ts';
import { change } from './snippets/apolloChange.ts';
import { createApolloClient } from './snippets/apolloClient.ts';
import { showApps } from './snippets/apolloPages.ts';

expectQuietConsole();

const start = async (...options: Parameters<typeof startListening>) => {
  const listening = await startListening(...options);
  const client = createApolloClient(listening.url, () => listening.sandbox.token);
  return { ...listening, client, upstream: upstreamOf(listening.sandbox) };
};

/** Watches a query until the test ends, from its first answer on. `seen` has all data that it was shown. */
const watch = async <Data, Variables extends OperationVariables>(query: ObservableQuery<Data, Variables>) => {
  const seen: ObservableQuery.Result<Data>['data'][] = [];
  const watching = query.subscribe(({ data, loading }) => {
    if (!loading) seen.push(data);
  });
  onTestFinished(() => watching.unsubscribe());
  const settled = () => expect.poll(() => query.getCurrentResult().loading).toBe(false);
  await settled();
  return { seen, settled };
};

describe('entities', () => {
  it('are one where two queries meet: what a mutation changes is seen by both, without asking again', async () => {
    const { client, cost, upstream } = await start();
    const app = await upstream.app('Microsoft Word');
    const list = client.watchQuery({ query: UsersOfAppDocument, variables: { app, first: 5 } });
    const { seen } = await watch(list);
    const user = seen[0]?.mobileApp?.userStatuses?.nodes?.[0];
    const id = user?.id ?? '';
    await client.query({ query: UserOfAppDocument, variables: { app, id } });
    cost();

    const input = { mobileAppId: app, id, failedDeviceCount: 41 };
    const { data: changed } = await client.mutate({
      mutation: ChangeUserOfAppDocument,
      variables: { input },
    });
    expect(changed?.updateUserAppInstallStatus).toMatchObject({ failedDeviceCount: 41 });
    const again = await client.query({ query: UserOfAppDocument, variables: { app, id } });
    expect(again.data?.userAppInstallStatus?.failedDeviceCount).toBe(41);
    const shown = seen.map((data) => data?.mobileApp?.userStatuses?.nodes?.[0]?.failedDeviceCount);
    expect(shown).toEqual([user?.failedDeviceCount, 41]);
    expect(cost()).toEqual({ operations: 1, upstreamRequests: 1 });
  });

  it('with the same raw id, of two types and of two apps, stay apart', async () => {
    // Where reports answer, the id of a summary is that of its app, and that of a status is made of device and user.
    const { client } = await start({ mode: 'live' });
    const query = { query: DevicesOfAppsDocument, variables: { first: 50 } };
    const fresh = await client.query({ ...query, fetchPolicy: 'no-cache' });
    const cached = await client.query(query);
    expect(cached.data).toEqual(fresh.data);
    const apps = (fresh.data?.mobileApps?.nodes ?? []).flatMap((app) => app ?? []);
    expect(apps.map(({ installSummary }) => installSummary?.id)).toEqual(apps.map(({ id }) => id));
    const statuses = apps.flatMap(({ deviceStatuses }) => deviceStatuses?.nodes ?? []);
    const idsAmong = (values: (string | undefined)[]): number => new Set(values).size;
    expect(idsAmong(statuses.map((status) => status?.id))).toBeLessThan(statuses.length);
    expect(idsAmong(statuses.map((status) => status?.nodeId))).toBe(statuses.length);
  });

  it('that the cache has are found by `node` without asking', async () => {
    const { client, cost } = await start();
    const { data } = await client.query({ query: AppsByPageDocument, variables: { first: 2 } });
    const app = at(data?.mobileApps?.nodes ?? [], 1);
    cost();
    const variables = { nodeId: app?.nodeId ?? '' };
    const found = await client.query({ query: AppByNodeIdDocument, variables });
    expect(found.data?.node).toEqual(app);
    expect(cost()).toEqual({ operations: 0, upstreamRequests: 0 });
  });

  it('keep both of what two queries ask of one value within them', async () => {
    const { client, cost, upstream } = await start();
    const variables = { app: await upstream.app('Microsoft Word') };
    await client.query({ query: CausesOfAppDocument, variables });
    await client.query({ query: TotalOfAppDocument, variables });
    cost();
    const { data } = await client.query({ query: CausesOfAppDocument, variables });
    expect(data?.mobileApp?.deviceStatusBreakdown?.byErrorCode.length).toBeGreaterThan(0);
    expect(cost()).toEqual({ operations: 0, upstreamRequests: 0 });
  });
});

describe('a list', () => {
  it('grows page by page to its end, each row once, each page one operation and one request', async () => {
    const { client, cost, upstream } = await start({ apps: 40 });
    const all = await upstream.all('mobileApps');
    cost();
    const shown: (string | null | undefined)[][] = [];
    const list = showApps(client, (apps) => shown.push(apps?.nodes.map((app) => app?.displayName) ?? []));
    onTestFinished(list.stop);
    for (const size of [15, 30, 40]) {
      await expect.poll(() => shown.at(-1)).toHaveLength(size);
      await list.showMore();
    }
    expect(shown.at(-1)).toEqual(all.map(({ displayName }) => displayName));
    expect(cost()).toEqual({ operations: 3, upstreamRequests: 3 });
  });

  it('has no row twice when a page is read again, and starts anew when it is refetched', async () => {
    const { client } = await start();
    const list = client.watchQuery({ query: AppEdgesByPageDocument, variables: { first: 4 } });
    const { seen, settled } = await watch(list);
    const after = seen[0]?.mobileApps?.pageInfo?.endCursor ?? '';
    await list.fetchMore({ variables: { after } });
    await settled();
    await list.fetchMore({ variables: { after } });
    await settled();
    const nodeIds = list.getCurrentResult().data?.mobileApps?.edges?.map((edge) => edge?.node?.nodeId);
    expect(nodeIds).toHaveLength(8);
    expect(new Set(nodeIds).size).toBe(8);
    await list.refetch();
    await settled();
    expect(list.getCurrentResult().data?.mobileApps?.edges).toHaveLength(4);
  });

  it('loses the row of an entity that leaves the cache, without asking again', async () => {
    const { client, cost } = await start();
    const query = { query: AppEdgesByPageDocument, variables: { first: 4 } };
    const { data } = await client.query(query);
    const rows = data?.mobileApps?.edges ?? [];
    cost();
    const gone = { __typename: 'MobileApp', nodeId: rows[1]?.node?.nodeId ?? '' };
    client.cache.evict({ id: client.cache.identify(gone) ?? '' });
    const left = await client.query(query);
    expect(left.data?.mobileApps?.edges).toEqual(rows.filter((_, index) => index !== 1));
    expect(cost()).toEqual({ operations: 0, upstreamRequests: 0 });
  });

  it('read as edges has the same rows as nodes', async () => {
    const { client, cost } = await start();
    const edges = await client.query({ query: AppEdgesByPageDocument, variables: { first: 4 } });
    cost();
    const nodes = await client.query({ query: AppsByPageDocument, variables: { first: 4 } });
    expect(nodes.data?.mobileApps?.nodes).toEqual(edges.data?.mobileApps?.edges.map(({ node }) => node));
    expect(cost()).toEqual({ operations: 0, upstreamRequests: 0 });
  });

  it('stays apart from the same field with another filter or order', async () => {
    const { client } = await start();
    const ask = async (variables: object) => {
      const { data } = await client.query({
        query: AppsByPageDocument,
        variables: { first: 3, ...variables },
      });
      return data?.mobileApps?.nodes?.map((app) => app?.displayName);
    };
    const different = [
      {},
      { filter: { platform: { eq: 'IOS' } } },
      { filter: { platform: { eq: 'MACOS' } } },
      { orderBy: { field: 'DISPLAY_NAME', direction: 'DESC' } },
    ];
    const lists: unknown[] = [];
    for (const variables of different) lists.push(await ask(variables));
    expect(new Set(lists.map((names) => JSON.stringify(names))).size).toBe(4);
    for (const [index, variables] of different.entries()) expect(await ask(variables)).toEqual(lists[index]);
  });

  it('that was only counted has no rows yet: they are asked for', async () => {
    const { client } = await start({ apps: 40 });
    const { data: counted } = await client.query({ query: CountedAppsDocument, variables: { first: 3 } });
    expect(counted?.mobileApps?.totalCount).toBe(40);
    const { data } = await client.query({ query: AppsByPageDocument, variables: { first: 3 } });
    expect(data?.mobileApps?.nodes).toHaveLength(3);
    const kept = await client.query({
      query: CountedAppsDocument,
      variables: { first: 3 },
      fetchPolicy: 'cache-only',
    });
    expect(kept.data?.mobileApps?.totalCount).toBe(40);
  });

  it('keeps its pages when the next one fails, and says why', async () => {
    const { client, sandbox } = await start();
    const list = client.watchQuery({
      query: AppsByPageDocument,
      variables: { first: 4 },
      errorPolicy: 'all',
    });
    const { seen, settled } = await watch(list);
    sandbox.faults.inject({ times: 1, effect: { status: 403 } });
    const after = seen[0]?.mobileApps?.pageInfo?.endCursor ?? '';
    const failed = await list.fetchMore({ variables: { after }, errorPolicy: 'all' });
    expect(CombinedGraphQLErrors.is(failed.error) && at(failed.error.errors, 0).extensions).toMatchObject({
      code: 'FORBIDDEN',
    });
    await settled();
    expect(list.getCurrentResult().data?.mobileApps?.nodes).toHaveLength(4);
    await list.fetchMore({ variables: { after } });
    await settled();
    expect(list.getCurrentResult().data?.mobileApps?.nodes).toHaveLength(8);
  });
});

describe('what fails', () => {
  it('in a query is a CombinedGraphQLErrors whose codes are in extensions', async () => {
    const { client, sandbox } = await start();
    sandbox.faults.inject({ times: 1, effect: { status: 403 } });
    const failure = await client
      .query({ query: AppsByPageDocument, variables: { first: 3 } })
      .catch((error: unknown) => error);
    expect(CombinedGraphQLErrors.is(failure)).toBe(true);
    expect(failure).toMatchObject({ errors: [{ path: ['mobileApps'], extensions: { code: 'FORBIDDEN' } }] });
  });

  it('in a mutation is a typed result, which fragments on the interface match', async () => {
    const { client, sandbox, upstream } = await start();
    const mobileAppId = await upstream.app('Microsoft Word');
    const [id = ''] = await upstream.ids(`mobileApps/${mobileAppId}/userStatuses`);
    const input = { mobileAppId, id, failedDeviceCount: 1 };
    expect(await change(client, input)).toBe('Failed on 1 devices now.');
    const absent = { ...input, id: '00000000-0000-0000-0000-000000000000' };
    expect(await change(client, absent)).toBe('Microsoft Graph has no such entity.');
    sandbox.faults.inject({ times: 1, effect: { status: 429, retryAfter: '300' } });
    expect(await change(client, input)).toMatch(/^Try again in \d{3} seconds\.$/);
  });

  it('as a whole, for want of a valid token, is a CombinedGraphQLErrors too', async () => {
    const { url } = await startListening();
    const client = createApolloClient(url, () => 'no-token-of-anybody');
    const input = { mobileAppId: 'a', id: 'b', failedDeviceCount: 1 };
    expect(await change(client, input)).toBe('UNAUTHENTICATED');
  });

  it('because an entity was selected without its nodeId is said at once', async () => {
    const { client, upstream } = await start();
    const variables = { id: await upstream.app('Microsoft Word') };
    await expect(client.query({ query: OneMobileAppDocument, variables })).rejects.toThrow(/nodeId/);
  });
});
