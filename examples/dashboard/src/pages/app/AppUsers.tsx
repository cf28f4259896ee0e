import { useQuery } from '@apollo/client/react';
import { List } from '../../components/List.tsx';
import { useReadOn } from '../../components/useReadOn.ts';
import { AppUsersDocument } from '../../generated/graphql.ts';
import { userColumns } from './userColumns.tsx';

/** The users whom the app has reached, a hundred at a time. */
export function AppUsers({ id }: { readonly id: string }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(AppUsersDocument, {
    variables: { id, first: 100 },
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.mobileApp?.userStatuses;
  const paging = useReadOn(list?.pageInfo, (after) => fetchMore({ variables: { after } }));
  return (
    <List
      caption="Users of this app"
      columns={userColumns(id)}
      rows={list?.nodes.filter((user) => user !== null) ?? []}
      keyOf={({ nodeId }) => nodeId}
      total={list?.totalCount}
      one="user"
      empty="This app has not reached a user yet."
      loading={loading}
      error={error}
      refetch={() => void refetch()}
      paging={paging}
    />
  );
}
