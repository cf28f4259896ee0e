import { describe, expect, it } from 'vitest';
import { at } from './support/at.ts';
import { shareGateway, startGateway } from './support/gateway.ts';
import { type Row, upstreamOf } from './support/upstream.ts';
import { optionsOf } from './support/wire.ts';

const shared = await shareGateway();
const upstream = upstreamOf(shared.sandbox);
const apps = await upstream.all('mobileApps');
const word = await upstream.app('Microsoft Word');
const devices = await upstream.all(`mobileApps/${word}/deviceStatuses`);

interface List {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Gateway = Pick<typeof shared, 'execute'>;

const ordered = async (
  orderBy: string,
  { first = 1000, after = null }: { first?: number; after?: string | null } = {},
  { execute }: Gateway = shared,
) => {
  const { data } = await execute<{ mobileApps: List }>(
    `query ($first: Int, $after: String) {
      mobileApps(first: $first, after: $after, orderBy: ${orderBy}) {
        nodes { id } pageInfo { hasNextPage endCursor }
      }
    }`,
    { first, after },
  );
  return data.mobileApps;
};

const idsOf = ({ nodes }: List) => nodes.map(({ id }) => id);

/** Sorted by one value, rows with equal values in the upstream's own order. */
const sortedBy = <Value>(rows: readonly Row[], value: (row: Row) => Value, direction: 1 | -1 = 1): string[] =>
  rows
    .map((row, index) => ({ id: String(row.id), index, value: value(row) }))
    .sort((a, b) => {
      if (a.value === b.value) return a.index - b.index;
      return a.value < b.value ? -direction : direction;
    })
    .map(({ id }) => id);

const lower = (value: unknown) => String(value ?? '').toLowerCase();

describe('the order of a list', () => {
  it.each([
    ['ASC', 'asc'],
    ['DESC', 'desc'],
  ])('by displayName travels upstream, which is known to obey it (%s)', async (direction, $direction) => {
    const byUpstream = await upstream.ids(`mobileApps?$orderby=displayName ${$direction}`);
    expect(idsOf(await ordered(`{ field: DISPLAY_NAME, direction: ${direction} }`))).toEqual(byUpstream);
    expect(shared.requests()).toHaveLength(1);
    expect(optionsOf(at(shared.sandbox.log.requests, 0).url).$orderby).toBe(`displayName ${$direction}`);
  });

  it('by displayName goes on page by page, with one request a page', async () => {
    const byUpstream = await upstream.ids('mobileApps?$orderby=displayName asc');
    const first = await ordered('{ field: DISPLAY_NAME }', { first: 15 });
    const second = await ordered('{ field: DISPLAY_NAME }', { first: 15, after: first.pageInfo.endCursor });
    expect(shared.requests()).toHaveLength(1);
    expect([...idsOf(first), ...idsOf(second)]).toEqual(byUpstream.slice(0, 30));
  });

  it('by another value is made here, of the complete list', async () => {
    const gateway = await startGateway({ pageSize: 7 });
    expect(idsOf(await ordered('{ field: PUBLISHER }', { first: 5 }, gateway))).toEqual(
      sortedBy(apps, (row) => lower(row.publisher)).slice(0, 5),
    );
    // 40 apps on pages of 7.
    expect(gateway.requests()).toHaveLength(6);
    for (const { url } of gateway.sandbox.log.requests) expect(optionsOf(url)).not.toHaveProperty('$orderby');
    expect(optionsOf(at(gateway.sandbox.log.requests, 0).url).$select).toBe('id,publisher');
  });

  it('by another value stays the same from page to page, equal values among them', async () => {
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const page: List = await ordered('{ field: PUBLISHER, direction: DESC }', { first: 9, after });
      walked.push(...idsOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(sortedBy(apps, (row) => lower(row.publisher), -1));
  });

  it('by a moment is that of time, and by a number that of size', async () => {
    expect(idsOf(await ordered('{ field: LAST_MODIFIED_DATE_TIME }'))).toEqual(
      sortedBy(apps, (row) => Date.parse(String(row.lastModifiedDateTime))),
    );
    const { data } = await shared.execute<{ mobileApp: { deviceStatuses: List } }>(
      `{ mobileApp(id: "${word}") {
        deviceStatuses(first: 1000, orderBy: { field: ERROR_CODE, direction: DESC }) { nodes { id } pageInfo { endCursor } }
      } }`,
    );
    expect(idsOf(data.mobileApp.deviceStatuses)).toEqual(
      sortedBy(devices, ({ errorCode }) => Number(errorCode), -1),
    );
  });

  it('puts rows without a value first, or last when it is turned round', async () => {
    const owners = (row: Row) => lower(row.owner);
    expect(idsOf(await ordered('{ field: OWNER }'))).toEqual(sortedBy(apps, owners));
    expect(idsOf(await ordered('{ field: OWNER, direction: DESC }'))).toEqual(sortedBy(apps, owners, -1));
    expect(apps.filter(({ owner }) => owner === null).length).toBeGreaterThan(5);
  });

  it('is that of the filtered list, where there is a filter too', async () => {
    const { data } = await shared.execute<{ mobileApps: List & { totalCount: number } }>(
      `{ mobileApps(first: 3, filter: { publisher: { eq: "Contoso" } }, orderBy: { field: CREATED_DATE_TIME, direction: DESC }) {
        totalCount nodes { id } pageInfo { endCursor }
      } }`,
    );
    const contoso = apps.filter(({ publisher }) => publisher === 'Contoso');
    expect(idsOf(data.mobileApps)).toEqual(
      sortedBy(contoso, (row) => Date.parse(String(row.createdDateTime)), -1).slice(0, 3),
    );
    expect(data.mobileApps.totalCount).toBe(contoso.length);
    expect(shared.requests()).toHaveLength(1);
  });
});
