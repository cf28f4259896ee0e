import type { Column } from '../../components/VirtualTable.tsx';
import { formatCount } from '../../format.ts';
import type { UserFactsFragment } from '../../generated/graphql.ts';
import { userAddress } from '../../routing/route.ts';

export const userColumns = (appId: string): readonly Column<UserFactsFragment>[] => [
  {
    name: 'user',
    header: 'User',
    cell: ({ id, userName, userPrincipalName }) => (
      <>
        <a className="row-link" href={userAddress(appId, id)}>
          {userName ?? userPrincipalName ?? id}
        </a>
        <span className="cell-detail">{userPrincipalName}</span>
      </>
    ),
  },
  {
    name: 'failed',
    header: 'Failed',
    className: 'number strong',
    cell: ({ failedDeviceCount }) => formatCount(failedDeviceCount),
  },
  {
    name: 'notInstalled',
    header: 'Not installed',
    className: 'number from-medium',
    cell: ({ notInstalledDeviceCount }) => formatCount(notInstalledDeviceCount),
  },
  {
    name: 'installed',
    header: 'Installed',
    className: 'number',
    cell: ({ installedDeviceCount }) => formatCount(installedDeviceCount),
  },
];
