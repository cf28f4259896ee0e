import { formatMoment, inWords } from '../format.ts';
import type { DeviceFactsFragment } from '../generated/graphql.ts';
import { StateChip } from './StateChip.tsx';
import type { Column } from './VirtualTable.tsx';

export const deviceColumns: readonly Column<DeviceFactsFragment>[] = [
  {
    name: 'device',
    header: 'Device',
    cell: ({ deviceName, userName, userPrincipalName, osDescription, osVersion }) => (
      <>
        <span className="cell-title">{deviceName ?? 'Unnamed device'}</span>
        <span className="cell-detail">
          {[userName ?? userPrincipalName, [osDescription, osVersion].filter(Boolean).join(' ')]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>
    ),
  },
  {
    name: 'state',
    header: 'State',
    className: 'state',
    cell: ({ installState, displayVersion }) => (
      <>
        <StateChip state={installState} />
        <span className="cell-detail">{displayVersion && `Version ${displayVersion}`}</span>
      </>
    ),
  },
  { name: 'reason', header: 'Reason', className: 'reason', cell: ReasonCell },
  {
    name: 'lastSync',
    header: 'Last sync',
    className: 'moment from-medium numbers',
    cell: ({ lastSyncDateTime }) =>
      lastSyncDateTime ? (
        <time dateTime={lastSyncDateTime}>{formatMoment(lastSyncDateTime)}</time>
      ) : (
        <span className="muted">Never</span>
      ),
  },
];

/** The error in words with its code, or what else the device tells of its state. */
function ReasonCell({ errorCode, errorCodeHex, errorMeaning, installStateDetail }: DeviceFactsFragment) {
  const detail = installStateDetail === 'NO_ADDITIONAL_DETAILS' ? '' : inWords(installStateDetail);
  if (errorCode === 0) return <span className="muted">{detail}</span>;
  return (
    <>
      <span className="cell-lines">{errorMeaning ?? detail}</span>
      <code className="cell-detail">{errorCodeHex}</code>
    </>
  );
}
