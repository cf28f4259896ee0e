import { skipToken, useQuery } from '@apollo/client/react';
import { useReadOn } from '../../components/useReadOn.ts';
import { AppRankingDocument, AppSearchDocument } from '../../generated/graphql.ts';
import { foundRows, rankedRows, sortRows } from './appRow.ts';
import { filterOf, type Search } from './search.ts';
import { orderOf, type Sort } from './sort.ts';

/** As much as the API gives at once: to order by a counter the gateway reads all of them anyway, for every page again. */
const whole = 1_000;
/** By name Graph orders by itself, so that small pages are cheap. */
const page = 100;

/** All apps in order of a counter: one operation, a few requests to Graph. */
export function useRanking(sort: Sort) {
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(AppRankingDocument, {
    variables: { first: whole, orderBy: orderOf(sort) },
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
  });
  const list = (data ?? previousData)?.mobileAppInstallSummaries;
  return {
    rows: rankedRows(data ?? previousData),
    total: list?.totalCount,
    loading,
    error,
    refetch: () => void refetch(),
    paging: useReadOn(list?.pageInfo, (after) => fetchMore({ variables: { after } })),
  };
}

/** Apps by name and platform. Nothing is asked unless `isWanted`. */
export function useSearch(search: Search, sort: Sort, isWanted: boolean) {
  const byName = sort.column === 'name';
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(
    AppSearchDocument,
    isWanted
      ? {
          variables: {
            first: byName ? page : whole,
            filter: filterOf(search),
            orderBy: { field: 'DISPLAY_NAME', direction: byName ? sort.direction : 'ASC' },
          },
          errorPolicy: 'all',
          notifyOnNetworkStatusChange: true,
        }
      : skipToken,
  );
  const list = (data ?? previousData)?.mobileApps;
  return {
    rows: sortRows(foundRows(data ?? previousData), sort),
    total: list?.totalCount,
    loading,
    error,
    refetch: () => void refetch(),
    paging: useReadOn(list?.pageInfo, (after) => fetchMore({ variables: { after } })),
  };
}
