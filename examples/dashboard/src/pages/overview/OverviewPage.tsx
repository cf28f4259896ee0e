import { List } from '../../components/List.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
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
  const list = isSearch ? found : ranking;
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
      <section className="card" aria-label="All apps">
        <SearchBar {...search} />
        <List
          {...list}
          caption="Apps and their devices by state"
          columns={columns}
          keyOf={({ app }) => app.nodeId}
          one="app"
          empty={isSearch ? 'No app fits this search.' : 'This tenant has no apps yet.'}
        />
      </section>
    </>
  );
}
