import type { Json } from '../data/entity.ts';
import { hashText, mix } from '../data/hash.ts';
import type { Tenant } from '../data/tenant.ts';
import { badIntuneRequest, GraphError } from '../graph/graphError.ts';
import type { GraphAnswer } from '../graph/message.ts';
import type { ReportAction } from './actions.ts';
import { type ShownColumn, shown } from './column.ts';
import { pageStart } from './paging.ts';
import { type ReportParameters, readParameters } from './parameters.ts';
import type { Report } from './report.ts';
import {
  applicationIn,
  columnNamed,
  compileReportFilter,
  type RowPredicate,
  readFilter,
} from './reportFilter.ts';
import type { ReportOptions } from './reportOptions.ts';
import { readOrder } from './reportOrder.ts';
import type { ReportPlan, ReportPlans } from './reportPlans.ts';

interface ReportParts {
  readonly tenant: Tenant;
  readonly plans: ReportPlans;
  readonly options: ReportOptions & { readonly seed: number };
  /** Differs from answer to answer. */
  readonly nth: number;
}

const defaultPage = 50;

/** One page of a report: JSON, though declared as a stream of bytes. */
export function answerReport(parts: ReportParts, { name, report }: ReportAction, body: unknown): GraphAnswer {
  const { options, nth, tenant } = parts;
  const parameters = readParameters(name, body);
  const columns = shuffled(parts, name, selected(report, parameters.select));
  const plan = planOf(parts, name, report, parameters);
  const known =
    tenant.indexOf('report session', parameters.sessionId, Number.POSITIVE_INFINITY) !== undefined;
  const start = pageStart(parameters.skip, options.unstablePages, known);
  const end = Math.min(start + Math.min(parameters.top ?? defaultPage, options.reportCap), plan.size);
  const values: (readonly Json[])[] = [];
  for (let position = start; position < end; position += 1) {
    const row = plan.at(position);
    const cells = columns.map((column) => column.read(row));
    values.push(options.shortRows && position % 3 === 0 ? shortened(cells, columns) : cells);
  }
  return {
    status: 200,
    headers: { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-cache' },
    body: {
      TotalRowCount: plan.size,
      Schema: columns.map(({ name: Column, type: PropertyType }) => ({ Column, PropertyType })),
      Values: values,
      SessionId: known ? parameters.sessionId : tenant.idOf('report session', nth),
    },
  };
}

/** @throws 400 for columns that cannot be selected; those of the `_loc` kind fail as on Graph, without a reason */
function selected({ columns }: Report, select: readonly string[]): readonly ShownColumn[] {
  if (select.length === 0) return columns.filter(({ onRequest }) => !onRequest).flatMap(shown);
  if (select.some((name) => name.endsWith('_loc'))) throw new GraphError(400, 'UnknownError', '');
  return [...new Set(select)].flatMap((name) => shown(columnNamed(name, columns)));
}

function shuffled(
  { options: { shuffledColumns, seed }, nth }: ReportParts,
  report: string,
  columns: readonly ShownColumn[],
): readonly ShownColumn[] {
  if (shuffledColumns === false) return columns;
  const key = shuffledColumns === 'perReport' ? hashText(report) : nth;
  return columns
    .map((column) => ({ column, rank: mix(seed, key, hashText(column.name)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

function planOf(
  { tenant, plans, options }: ReportParts,
  name: string,
  report: Report,
  { filter: filterText, search, orderBy }: ReportParameters,
): ReportPlan {
  const filter = readFilter(filterText);
  const application = applicationIn(filter);
  if (report.ofOneApp && application === undefined) {
    throw badIntuneRequest(`The report requires a filter of the form (ApplicationId eq '<id>').`);
  }
  const { columns } = report;
  const app = application === undefined ? undefined : tenant.indexOf('app', application, tenant.appCount);
  const order = readOrder(orderBy, columns);
  // What the rows are of is decided already; the predicate is for what is left, if anything is.
  const onlyApp = report.ofOneApp && filter?.kind === 'compare';
  const predicate = filter === undefined || onlyApp ? undefined : compileReportFilter(filter, columns);
  return plans.of(JSON.stringify([tenant.id, name, filterText, search, orderBy]), tenant.revision, {
    rows: report.rows({ tenant, app, oddities: options }),
    filter: both(both(report.includes, predicate), searching(search, report)),
    order: options.reportOrdersIgnored ? undefined : order,
  });
}

function searching(search: string, { columns }: Report): RowPredicate | undefined {
  if (search === '') return undefined;
  const wanted = search.toLowerCase();
  const names = columns.filter(({ searched }) => searched).map(({ name }) => name);
  return (row) =>
    names.some((name) =>
      String(row[name] ?? '')
        .toLowerCase()
        .includes(wanted),
    );
}

function both(a: RowPredicate | undefined, b: RowPredicate | undefined): RowPredicate | undefined {
  return a !== undefined && b !== undefined ? (row) => a(row) && b(row) : (a ?? b);
}

/** A row without what says nothing at its end: empty texts, nulls, texts for display. */
function shortened(cells: readonly Json[], columns: readonly ShownColumn[]): readonly Json[] {
  const last = cells.findLastIndex(
    (cell, index) => cell !== null && cell !== '' && !columns[index]?.decoration,
  );
  return cells.slice(0, last + 1);
}
