import type { Graph } from '../graph.ts';
import type { InstallStatus, OfApp, OfAppOrUser } from '../installStatus/installStatus.ts';
import type { Key } from '../key.ts';
import { type Expression, parseFilter, propertiesOf } from '../lists/filter.ts';
import type { List, ListQuery } from '../lists/list.ts';
import { mobileApp } from '../mobileApp.ts';
import { type MobileAppInstallStatus, mobileAppInstallStatus } from '../mobileAppInstallStatus.ts';
import type { MobileAppInstallSummary } from '../mobileAppInstallSummary.ts';
import { type UserAppInstallStatus, userAppInstallStatus } from '../userAppInstallStatus.ts';
import { deviceReportFilter, ofApp } from './reportFilter.ts';
import { partOfRows, readReportList } from './reportList.ts';
import { completeReport, type ReportRow, type ReportSource } from './reportRows.ts';
import { deviceKeyOf, deviceStatusOf, userKeyOf, userStatusOf } from './reportStatus.ts';
import { ReportSummaries, summaryOf } from './reportSummaries.ts';
import { columnsFor, deviceReport, type ReportTable, userReport } from './reportTable.ts';

/** What tells rows apart, and which of two is the later one. */
const identifying = ['deviceId', 'userId', 'userPrincipalName', 'lastSyncDateTime'];

/**
 * Install status from report actions: what Graph has offered since June 2023.
 *
 * A report has no keys. A status is given one, made from its device and its user, that is the same whenever the status
 * is read. What a report can filter is left to it; any other filter, and every order, is applied to the complete rows,
 * since a report's own order is not stable from page to page.
 */
export class Reports implements InstallStatus {
  readonly #graph: Graph;
  readonly #summaries: ReportSummaries;
  /** Complete reports that this operation has read, by what was asked: one serves all users of an app. */
  readonly #complete = new Map<string, Promise<readonly ReportRow[]>>();

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#summaries = new ReportSummaries(graph);
  }

  async summary(of: OfApp, select: readonly string[]): Promise<MobileAppInstallSummary | null> {
    const row = await this.#summaries.row(of.mobileAppId);
    // No row may mean that nothing was reported about the app, or that there is no such app.
    const isThere = row ?? of.app ?? (await this.#graph.get(mobileApp, { id: of.mobileAppId }, []));
    return isThere ? summaryOf(row, of, select) : null;
  }

  summaries(query: ListQuery): Promise<List<MobileAppInstallSummary>> {
    return this.#summaries.list(query);
  }

  async userStatus(of: OfApp, id: Key, select: readonly string[]): Promise<UserAppInstallStatus | null> {
    const rows = await this.#rows(this.#source(userReport, of, select));
    const row = rows.find((each) => userKeyOf(each) === id);
    return row ? userStatusOf(row, of, select) : null;
  }

  userStatuses(of: OfApp, query: ListQuery): Promise<List<UserAppInstallStatus>> {
    const filter = query.filter ? parseFilter(userAppInstallStatus, query.filter) : undefined;
    return readReportList(
      {
        source: this.#source(userReport, of, neededFor(query, filter)),
        properties: userAppInstallStatus.properties,
        identity: identityOf(userReport, of, query),
        filter,
        isFilteredUpstream: filter === undefined,
        decode: (row) => userStatusOf(row, of, neededFor(query, filter)),
      },
      query,
    );
  }

  async deviceStatus(
    of: OfAppOrUser,
    id: Key,
    select: readonly string[],
  ): Promise<MobileAppInstallStatus | null> {
    const rows = await this.#deviceRows(of, select);
    const row = rows.find((each) => deviceKeyOf(each) === id);
    return row ? deviceStatusOf(row, of, select) : null;
  }

  async deviceStatuses(of: OfAppOrUser, query: ListQuery): Promise<List<MobileAppInstallStatus>> {
    const filter = query.filter ? parseFilter(mobileAppInstallStatus, query.filter) : undefined;
    const needed = neededFor(query, filter);
    const { text, isWhole } = deviceReportFilter(
      of.userAppInstallStatusId === undefined ? filter : undefined,
    );
    const list = {
      source: this.#source(deviceReport, of, needed, text),
      properties: mobileAppInstallStatus.properties,
      identity: identityOf(deviceReport, of, query),
      filter,
      isFilteredUpstream: isWhole,
      decode: (row: ReportRow) => deviceStatusOf(row, of, needed),
    };
    if (of.userAppInstallStatusId === undefined) return readReportList(list, query);
    return partOfRows(list, await this.#deviceRows(of, needed), query);
  }

  async allDeviceStatuses(of: OfApp, select: readonly string[]): Promise<readonly MobileAppInstallStatus[]> {
    return (await this.#deviceRows(of, select)).map((row) => deviceStatusOf(row, of, select));
  }

  /** Complete rows of an app, or those of one of its users: one report serves all users of the app. */
  async #deviceRows({ userAppInstallStatusId: user, ...of }: OfAppOrUser, select: readonly string[]) {
    const rows = await this.#rows(this.#source(deviceReport, of, select));
    return user === undefined ? rows : rows.filter((row) => userKeyOf(row) === user);
  }

  #source(
    table: ReportTable,
    { mobileAppId }: OfApp,
    select: readonly string[],
    filter?: string,
  ): ReportSource {
    const properties = [...new Set([...identifying, ...select])];
    return {
      table,
      properties,
      query: {
        action: table.action,
        filter: filter ? `${filter} and ${ofApp(mobileAppId)}` : ofApp(mobileAppId),
        select: columnsFor(table, properties),
        orderBy: table.order,
      },
      read: (request) => this.#graph.readReport(request),
    };
  }

  #rows(source: ReportSource): Promise<readonly ReportRow[]> {
    const key = JSON.stringify(source.query);
    const rows = this.#complete.get(key) ?? completeReport(source);
    this.#complete.set(key, rows);
    return rows;
  }
}

const neededFor = ({ select, orderBy }: ListQuery, filter: Expression | undefined): string[] => [
  ...select,
  ...(filter ? propertiesOf(filter) : []),
  ...(orderBy ? [orderBy.field] : []),
];

const identityOf = ({ action }: ReportTable, of: OfAppOrUser, { filter, orderBy }: ListQuery): string =>
  ['reports', action, of.mobileAppId, of.userAppInstallStatusId, JSON.stringify([filter, orderBy])].join(
    '\n',
  );
