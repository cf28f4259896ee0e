import { createHash } from 'node:crypto';
import { GatewayError } from '../../errors.ts';
import type { Reply } from '../http/reply.ts';
import { compareInstants } from '../lists/instant.ts';
import type { Read } from '../requests/chunk.ts';
import type { ReportQuery } from './report.ts';
import { type ReportTable, readerFor } from './reportTable.ts';
import { walkReport } from './reportWalk.ts';

/** A row of a report as an object of Graph's properties. */
export type ReportRow = Readonly<Record<string, unknown>>;

/** A report with its filter and order, and the properties that are wanted of it. */
export interface ReportSource {
  readonly table: ReportTable;
  readonly query: ReportQuery;
  readonly properties: readonly string[];
  readonly read: (request: Read) => Promise<Reply>;
}

/** Where a report goes on: behind how many of its rows, and what is needed to know rows that come again. */
export interface ReportPosition {
  readonly skip: number;
  /** Different rows that stand before it. */
  readonly found: number;
  readonly session: string | undefined;
  /** Digests of the rows just before it: pages may overlap, and rows that mean the same stand together. */
  readonly recent: readonly string[];
}

export const reportStart: ReportPosition = { skip: 0, found: 0, session: undefined, recent: [] };

/** Rows before a position that are known again behind it. */
const remembered = 40;

/** All rows of a report, each once: of those that mean the same, the latest. */
export const completeReport = async ({
  table,
  query,
  properties,
  read,
}: ReportSource): Promise<ReportRow[]> => {
  const rows = new Map<string, ReportRow>();
  for await (const page of walkReport(read, query, { skip: 0 }, Number.POSITIVE_INFINITY)) {
    const reader = readerFor(table, page, properties);
    for (const values of page.rows) {
      const key = reader.keyOf(values);
      const row = reader.read(values);
      const known = rows.get(key);
      if (!known || isLater(row, known)) rows.set(key, row);
    }
    if (page.total !== undefined && rows.size >= page.total) break;
  }
  return [...rows.values()];
};

const isLater = (row: ReportRow, other: ReportRow): boolean =>
  typeof row.lastSyncDateTime === 'string' &&
  typeof other.lastSyncDateTime === 'string' &&
  compareInstants(row.lastSyncDateTime, other.lastSyncDateTime) > 0;

/** Part of a report. */
interface ReportPart {
  readonly rows: readonly ReportRow[];
  /** The position behind each row. */
  readonly positions: readonly ReportPosition[];
  readonly hasNextPage: boolean;
  /** Rows of the whole report, as the service counts them. */
  readonly total: number | undefined;
  /** Why it broke off before the wanted number of rows, and where it can go on. */
  readonly brokeOff: { readonly error: GatewayError; readonly at: ReportPosition } | undefined;
}

/** The next rows of a report behind a position, each once as far as the position remembers. */
export const partOfReport = async (
  { table, query, properties, read }: ReportSource,
  start: ReportPosition,
  first: number,
): Promise<ReportPart> => {
  const rows: ReportRow[] = [];
  const positions: ReportPosition[] = [];
  let recent = start.recent;
  let at = start;
  let total: number | undefined;
  const part = (rest: Pick<ReportPart, 'hasNextPage' | 'brokeOff'>): ReportPart => ({
    rows,
    positions,
    total,
    ...rest,
  });
  try {
    for await (const page of walkReport(read, query, start, first)) {
      total ??= page.total;
      const reader = readerFor(table, page, properties);
      for (const [index, values] of page.rows.entries()) {
        // One row more than was wanted, and it is known that the list goes on.
        const digest = digestOf(reader.keyOf(values));
        const isNew = !recent.includes(digest);
        if (isNew && rows.length === first) return part({ hasNextPage: true, brokeOff: undefined });
        if (isNew) recent = [...recent, digest].slice(-remembered);
        const found = at.found + Number(isNew);
        at = { skip: page.skip + index + 1, found, session: start.session ?? page.session, recent };
        if (!isNew) continue;
        rows.push(reader.read(values));
        positions.push(at);
      }
      if (total !== undefined && at.found >= total) break;
      if (rows.length === first && total !== undefined && at.skip < total) {
        return part({ hasNextPage: true, brokeOff: undefined });
      }
    }
  } catch (error) {
    if (!(error instanceof GatewayError) || at === start) throw error;
    return part({ hasNextPage: true, brokeOff: { error, at } });
  }
  return part({ hasNextPage: false, brokeOff: undefined });
};

/** Names a row in a cursor by its key, without saying what that is. */
export const digestOf = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, 8);
