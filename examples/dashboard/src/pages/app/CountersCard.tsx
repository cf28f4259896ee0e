import type { ReactNode } from 'react';
import { Skeleton } from '../../components/Skeleton.tsx';
import { StateIcon } from '../../components/StateIcon.tsx';
import { formatCount, formatShare } from '../../format.ts';
import type { DeviceCountersFragment, UserCountersFragment } from '../../generated/graphql.ts';
import { counters, type Tone } from '../../states.ts';
import { Ring } from './Ring.tsx';

type Summary = DeviceCountersFragment & UserCountersFragment;

const userCounters: Readonly<Record<Tone, `${string}UserCount` & keyof UserCountersFragment>> = {
  failed: 'failedUserCount',
  pending: 'pendingInstallUserCount',
  absent: 'notInstalledUserCount',
  installed: 'installedUserCount',
  inapplicable: 'notApplicableUserCount',
};

interface Props {
  /** Absent while it is being read; null where Graph has none. */
  readonly summary: Summary | null | undefined;
  /** What else is known of the devices, below. */
  readonly children: ReactNode;
}

/** The counters as a ring, and as a table that says the same to those who do not see it. */
export function CountersCard({ summary, children }: Props) {
  const total = summary ? counters.reduce((sum, { field }) => sum + summary[field], 0) : 0;
  return (
    <section className="card card-body" aria-labelledby="counters" aria-busy={summary === undefined}>
      <h2 id="counters">Devices by state</h2>
      {summary === null ? (
        <p className="muted">Graph has no summary of this app.</p>
      ) : (
        <div className="counters">
          <Ring summary={summary} total={total} />
          <table className="plain-table numbers">
            <thead>
              <tr>
                <th scope="col">State</th>
                <th scope="col">Devices</th>
                <th scope="col">Share</th>
                <th scope="col">Users</th>
              </tr>
            </thead>
            <tbody>
              {counters.map(({ tone, label, field }) => (
                <tr key={tone}>
                  <th scope="row">
                    <StateIcon tone={tone} />
                    {label}
                  </th>
                  <td>{summary ? formatCount(summary[field]) : <Skeleton width={3} />}</td>
                  <td className="muted">
                    {summary ? formatShare(total > 0 ? (100 * summary[field]) / total : null) : ''}
                  </td>
                  <td className="muted">{summary ? formatCount(summary[userCounters[tone]]) : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {children}
    </section>
  );
}
