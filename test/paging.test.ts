import { describe, expect, it } from 'vitest';
import { at } from './support/at.ts';
import { shareGateway, startGateway } from './support/gateway.ts';
import { upstreamOf } from './support/upstream.ts';
import { optionsOf, pathOf } from './support/wire.ts';

type Gateway = Pick<Awaited<ReturnType<typeof startGateway>>, 'execute'>;

interface Page {
  readonly totalCount?: number | null;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** One page of an app's device statuses. */
const devicePage = async (
  { execute }: Gateway,
  app: string,
  variables: { first: number; after?: string | null },
  more = '',
): Promise<Page> => {
  const { data } = await execute<{ mobileApp: { deviceStatuses: Page } }>(
    `query ($app: ID!, $first: Int, $after: String) {
      mobileApp(id: $app) {
        deviceStatuses(first: $first, after: $after) { ${pageInfo} edges { cursor node { id ${more} } } }
      }
    }`,
    { app, ...variables },
  );
  return data.mobileApp.deviceStatuses;
};

const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

const shared = await shareGateway();
const upstream = upstreamOf(shared.sandbox);
const big = await upstream.app('Contoso Field Service');
const rows = await upstream.ids(`mobileApps/${big}/deviceStatuses`);
const users = await upstream.ids(`mobileApps/${big}/userStatuses`);

describe('a list that is walked page by page', () => {
  it('shows every row once and in order, each page for one request behind that of its app', async () => {
    const walked: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const page: Page = await devicePage(shared, big, { first: 500, after });
      expect(shared.requests()).toHaveLength(2);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      walked.push(...idsOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      pages += 1;
    } while (after !== null);
    expect(rows).toHaveLength(2500);
    expect(walked).toEqual(rows);
    expect(pages).toBe(5);
  });

  it('ends with the last row, where the length is no multiple of the page', async () => {
    const first = await devicePage(shared, big, { first: 1000 });
    const second = await devicePage(shared, big, { first: 1000, after: first.pageInfo.endCursor });
    const third = await devicePage(shared, big, { first: 1000, after: second.pageInfo.endCursor });
    expect([first, second, third].flatMap(idsOf)).toEqual(rows);
    expect([first, second, third].map((page) => page.pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect(idsOf(third)).toHaveLength(500);
  });

  it('is empty behind its last row, asked for one last time', async () => {
    const { sandbox } = shared;
    const word = await upstream.app('Microsoft Word');
    const all = await devicePage(shared, word, { first: 1000 });
    expect(all.pageInfo.hasNextPage).toBe(false);
    const beyond = await devicePage(shared, word, { first: 10, after: all.pageInfo.endCursor });
    expect(beyond).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
    expect(sandbox.log.requests.length).toBeLessThanOrEqual(2);
  });

  it('goes on behind any of its rows, by the cursor of that row', async () => {
    const page = await devicePage(shared, big, { first: 10 });
    expect(page.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: at(page.edges, 0).cursor,
      endCursor: at(page.edges, 9).cursor,
    });
    const rest = await devicePage(shared, big, { first: 10, after: at(page.edges, 3).cursor });
    expect(idsOf(rest)).toEqual(rows.slice(4, 14));
    expect(rest.pageInfo.hasPreviousPage).toBe(true);
  });

  it('asks for a thousand apps and then for the rest of 1,500', async () => {
    const gateway = await startGateway({ apps: 1500 });
    const ids = await upstreamOf(gateway.sandbox).ids('mobileApps');
    const query = `query ($after: String) {
      mobileApps(first: 1000, after: $after) { ${pageInfo} edges { cursor node { id } } }
    }`;
    const first = await gateway.execute<{ mobileApps: Page }>(query);
    expect(idsOf(first.data.mobileApps)).toEqual(ids.slice(0, 1000));
    // The largest page that is known to work on Graph's lists has 999 rows.
    expect(gateway.requests()).toHaveLength(2);
    const { endCursor } = first.data.mobileApps.pageInfo;
    const rest = await gateway.execute<{ mobileApps: Page }>(query, { after: endCursor });
    expect(idsOf(rest.data.mobileApps)).toEqual(ids.slice(1000));
    expect(rest.data.mobileApps.pageInfo.hasNextPage).toBe(false);
    expect(gateway.requests()).toHaveLength(1);
  });
});

describe('a list whose upstream pages are smaller than what is asked for', () => {
  it('is read on until there are as many rows as were asked for', async () => {
    const gateway = await startGateway({ pageSize: 7 });
    const page = await devicePage(gateway, big, { first: 30 });
    expect(idsOf(page)).toEqual(rows.slice(0, 30));
    // The app, and 5 pages of 7.
    expect(gateway.requests()).toHaveLength(6);
  });

  it('goes on in the middle of an upstream page without losing or repeating a row', async () => {
    const gateway = await startGateway({ pageSize: 7 });
    const walked: string[] = [];
    let after: string | null = null;
    while (walked.length < 120) {
      const page: Page = await devicePage(gateway, big, { first: 10, after });
      expect(idsOf(page)).toHaveLength(10);
      walked.push(...idsOf(page));
      after = page.pageInfo.endCursor;
    }
    expect(walked).toEqual(rows.slice(0, 120));
  });

  it('goes on behind each row of a page that was put together from several', async () => {
    const gateway = await startGateway({ pageSize: 3 });
    const page = await devicePage(gateway, big, { first: 8 });
    for (const [index, { cursor }] of page.edges.entries()) {
      const next = await devicePage(gateway, big, { first: 4, after: cursor });
      expect(idsOf(next)).toEqual(rows.slice(index + 1, index + 5));
    }
  });
});

describe('a cursor', () => {
  it('is still good when the next query selects something else', async () => {
    const page = await devicePage(shared, big, { first: 5 });
    const next = await devicePage(
      shared,
      big,
      { first: 5, after: page.pageInfo.endCursor },
      'deviceName errorCode',
    );
    expect(idsOf(next)).toEqual(rows.slice(5, 10));
    expect(next.edges.map(({ node }) => Object.keys(node))).toEqual(
      Array.from({ length: 5 }, () => ['id', 'deviceName', 'errorCode']),
    );
  });

  it('is still good when the next page is of another size', async () => {
    const page = await devicePage(shared, big, { first: 3 });
    const next = await devicePage(shared, big, { first: 20, after: page.pageInfo.endCursor });
    expect(idsOf(next)).toEqual(rows.slice(3, 23));
  });

  it('tells nobody what was filtered for, nor where', async () => {
    const gateway = await startGateway({ pageSize: 2 });
    const { data } = await gateway.execute<{ mobileApp: { deviceStatuses: Page } }>(
      `{ mobileApp(id: "${big}") {
        deviceStatuses(first: 3, filter: { deviceName: { startsWith: "LAPTOP-" } }) { edges { cursor } ${pageInfo} }
      } }`,
    );
    const { edges, pageInfo: info } = data.mobileApp.deviceStatuses;
    expect(edges).toHaveLength(3);
    for (const cursor of [...edges.map((edge) => edge.cursor), String(info.endCursor)]) {
      const text = Buffer.from(cursor, 'base64url').toString();
      expect(text).not.toMatch(/LAPTOP|deviceName|https?:|127\.0\.0\.1|deviceAppManagement/i);
      expect(text).not.toContain(big);
    }
  });

  it('of another list, another filter or another order is refused, and nothing is asked of that list', async () => {
    const { endCursor } = (await devicePage(shared, big, { first: 5 })).pageInfo;
    for (const list of [
      'userStatuses(first: 5, after: $after)',
      'deviceStatuses(first: 5, after: $after, filter: { errorCode: { eq: 0 } })',
      'deviceStatuses(first: 5, after: $after, orderBy: { field: DEVICE_NAME })',
    ]) {
      const { data, errors } = await shared.executeWithErrors(
        `query ($app: ID!, $after: String) { mobileApp(id: $app) { list: ${list} { nodes { id } } } }`,
        { app: big, after: endCursor },
      );
      expect(data).toEqual({ mobileApp: { list: null } });
      expect(errors).toMatchObject([{ path: ['mobileApp', 'list'], extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(shared.requests()).toEqual([expect.stringMatching(/^GET .*\/mobileApps\/[\w-]+\?/)]);
    }
  });
});

describe('the number of all rows', () => {
  const counted = (list: string, selection: string) =>
    shared.execute<{ mobileApp: { list: Page } }>(
      `query ($app: ID!) { mobileApp(id: $app) { list: ${list} { ${selection} } } }`,
      { app: big },
    );
  const optionsOfList = () => optionsOf(at(shared.sandbox.log.requests, 1).url);

  it('is asked of the upstream only when it is selected', async () => {
    const { data } = await counted('deviceStatuses(first: 2)', 'totalCount nodes { id }');
    expect(data.mobileApp.list.totalCount).toBe(rows.length);
    expect(optionsOfList().$count).toBe('true');
    expect(shared.requests()).toHaveLength(2);

    await counted('deviceStatuses(first: 2)', 'nodes { id }');
    expect(optionsOfList()).not.toHaveProperty('$count');
  });

  it('is that of the whole list on a later page too', async () => {
    const { endCursor } = (await devicePage(shared, big, { first: 5 })).pageInfo;
    const { data } = await counted(`deviceStatuses(first: 2, after: "${endCursor}")`, 'totalCount');
    expect(data.mobileApp.list.totalCount).toBe(rows.length);
    expect(shared.requests()).toHaveLength(2);
  });

  it('counts the rows under the filter', async () => {
    const failed = await upstream.ids(`mobileApps/${big}/deviceStatuses?$filter=installState eq 'failed'`);
    const { data } = await counted(
      'deviceStatuses(first: 2, filter: { installState: { eq: FAILED } })',
      'totalCount',
    );
    expect(data.mobileApp.list.totalCount).toBe(failed.length);
    expect(failed.length).toBeGreaterThan(2);
    expect(shared.requests()).toHaveLength(2);
  });

  it('is counted by the gateway where the upstream does not say', async () => {
    const gateway = await startGateway({ pageSize: 500 });
    // An upstream that knows nothing of $count: what it answers has none.
    const url = `mobileApps/${big}/userStatuses`;
    const body = await upstream.get(`${url}?$top=3&$select=id`);
    const { '@odata.count': _, ...uncounted } = body;
    gateway.sandbox.faults.inject({
      times: 1,
      match: { path: 'userStatuses' },
      effect: { status: 200, body: uncounted },
    });
    const { data } = await gateway.execute<{ mobileApp: { userStatuses: Page } }>(
      `{ mobileApp(id: "${big}") { userStatuses(first: 3) { totalCount } } }`,
    );
    expect(data.mobileApp.userStatuses.totalCount).toBe(users.length);
  });
});

describe('the size of a page', () => {
  it('is fifty where the query does not say', async () => {
    const { data } = await shared.execute<{ mobileApp: { deviceStatuses: Page } }>(
      `{ mobileApp(id: "${big}") { deviceStatuses { edges { node { id } } } } }`,
    );
    expect(idsOf(data.mobileApp.deviceStatuses)).toEqual(rows.slice(0, 50));
    const { url } = at(shared.sandbox.log.requests, 1);
    expect(pathOf(url)).toBe(`/deviceAppManagement/mobileApps/${big}/deviceStatuses`);
    expect(optionsOf(url)).toEqual({ $select: 'id', $top: '50' });
  });
});
