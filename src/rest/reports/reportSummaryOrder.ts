import type { Reply } from '../http/reply.ts';
import { decodeCursor, encodeCursor } from '../lists/cursor.ts';
import type { List, ListQuery } from '../lists/list.ts';
import { byProperty, type Order } from '../lists/order.ts';
import type { Read } from '../requests/chunk.ts';
import { decodeReport, largestReportPage, reportRead } from './report.ts';
import { attempt, type ReportList } from './reportList.ts';
import { digestOf } from './reportRows.ts';
import { columnOf, type ReportTable, readerFor } from './reportTable.ts';

const opposite = { asc: 'desc', desc: 'asc' } as const;

/** What a report is asked for, to have its rows in an order; those that agree in it are in order of their keys. */
export const orderOf = (
  table: ReportTable,
  { field, direction }: Order,
): readonly [string, ...string[]] | undefined => {
  const column = columnOf(table, field);
  return column === undefined ? undefined : [`${column} ${direction}`, ...table.key.map(([name]) => name)];
};

/**
 * Part of a report in an order that the report itself makes. Services have been seen to ignore an order, and to begin
 * pages earlier than asked, so both are checked, in the same batch: the rows must be in order, the report turned round
 * must begin with another row that does not belong before them, and a part that goes on behind a cursor must stand
 * behind the very row that the cursor was made for.
 * @returns undefined when no order was asked for, or the report does not seem to obey: then its complete rows are
 * needed. Cursors that were made of those lead back to them.
 */
export const orderedSummaries = async <E extends object>(
  { source: { table, query, properties, read }, identity, decode, properties: declared }: ReportList<E>,
  { first, after, orderBy, count }: ListQuery,
): Promise<List<E> | undefined> => {
  const place = after ? decodeCursor(identity, after) : { page: undefined, passed: 0 };
  const { page: rowBefore, passed: skip } = place;
  const overlap = rowBefore === undefined ? 0 : 1;
  if (!orderBy || first + overlap > largestReportPage || (after && rowBefore === undefined)) return undefined;
  const order = orderOf(table, orderBy);
  const turnedOrder = orderOf(table, { ...orderBy, direction: opposite[orderBy.direction] });
  if (!order || !turnedOrder) return undefined;
  const ask = async (by: readonly string[], from: number, top: number) => {
    const request: Read = reportRead({ ...query, orderBy: by }, { skip: from }, top);
    const reply: Reply = await read(request);
    const page = decodeReport(reply);
    const reader = readerFor(table, page, properties);
    return { ...page, rows: page.rows.map((row) => ({ key: reader.keyOf(row), values: reader.read(row) })) };
  };
  const [page, start, turned] = await Promise.all([
    ask(order, skip - overlap, first + overlap),
    ask(order, 0, 1),
    ask(turnedOrder, 0, 1),
  ]);
  const { total } = page;
  const compare = byProperty(declared, orderBy);
  const isOrdered = page.rows.every((row, index) => {
    const previous = page.rows[index - 1];
    return previous === undefined || compare(previous.values, row.values) <= 0;
  });
  const [end] = turned.rows;
  const last = page.rows.at(-1);
  const isTurned =
    end !== undefined && end.key !== start.rows[0]?.key && (!last || compare(last.values, end.values) <= 0);
  const isBehind = overlap === 0 || (page.rows[0] !== undefined && digestOf(page.rows[0].key) === rowBefore);
  const rows = page.rows.slice(overlap);
  const isComplete = rows.length === Math.min(first, (total ?? 0) - skip);
  if (total === undefined || !isOrdered || !isTurned || !isBehind || !isComplete) return undefined;
  const cursorAt = (index: number) => {
    const key = rows[index]?.key;
    return encodeCursor(identity, { page: key && digestOf(key), passed: skip + index + 1 });
  };
  return {
    rows: rows.map(({ values }) => attempt(decode, values)),
    cursorAt,
    endCursor: () => (rows.length > 0 ? cursorAt(rows.length - 1) : null),
    hasNextPage: skip + rows.length < total,
    hasPreviousPage: after != null,
    totalCount: count ? total : undefined,
    incomplete: undefined,
  };
};
