import { Skeleton } from './Skeleton.tsx';
import type { Column } from './VirtualTable.tsx';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: number;
  /** Widths of the texts, a column each. */
  readonly widths: readonly number[];
}

/** The table before its rows are there: the same columns at the same height. */
export const TableSkeleton = <Row,>({ columns, rows, widths }: Props<Row>) => (
  <table className="table table-loading" aria-busy="true" aria-label="Loading">
    <thead>
      <tr>
        {columns.map(({ name, header, className }) => (
          <th key={name} scope="col" className={className}>
            {header}
          </th>
        ))}
      </tr>
    </thead>
    <tbody aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all the same
        <tr key={row}>
          {columns.map(({ name, className }, column) => (
            <td key={name} className={className}>
              <Skeleton width={(widths[column] ?? 6) - ((row + column) % 3)} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
