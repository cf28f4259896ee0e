import { Failures } from '../../components/Failures.tsx';
import { ListEnd } from '../../components/ListEnd.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { TableSkeleton } from '../../components/TableSkeleton.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import { replaceSearch, useLocation } from '../../routing/useLocation.ts';
import { appColumns } from './appColumns.tsx';
import { SearchBar } from './SearchBar.tsx';
import { searchOf } from './search.ts';
import { sortOf, sortPressed } from './sort.ts';
import { TenantTotals } from './TenantTotals.tsx';
import { useRanking, useSearch } from './useAppList.ts';

/** Which apps fail? All apps of the tenant, the one with the greatest share of failed devices first. */
export function OverviewPage() {
  const location = useLocation();
  const [sort, search] = [sortOf(location.search), searchOf(location.search)];
  const isSearch = search.text !== '' || search.platform !== undefined || sort.column === 'name';
  const ranking = useRanking(sort);
  const found = useSearch(search, sort, isSearch);
  const { rows, total, isLoading, error, refetch, paging } = isSearch ? found : ranking;
  const columns = appColumns(sort, (column) => {
    const next = sortPressed(sort, column);
    replaceSearch({ sort: next.column, direction: next.direction });
  });

  return (
    <>
      <PageHeading title="Apps">
        How every app of the tenant fares on the devices that it reached.
      </PageHeading>
      {!(ranking.error && ranking.rows.length === 0) && <TenantTotals {...ranking} />}
      <section className="card" aria-label="Apps">
        <SearchBar {...search} />
        <Failures error={error} retry={refetch} />
        {rows.length > 0 && (
          <div className={isLoading ? 'stale' : undefined} aria-busy={isLoading}>
            <VirtualTable
              caption="Apps with their counters"
              columns={columns}
              rows={rows}
              keyOf={({ app }) => app.nodeId}
              total={total ?? -1}
              rowHeight={61}
              readOn={paging.readOn}
            />
          </div>
        )}
        {rows.length === 0 && isLoading && (
          <TableSkeleton columns={columns} rows={12} widths={[24, 30, 5, 4, 4, 5]} />
        )}
        {rows.length === 0 && !isLoading && !error && (
          <p className="empty">{isSearch ? 'No app fits this search.' : 'This tenant has no apps yet.'}</p>
        )}
        <Failures error={paging.error} retry={paging.retry} />
        {rows.length > 0 && (
          <ListEnd shown={rows.length} total={total} one="app" isReading={paging.isReading} />
        )}
      </section>
    </>
  );
}
