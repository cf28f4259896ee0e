import { describe, expect, it } from 'vitest';
import { everyPage, type PartOfList } from './support/everyPage.ts';
import { startGateway } from './support/gateway.ts';
import { upstreamOf } from './support/upstream.ts';

/** The sandbox knows no such type, and so ignores a filter that names it. */
const filter = '{ odataType: { in: ["hologramApp", "win32LobApp"] } }';

const start = async (pageSize: number) => {
  const gateway = await startGateway({
    pageSize,
    quirks: { ignoreUnsupportedFilter: true, emptyPageOnSkip: false, failOnUnsupportedFunction: false },
  });
  const apps = await upstreamOf(gateway.sandbox).all('mobileApps');
  const expected = apps
    .filter((app) => app['@odata.type'] === '#microsoft.graph.win32LobApp')
    .map(({ id }) => String(id));
  expect(expected.length).toBeGreaterThan(3);
  const page = async (first: number, after: string | null = null) => {
    const { data } = await gateway.execute<{ mobileApps: PartOfList<{ readonly id: string }> }>(
      `query ($first: Int!, $after: String) {
        mobileApps(first: $first, after: $after, filter: ${filter}) {
          totalCount nodes { id } pageInfo { hasNextPage endCursor }
        }
      }`,
      { first, after },
    );
    return data.mobileApps;
  };
  return { ...gateway, expected, page };
};

describe('where the upstream ignores a filter that it does not support', () => {
  it('the gateway puts it into effect itself, and counts for itself', async () => {
    const { page, expected, requests } = await start(1000);
    const { nodes, totalCount } = await page(1000);
    expect(nodes.map(({ id }) => id)).toEqual(expected);
    expect(totalCount).toBe(expected.length);
    expect(requests()).toHaveLength(1);
  });

  it('a page is filled from as many upstream pages as it takes, and the next one goes on behind it', async () => {
    const { page, expected } = await start(3);
    const { nodes } = await everyPage(async (after) => {
      const part = await page(2, after);
      expect(part.totalCount).toBe(expected.length);
      return part;
    });
    expect(nodes.map(({ id }) => id)).toEqual(expected);
  });
});
