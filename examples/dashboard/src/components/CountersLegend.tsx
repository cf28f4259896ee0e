import { formatCount } from '../format.ts';
import { type Counters, counters } from '../states.ts';
import { Skeleton } from './Skeleton.tsx';
import { StateIcon } from './StateIcon.tsx';

interface Props {
  /** Absent while it is being read. */
  readonly summary: Counters | undefined;
}

/** The counters in words and numbers, in the order of the bar. */
export const CountersLegend = ({ summary }: Props) => (
  <dl className="legend">
    {counters.map(({ tone, label, field }) => (
      <div key={tone}>
        <dt>
          <StateIcon tone={tone} />
          {label}
        </dt>
        <dd className="numbers">{summary ? formatCount(summary[field]) : <Skeleton width={5} />}</dd>
      </div>
    ))}
  </dl>
);
