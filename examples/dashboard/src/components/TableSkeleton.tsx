import { Skeleton } from './Skeleton.tsx';
import type { Column } from './VirtualTable.tsx';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: number;
}

/** The table before its rows are there: the same columns at the same height. */
export const TableSkeleton = <Row,>({ columns, rows }: Props<Row>) => (
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
          {columns.map(({ name, className = '' }) => (
            <td key={name} className={className}>
              <Skeleton width={(className.includes('number') ? 4 : 18) - (row % 3)} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
