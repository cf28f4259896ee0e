import type { Read } from './chunk.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { List, ListQuery } from './list.ts';
import { byProperty, type Order } from './order.ts';
import type { Reply } from './reply.ts';
import { decodeReport, largestReportPage, reportRead } from './report.ts';
import { attempt, type ReportList } from './reportList.ts';
import { columnOf, readerFor } from './reportTable.ts';

const opposite = { asc: 'desc', desc: 'asc' } as const;

/**
 * Part of a report in an order that the report itself makes. Services have been seen to ignore an order, so it is
 * checked, in the same batch: the rows must be in order, and the report turned round must begin with another row that
 * does not belong before them.
 * @returns undefined when no order was asked for, or the report does not seem to obey: then its complete rows are
 * needed.
 */
export const orderedSummaries = async <E extends object>(
  { source: { table, query, properties, read }, identity, decode, properties: declared }: ReportList<E>,
  { first, after, orderBy, count }: ListQuery,
): Promise<List<E> | undefined> => {
  const column = orderBy && columnOf(table, orderBy.field);
  if (!orderBy || !column || first > largestReportPage) return undefined;
  const skip = after ? decodeCursor(identity, after).passed : 0;
  const ask = async (direction: Order['direction'], place: number, top: number) => {
    const request: Read = reportRead({ ...query, orderBy: [`${column} ${direction}`] }, { skip: place }, top);
    const reply: Reply = await read(request);
    const page = decodeReport(reply);
    const reader = readerFor(table, page, properties);
    return { ...page, rows: page.rows.map((row) => ({ key: reader.keyOf(row), values: reader.read(row) })) };
  };
  const [page, start, turned] = await Promise.all([
    ask(orderBy.direction, skip, first),
    ask(orderBy.direction, 0, 1),
    ask(opposite[orderBy.direction], 0, 1),
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
  const isComplete = page.rows.length === Math.min(first, (total ?? 0) - skip);
  if (total === undefined || !isOrdered || !isTurned || !isComplete) return undefined;
  const cursorAt = (index: number) => encodeCursor(identity, { page: undefined, passed: skip + index + 1 });
  return {
    rows: page.rows.map(({ values }) => attempt(decode, values)),
    cursorAt,
    endCursor: () => (page.rows.length > 0 ? cursorAt(page.rows.length - 1) : null),
    hasNextPage: skip + page.rows.length < total,
    hasPreviousPage: after != null,
    totalCount: count ? total : undefined,
    incomplete: undefined,
  };
};
