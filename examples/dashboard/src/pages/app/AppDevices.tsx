import { useQuery } from '@apollo/client/react';
import { deviceColumns } from '../../components/deviceColumns.tsx';
import { List } from '../../components/List.tsx';
import { useReadOn } from '../../components/useReadOn.ts';
import { AppDevicesDocument } from '../../generated/graphql.ts';
import { replaceSearch, useLocation } from '../../routing/useLocation.ts';
import { StateFilter, stateOf } from './StateFilter.tsx';

/** The devices that the app has reached, a hundred at a time. */
export function AppDevices({ id }: { readonly id: string }) {
  const state = stateOf(useLocation().search);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(AppDevicesDocument, {
    variables: { id, first: 100, ...(state && { filter: { installState: { eq: state } } }) },
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
  });
  const list = (data ?? previousData)?.mobileApp?.deviceStatuses;
  const paging = useReadOn(list?.pageInfo, (after) => fetchMore({ variables: { after } }));
  return (
    <>
      <StateFilter state={state} onChange={(chosen) => replaceSearch({ state: chosen })} />
      <List
        caption="Devices of this app"
        columns={deviceColumns}
        rows={list?.nodes.filter((device) => device !== null) ?? []}
        keyOf={({ nodeId }) => nodeId}
        total={list?.totalCount}
        one="device"
        empty={state ? 'No device is in this state.' : 'This app has not reached a device yet.'}
        loading={loading}
        error={error}
        refetch={() => void refetch()}
        paging={paging}
      />
    </>
  );
}
