import { GatewayError } from '../../errors.ts';
import { decodeEntity } from '../decode.ts';
import type { Graph } from '../graph.ts';
import { type Key, key } from '../key.ts';
import { partOf } from '../lists/completeList.ts';
import { matches, parseFilter, propertiesOf } from '../lists/filter.ts';
import type { List, ListQuery } from '../lists/list.ts';
import { mobileApp } from '../mobileApp.ts';
import { type MobileAppInstallStatus, mobileAppInstallStatus } from '../mobileAppInstallStatus.ts';
import { type MobileAppInstallSummary, mobileAppInstallSummary } from '../mobileAppInstallSummary.ts';
import { userAppInstallStatus } from '../userAppInstallStatus.ts';
import { deviceCounters, failedDevicePercentage } from './failedDevicePercentage.ts';
import type { InstallStatus, OfApp, OfAppOrUser } from './installStatus.ts';

/** Rows to read at once: as many as come on one page. */
const most = 999;

type Page = Pick<ListQuery, 'first' | 'after' | 'count'>;
const firstPage: Page = { first: most, after: null, count: false };

/** Nobody's key: what its path answers says only whether there is such a path. */
const noApp = key('mobileAppId', '00000000-0000-0000-0000-000000000000');

/** What the list of all summaries reads of each app, so that it need not be read again for its name. */
const ofEachApp = ['displayName', 'publisher'];

/** Install status from the paths below mobileApps, which live tenants have lost in June 2023. */
export class Segments implements InstallStatus {
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  async summary(of: OfApp, select: readonly string[]): Promise<MobileAppInstallSummary | null> {
    const wantsShare = select.includes('failedDevicePercentage');
    const needed = wantsShare ? [...select, ...deviceCounters] : select;
    const summary = await this.#graph.get(mobileAppInstallSummary, of, needed);
    if (!summary || !wantsShare) return summary;
    return decodeEntity(mobileAppInstallSummary.properties, ['failedDevicePercentage'], summary.parent, {
      ...summary,
      failedDevicePercentage: failedDevicePercentage(summary),
    });
  }

  /** One summary per app, twenty to a batch: the paths know no list of them. */
  async summaries(query: ListQuery): Promise<List<MobileAppInstallSummary>> {
    const { properties } = mobileAppInstallSummary;
    const filter = query.filter ? parseFilter(mobileAppInstallSummary, query.filter) : undefined;
    const needed = [
      ...query.select,
      ...(filter ? propertiesOf(filter) : []),
      ...(query.orderBy ? [query.orderBy.field] : []),
    ];
    const list = (page: Page) => this.#graph.list(mobileApp, {}, { ...page, select: ofEachApp });
    // Both in one batch: where the path is gone, the other apps and their summaries need not be asked for to find out.
    await Promise.all([list(firstPage), this.#lookForSummaries()]);
    const apps = await this.#all(list);
    const summaries = await Promise.all(
      apps.map((app) => this.summary({ mobileAppId: app.id, app }, needed)),
    );
    const rows = summaries.filter((summary) => summary !== null);
    const identity = `segments summaries ${JSON.stringify([query.filter, query.orderBy])}`;
    return partOf(filter ? rows.filter((row) => matches(filter, row)) : rows, properties, query, identity);
  }

  userStatus(of: OfApp, id: Key, select: readonly string[]) {
    return this.#graph.get(userAppInstallStatus, { ...of, id }, select);
  }

  userStatuses(of: OfApp, query: ListQuery) {
    return this.#graph.list(userAppInstallStatus, of, query);
  }

  deviceStatus(of: OfAppOrUser, id: Key, select: readonly string[]) {
    return this.#graph.get(mobileAppInstallStatus, { ...of, id }, select);
  }

  deviceStatuses(of: OfAppOrUser, query: ListQuery) {
    return this.#graph.list(mobileAppInstallStatus, of, query);
  }

  allDeviceStatuses(of: OfApp, select: readonly string[]): Promise<readonly MobileAppInstallStatus[]> {
    return this.#all((page) => this.#graph.list(mobileAppInstallStatus, of, { ...page, select }));
  }

  /** @throws SEGMENT_REMOVED; whatever else is wrong shows where it matters. */
  async #lookForSummaries(): Promise<void> {
    try {
      await this.summary({ mobileAppId: noApp }, []);
    } catch (error) {
      if (error instanceof GatewayError && error.code === 'SEGMENT_REMOVED') throw error;
    }
  }

  /** Every row of a list. @throws when any page fails: half of it would be taken for the whole. */
  async #all<E extends object>(read: (page: Page) => Promise<List<E>>): Promise<E[]> {
    const all: E[] = [];
    for (let after: string | null = null; ; ) {
      const list: List<E> = await read({ ...firstPage, after });
      if (list.incomplete) throw list.incomplete;
      for (const row of list.rows) all.push(understood(row));
      if (!list.hasNextPage) return all;
      after = list.endCursor();
    }
  }
}

const understood = <E>(row: E | GatewayError): E => {
  if (row instanceof Error) throw row;
  return row;
};
