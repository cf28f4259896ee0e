import { Skeleton } from '../../components/Skeleton.tsx';
import { StateIcon } from '../../components/StateIcon.tsx';
import { formatCount } from '../../format.ts';
import type { UserFactsFragment } from '../../generated/graphql.ts';
import { editedCounters } from './editedCounters.ts';

interface Props {
  /** Absent while it is being read. */
  readonly status: UserFactsFragment | undefined;
}

export const UserCounters = ({ status }: Props) => (
  <section className="card card-body" aria-label="Devices by state">
    <dl className="legend">
      {editedCounters.map(({ field, tone, label }) => (
        <div key={field}>
          <dt>
            <StateIcon tone={tone} />
            {label}
          </dt>
          <dd className="numbers">{status ? formatCount(status[field]) : <Skeleton width={3} />}</dd>
        </div>
      ))}
    </dl>
  </section>
);
