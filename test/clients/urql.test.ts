import type { VariablesOf } from '@graphql-typed-document-node/core';
import type { Client, OperationResult, OperationResultSource } from '@urql/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  AppByNodeIdDocument,
  AppEdgesByPageDocument,
  AppsByPageDocument,
  CausesOfAppDocument,
  ChangeUserOfAppDocument,
  CountedAppsDocument,
  DevicesOfAppsDocument,
  TotalOfAppDocument,
  UserOfAppDocument,
  UsersOfAppDocument,
} from '../generated/graphql.ts';
import { startListening } from '../support/listening.ts';
import { expectQuietConsole } from '../support/quietConsole.ts';
import { upstreamOf } from '../support/upstream.ts';
import { createUrqlClient } from './snippets/urqlClient.ts';

expectQuietConsole();

const start = async (...options: Parameters<typeof startListening>) => {
  const listening = await startListening(...options);
  const client: Client = createUrqlClient(listening.url, () => listening.sandbox.token);
  return { ...listening, client, upstream: upstreamOf(listening.sandbox) };
};

/** Watches a query until the test ends, from its first answer on. `seen` has all data that it was shown. */
const watch = async <Result extends OperationResult>(source: OperationResultSource<Result>) => {
  const seen: Result['data'][] = [];
  const watching = source.subscribe(({ data }) => seen.push(data));
  onTestFinished(() => watching.unsubscribe());
  await expect.poll(() => seen).toHaveLength(1);
  return { seen };
};

describe('entities', () => {
  it('are one where two queries meet: what a mutation changes is seen by both, without asking again', async () => {
    const { client, cost, upstream } = await start();
    const app = await upstream.app('Microsoft Word');
    const { seen } = await watch(client.query(UsersOfAppDocument, { app, first: 5 }));
    const user = seen[0]?.mobileApp?.userStatuses?.nodes[0];
    const id = user?.id ?? '';
    await client.query(UserOfAppDocument, { app, id });
    cost();

    const input = { mobileAppId: app, id, failedDeviceCount: 41 };
    const { data: changed } = await client.mutation(ChangeUserOfAppDocument, { input });
    expect(changed?.updateUserAppInstallStatus).toMatchObject({ failedDeviceCount: 41 });
    const again = await client.query(UserOfAppDocument, { app, id });
    expect(again.data?.userAppInstallStatus?.failedDeviceCount).toBe(41);
    const shown = seen.map((data) => data?.mobileApp?.userStatuses?.nodes[0]?.failedDeviceCount);
    expect([...new Set(shown)]).toEqual([user?.failedDeviceCount, 41]);
    expect(cost()).toEqual({ operations: 1, upstreamRequests: 1 });
  });

  it('with the same raw id, of two types and of two apps, stay apart', async () => {
    // Where reports answer, the id of a summary is that of its app, and that of a status is made of device and user.
    const { client } = await start({ mode: 'live' });
    const { data } = await client.query(DevicesOfAppsDocument, { first: 50 });
    const apps = (data?.mobileApps?.nodes ?? []).flatMap((app) => app ?? []);
    expect(apps).toHaveLength(3);
    expect(apps.map(({ installSummary }) => installSummary?.id)).toEqual(apps.map(({ id }) => id));
    const statuses = apps.flatMap(({ deviceStatuses }) => deviceStatuses?.nodes ?? []);
    const countOf = (values: (string | undefined)[]): number => new Set(values).size;
    expect(countOf(statuses.map((status) => status?.id))).toBeLessThan(statuses.length);
    expect(countOf(statuses.map((status) => status?.nodeId))).toBe(statuses.length);
  });

  it('that the cache has are found by `node` without asking', async () => {
    const { client, cost } = await start();
    const { data } = await client.query(AppsByPageDocument, { first: 2 });
    const app = data?.mobileApps?.nodes[1];
    cost();
    const found = await client.query(AppByNodeIdDocument, { nodeId: app?.nodeId ?? '' });
    expect(found.data?.node).toEqual(app);
    expect(cost()).toEqual({ operations: 0, upstreamRequests: 0 });
  });

  it('keep both of what two queries ask of one value within them', async () => {
    const { client, cost, upstream } = await start();
    const app = await upstream.app('Microsoft Word');
    await client.query(CausesOfAppDocument, { app });
    await client.query(TotalOfAppDocument, { app });
    cost();
    const { data } = await client.query(CausesOfAppDocument, { app });
    expect(data?.mobileApp?.deviceStatusBreakdown?.byErrorCode.length).toBeGreaterThan(0);
    expect(cost()).toEqual({ operations: 0, upstreamRequests: 0 });
  });
});

describe('a list', () => {
  it('grows page by page to its end, each row once, each page one operation and one request', async () => {
    const { client, cost, upstream } = await start({ apps: 40 });
    const all = await upstream.all('mobileApps');
    cost();
    const ask = async (after?: string) => {
      const { data } = await client.query(AppsByPageDocument, { first: 15, ...(after && { after }) });
      const { hasNextPage, endCursor } = data?.mobileApps?.pageInfo ?? {};
      const names = data?.mobileApps?.nodes.map((app) => app?.displayName) ?? [];
      return { names, next: hasNextPage ? endCursor : undefined };
    };
    let page = await ask();
    const sizes = [page.names.length];
    while (page.next) {
      page = await ask(page.next);
      sizes.push(page.names.length);
    }
    expect(sizes).toEqual([15, 30, 40]);
    expect(page.names).toEqual(all.map(({ displayName }) => displayName));
    expect(cost()).toEqual({ operations: 3, upstreamRequests: 3 });
  });

  it('shows new pages to whoever watches the first', async () => {
    const { client } = await start();
    const { seen } = await watch(client.query(AppEdgesByPageDocument, { first: 4 }));
    const after = seen[0]?.mobileApps?.pageInfo.endCursor ?? '';
    await client.query(AppEdgesByPageDocument, { first: 4, after });
    expect(seen.map((data) => data?.mobileApps?.edges.length)).toEqual([4, 8]);
  });

  it('stays apart from the same field with another filter or order', async () => {
    const { client } = await start();
    const different: VariablesOf<typeof AppsByPageDocument>[] = [
      { first: 3 },
      { first: 3, filter: { platform: { eq: 'IOS' } } },
      { first: 3, filter: { platform: { eq: 'MACOS' } } },
      { first: 3, orderBy: { field: 'DISPLAY_NAME', direction: 'DESC' } },
    ];
    const ask = async (variables: VariablesOf<typeof AppsByPageDocument>) => {
      const { data } = await client.query(AppsByPageDocument, variables);
      return data?.mobileApps?.nodes.map((app) => app?.displayName);
    };
    const lists: unknown[] = [];
    for (const variables of different) lists.push(await ask(variables));
    expect(new Set(lists.map((names) => JSON.stringify(names))).size).toBe(4);
    for (const [index, variables] of different.entries()) expect(await ask(variables)).toEqual(lists[index]);
  });

  it('that was only counted, or read in its other form, has no rows yet: they are asked for', async () => {
    const { client } = await start({ apps: 40 });
    const { data: counted } = await client.query(CountedAppsDocument, { first: 3 });
    expect(counted?.mobileApps?.totalCount).toBe(40);
    const nodes = await client.query(AppsByPageDocument, { first: 3 });
    expect(nodes.data?.mobileApps?.nodes).toHaveLength(3);
    const edges = await client.query(AppEdgesByPageDocument, { first: 3 });
    expect(edges.data?.mobileApps?.edges.map(({ node }) => node)).toEqual(nodes.data?.mobileApps?.nodes);
    const kept = await client.query(CountedAppsDocument, { first: 3 }, { requestPolicy: 'cache-only' });
    expect(kept.data?.mobileApps?.totalCount).toBe(40);
  });
});

describe('what fails', () => {
  it('in a query is a CombinedError whose codes are in extensions; asked again, it is asked for', async () => {
    const { client, sandbox } = await start();
    sandbox.faults.inject({ times: 1, effect: { status: 403 } });
    const { error } = await client.query(AppsByPageDocument, { first: 3 });
    expect(error?.graphQLErrors).toMatchObject([{ path: ['mobileApps'], extensions: { code: 'FORBIDDEN' } }]);
    const again = await client.query(AppsByPageDocument, { first: 3 });
    expect(again.data?.mobileApps?.nodes).toHaveLength(3);
  });

  it('in a mutation is a typed result, which fragments on the interface match', async () => {
    const { client, upstream } = await start();
    const mobileAppId = await upstream.app('Microsoft Word');
    const input = { mobileAppId, id: '00000000-0000-0000-0000-000000000000', failedDeviceCount: 1 };
    const { data } = await client.mutation(ChangeUserOfAppDocument, { input });
    expect(data?.updateUserAppInstallStatus).toEqual({
      __typename: 'NotFoundError',
      code: 'NOT_FOUND',
      message: expect.any(String),
    });
  });
});
