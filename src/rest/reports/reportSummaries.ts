import DataLoader from 'dataloader';
import { GatewayError } from '../../errors.ts';
import { decodeEntity } from '../decode.ts';
import type { Graph } from '../graph.ts';
import { failedDevicePercentage } from '../installStatus/failedDevicePercentage.ts';
import type { OfApp } from '../installStatus/installStatus.ts';
import type { Key } from '../key.ts';
import { parseFilter } from '../lists/filter.ts';
import type { List, ListQuery } from '../lists/list.ts';
import { mobileApp } from '../mobileApp.ts';
import { type MobileAppInstallSummary, mobileAppInstallSummary } from '../mobileAppInstallSummary.ts';
import { largestBatch } from '../requests/batch.ts';
import { decodeReport, type ReportPage, reportRead } from './report.ts';
import { ofApp } from './reportFilter.ts';
import { readReportList } from './reportList.ts';
import type { ReportRow } from './reportRows.ts';
import { orderedSummaries, orderOf } from './reportSummaryOrder.ts';
import { columnsFor, overviewReport, type ReportTable, readerFor, tenantReport } from './reportTable.ts';
import { walkReport } from './reportWalk.ts';

const counters = Object.keys(mobileAppInstallSummary.properties).filter((name) => name !== 'id');
const tenantProperties = Object.keys(tenantReport.columns);
const tenantQuery = { action: tenantReport.action, select: columnsFor(tenantReport, tenantProperties) };

/** Install summaries from reports: one by one for a few apps, from the report about the whole tenant for many. */
export class ReportSummaries {
  readonly #graph: Graph;
  readonly #rows: DataLoader<Key, ReportRow | undefined>;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#rows = new DataLoader<Key, ReportRow | undefined>((apps) => this.#load(apps));
  }

  /** The row about an app; undefined when nothing was reported about it. */
  row(mobileAppId: Key): Promise<ReportRow | undefined> {
    return this.#rows.load(mobileAppId);
  }

  /** The summaries of all apps: ordered by the report where it can be seen to obey, else here. */
  async list(query: ListQuery): Promise<List<MobileAppInstallSummary>> {
    const filter = query.filter ? parseFilter(mobileAppInstallSummary, query.filter) : undefined;
    const identity = `reports ${tenantReport.action} ${JSON.stringify([query.filter, query.orderBy])}`;
    const list = {
      source: {
        table: tenantReport,
        query: { ...tenantQuery, orderBy: query.orderBy ? orderOf(tenantReport, query.orderBy) : undefined },
        properties: tenantProperties,
        read: (request: Parameters<Graph['read']>[0]) => this.#graph.readReport(request),
      },
      properties: mobileAppInstallSummary.properties,
      identity,
      filter,
      isFilteredUpstream: filter === undefined,
      decode: (row: ReportRow) => summaryOf(row, appIn(row), counters),
    };
    const ordered = filter ? undefined : await orderedSummaries(list, query);
    return ordered ?? readReportList(list, query);
  }

  async #load(apps: readonly Key[]): Promise<(ReportRow | GatewayError | undefined)[]> {
    const rows = apps.length > largestBatch ? await this.#fromTenant(apps) : await this.#oneByOne(apps);
    return apps.map((app) => rows.get(app.toLowerCase()));
  }

  async #oneByOne(apps: readonly Key[], rows: SummaryRows = new Map()): Promise<SummaryRows> {
    await Promise.all(
      apps.map(async (app) => {
        try {
          addRows(rows, overviewReport, await this.#overviewOf(app));
        } catch (error) {
          if (!(error instanceof GatewayError)) throw error;
          rows.set(app.toLowerCase(), error);
        }
      }),
    );
    return rows;
  }

  async #overviewOf(app: Key): Promise<ReportPage> {
    const read = reportRead({ action: overviewReport.action, filter: ofApp(app) }, { skip: 0 }, 1);
    return decodeReport(await this.#graph.readReport(read));
  }

  /**
   * The first page of the tenant's report tells how many rows come at once, and so whether the rest of the report or
   * the missing apps one by one cost fewer requests. Both travel twenty to a batch.
   */
  async #fromTenant(apps: readonly Key[]): Promise<SummaryRows> {
    const rows: SummaryRows = new Map();
    const walk = walkReport(
      (read) => this.#graph.readReport(read),
      tenantQuery,
      { skip: 0 },
      Number.POSITIVE_INFINITY,
    );
    for (let { value: page } = await walk.next(); page; { value: page } = await walk.next()) {
      addRows(rows, tenantReport, page);
      const missing = apps.filter((app) => !rows.has(app.toLowerCase()));
      const { total = Number.POSITIVE_INFINITY } = page;
      if (missing.length === 0 || rows.size >= total) break;
      const pagesLeft = (total - page.skip - page.rows.length) / page.rows.length;
      if (page.skip === 0 && missing.length < pagesLeft) return this.#oneByOne(missing, rows);
    }
    return rows;
  }
}

/**
 * Rows by app, whose key is in lower case: the service is not of one mind about that. Where the report of one app failed,
 * the error stands in its place, and the others are as good as before.
 */
type SummaryRows = Map<string, ReportRow | GatewayError>;

const addRows = (rows: SummaryRows, table: ReportTable, page: ReportPage): void => {
  const { keyOf, read } = readerFor(table, page, Object.keys(table.columns));
  for (const values of page.rows) rows.set(keyOf(values), read(values));
};

/** An app about which nothing was reported: nobody was to have it, or it is one that reports nothing. */
const nothingReported: ReportRow = Object.fromEntries(counters.map((name) => [name, 0]));

/** @param row undefined where there is none, which Graph means as zero. */
export const summaryOf = (
  row: ReportRow = nothingReported,
  of: OfApp,
  select: readonly string[],
): MobileAppInstallSummary =>
  decodeEntity(mobileAppInstallSummary.properties, select, of, {
    ...row,
    id: of.mobileAppId,
    failedDevicePercentage: row.failedDevicePercentage ?? failedDevicePercentage(row),
  });

/** What a report says of each app. */
const ofEachApp = ['displayName', 'publisher'];

/** The app of a row, with what the report says of it, so that it need not be read again for its name. */
const appIn = ({ applicationId, displayName, publisher }: ReportRow): OfApp => {
  const app = decodeEntity(
    mobileApp.properties,
    ofEachApp,
    {},
    {
      id: applicationId,
      displayName,
      publisher,
    },
  );
  return { mobileAppId: app.id, app };
};
