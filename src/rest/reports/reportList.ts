import { GatewayError } from '../../errors.ts';
import { partOf } from '../lists/completeList.ts';
import { decodeCursor, encodeCursor } from '../lists/cursor.ts';
import { type Expression, matches } from '../lists/filter.ts';
import type { List, ListQuery } from '../lists/list.ts';
import { incomplete } from '../lists/walk.ts';
import type { Properties } from '../resource.ts';
import {
  completeReport,
  partOfReport,
  type ReportPosition,
  type ReportRow,
  type ReportSource,
  reportStart,
} from './reportRows.ts';

/** A list whose rows come from a report. */
export interface ReportList<E> {
  readonly source: ReportSource;
  readonly properties: Properties;
  /** What tells this list from others; a cursor of one is of no use for another. */
  readonly identity: string;
  /** What every row has to satisfy. */
  readonly filter: Expression | undefined;
  /** Whether the report's own filter says all of that. */
  readonly isFilteredUpstream: boolean;
  readonly decode: (row: ReportRow) => E;
}

/**
 * Reads part of a list from a report. With an order, or a filter that the report cannot do, the complete rows are read
 * and filtered and ordered here; otherwise just the pages that are needed.
 */
export const readReportList = async <E extends object>(
  list: ReportList<E>,
  query: ListQuery,
): Promise<List<E>> => {
  const { source, identity, filter, isFilteredUpstream, decode } = list;
  if (query.orderBy || !isFilteredUpstream) {
    return partOfRows(list, await completeReport(source), query);
  }
  const start = query.after ? decodePosition(decodeCursor(identity, query.after).page) : reportStart;
  const part = await partOfReport(source, start, query.first);
  const cursor = (position: ReportPosition) =>
    encodeCursor(identity, { page: encodePosition(position), passed: 0 });
  const last = part.brokeOff?.at ?? part.positions.at(-1);
  // Checked here too, for a service that ignores a filter: the part is then shorter than it might be, but right.
  const read = part.rows.map((row, index) => ({
    row: attempt(decode, row),
    at: part.positions[index] ?? start,
  }));
  const kept = read.filter(({ row }) => !filter || matches(filter, row));
  const isIgnored = kept.length < read.length;
  return {
    rows: kept.map(({ row }) => row),
    cursorAt: (index) => cursor(kept[index]?.at ?? start),
    endCursor: () => (last ? cursor(last) : null),
    hasNextPage: part.hasNextPage,
    hasPreviousPage: query.after != null,
    totalCount: query.count ? await totalOf(list, isIgnored ? undefined : part.total) : undefined,
    incomplete: part.brokeOff && incomplete(part.brokeOff.error),
  };
};

/** Part of a list whose rows are at hand completely: filtered and ordered here. */
export const partOfRows = <E extends object>(
  { filter, properties, identity, decode }: ReportList<E>,
  all: readonly ReportRow[],
  query: ListQuery,
): List<E> => {
  const rows = all.map((row) => attempt(decode, row));
  return partOf(filter ? rows.filter((row) => matches(filter, row)) : rows, properties, query, identity);
};

/** The service's own count where it can be relied on; else the rows are counted. */
const totalOf = async <E extends object>(
  { source, filter, decode }: ReportList<E>,
  total: number | undefined,
): Promise<number> => {
  if (total !== undefined) return total;
  const rows = (await completeReport(source)).map((row) => attempt(decode, row));
  return filter ? rows.filter((row) => matches(filter, row)).length : rows.length;
};

/** A row that cannot be understood is an error in its place. */
export const attempt = <E>(decode: (row: ReportRow) => E, row: ReportRow): E | GatewayError => {
  try {
    return decode(row);
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
};

const digestLength = 8;

const encodePosition = ({ skip, found, session = '', recent }: ReportPosition): string =>
  [skip, found, encodeURIComponent(session), recent.join('')].join('~');

const decodePosition = (text = ''): ReportPosition => {
  const [skip, found, session = '', recent = ''] = text.split('~');
  return {
    skip: Number(skip) || 0,
    found: Number(found) || 0,
    session: decodeURIComponent(session) || undefined,
    recent: recent.match(new RegExp(`.{${digestLength}}`, 'g')) ?? [],
  };
};
