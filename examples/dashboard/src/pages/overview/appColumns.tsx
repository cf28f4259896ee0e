import { appLine } from '../../appLine.ts';
import { DistributionBar } from '../../components/DistributionBar.tsx';
import { SortButton } from '../../components/SortButton.tsx';
import type { Column } from '../../components/VirtualTable.tsx';
import { formatCount, formatShare } from '../../format.ts';
import { appAddress } from '../../routing/route.ts';
import type { Counters } from '../../states.ts';
import type { AppRow } from './appRow.ts';
import type { Sort, SortColumn } from './sort.ts';

/** The columns of the list of apps; those with a button order it. */
export function appColumns(sort: Sort, onSort: (column: SortColumn) => void): readonly Column<AppRow>[] {
  const sortable = (column: SortColumn, label: string) => {
    const order = sort.direction === 'ASC' ? 'ascending' : 'descending';
    const sorted: Column<AppRow>['sorted'] = sort.column === column ? order : undefined;
    return {
      name: column,
      sorted,
      header: <SortButton {...{ label, sorted }} onSort={() => onSort(column)} />,
    };
  };
  const count = (field: keyof Counters, className = 'number') => ({
    className,
    cell: ({ summary }: AppRow) => (summary ? formatCount(summary[field]) : '–'),
  });
  return [
    { ...sortable('name', 'App'), className: 'wide', cell: AppCell },
    {
      name: 'distribution',
      header: 'Devices by state',
      className: 'bar',
      cell: ({ summary }) => summary && <DistributionBar summary={summary} />,
    },
    {
      ...sortable('failedShare', 'Failed share'),
      className: 'number share strong',
      cell: ({ summary }) => formatShare(summary?.failedDevicePercentage),
    },
    { ...sortable('failed', 'Failed'), ...count('failedDeviceCount') },
    { ...sortable('pending', 'Pending'), ...count('pendingInstallDeviceCount', 'number from-wide') },
    { ...sortable('installed', 'Installed'), ...count('installedDeviceCount', 'number from-medium') },
  ];
}

const AppCell = ({ app }: AppRow) => (
  <>
    <a className="row-link" href={appAddress(app.id)}>
      {app.displayName ?? app.id}
    </a>
    <span className="cell-detail">{appLine(app)}</span>
  </>
);
