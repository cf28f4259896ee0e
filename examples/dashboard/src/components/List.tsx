import { Failures } from './Failures.tsx';
import { ListEnd } from './ListEnd.tsx';
import { TableSkeleton } from './TableSkeleton.tsx';
import type { ReadOn } from './useReadOn.ts';
import { type Column, VirtualTable } from './VirtualTable.tsx';

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Rows of the whole list; null where Graph does not say. */
  readonly total: number | null | undefined;
  /** What a row is called. */
  readonly one: string;
  /** Said where there are no rows. */
  readonly empty: string;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => void;
  readonly paging: ReadOn;
}

/** A list in all its states: being read, there, empty, broken off, failed; and the next one while the last is shown. */
export function List<Row>({ one, empty, loading, error, refetch, paging, ...table }: Props<Row>) {
  const { rows, total, columns } = table;
  // Reading on is no reason to dim what is there.
  const isLoading = loading && !paging.isReading;
  const isEmpty = rows.length === 0;
  return (
    <>
      <Failures error={error} retry={refetch} />
      {!isEmpty && (
        <div className={isLoading ? 'stale' : undefined} aria-busy={isLoading}>
          <VirtualTable {...table} total={total ?? -1} readOn={isLoading ? undefined : paging.readOn} />
        </div>
      )}
      {isEmpty && isLoading && <TableSkeleton columns={columns} rows={10} />}
      {isEmpty && !isLoading && !error && <p className="empty">{empty}</p>}
      <Failures error={paging.error} retry={paging.retry} />
      {!isEmpty && <ListEnd shown={rows.length} total={total} one={one} isReading={paging.isReading} />}
    </>
  );
}
