import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { deviceColumns } from '../../components/deviceColumns.tsx';
import { Failures } from '../../components/Failures.tsx';
import { List } from '../../components/List.tsx';
import { NotFoundNotice } from '../../components/NotFoundNotice.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { useReadOn } from '../../components/useReadOn.ts';
import { UserDetailsDocument } from '../../generated/graphql.ts';
import { appAddress } from '../../routing/route.ts';
import { EditDialog } from './EditDialog.tsx';
import { UserCounters } from './UserCounters.tsx';

interface Props {
  readonly appId: string;
  /** Key of the user's status within the app. */
  readonly id: string;
}

/** How an app fares on the devices of one user, and a way to correct the counters. */
export default function UserPage({ appId, id }: Props) {
  const { data, error, loading, refetch, fetchMore } = useQuery(UserDetailsDocument, {
    variables: { appId, id, first: 100 },
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
  });
  const [isEditing, setEditing] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const status = data?.userAppInstallStatus ?? undefined;
  const devices = status?.deviceStatuses;
  const paging = useReadOn(devices?.pageInfo, (after) => fetchMore({ variables: { after } }));
  if (data && !status && !error) return <NotFoundNotice what="user status" />;
  const appName = status?.app?.displayName ?? 'The app';
  if (!status && error)
    return (
      <>
        <Breadcrumb above={[{ name: appName, address: appAddress(appId) }]} />
        <PageHeading title="User">{''}</PageHeading>
        <Failures error={error} retry={() => void refetch()} />
      </>
    );
  return (
    <>
      <Breadcrumb above={[{ name: appName, address: appAddress(appId) }]} />
      <PageHeading
        title={status && (status.userName ?? status.userPrincipalName ?? status.id)}
        actions={
          <button type="button" className="button" disabled={!status} onClick={() => setEditing(true)}>
            Edit counters
          </button>
        }
      >
        {status && (status.userPrincipalName ?? 'No sign-in name')}
      </PageHeading>
      <p className="visually-hidden" role="status">
        {isSaved ? 'The counters are changed.' : ''}
      </p>
      <UserCounters status={status} />
      <section className="card" aria-label="Devices">
        <h2 className="card-title">Devices</h2>
        <List
          caption="Devices of this user"
          columns={deviceColumns}
          rows={devices?.nodes.filter((device) => device !== null) ?? []}
          keyOf={({ nodeId }) => nodeId}
          total={devices?.totalCount}
          one="device"
          empty="The app has not reached a device of this user yet."
          loading={loading}
          error={error}
          refetch={() => void refetch()}
          paging={paging}
        />
      </section>
      {isEditing && status && (
        <EditDialog
          appId={appId}
          status={status}
          onClose={(saved) => {
            setEditing(false);
            setSaved(saved);
          }}
        />
      )}
    </>
  );
}
