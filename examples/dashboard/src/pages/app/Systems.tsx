import { Skeleton } from '../../components/Skeleton.tsx';
import { formatCount } from '../../format.ts';
import type { BreakdownFragment } from '../../generated/graphql.ts';

const shownSystems = 4;

interface Props {
  /** Absent while it is being read; null where it could not be read. */
  readonly breakdown: BreakdownFragment | null | undefined;
}

/** On which systems the app's devices run, the most frequent first. */
export function Systems({ breakdown }: Props) {
  if (breakdown === null || breakdown?.total === 0) return null;
  return (
    <div className="systems" aria-busy={breakdown === undefined}>
      <h3>By operating system</h3>
      {breakdown ? (
        <dl className="legend">
          {breakdown.byOs.slice(0, shownSystems).map(({ osDescription, count }) => (
            <div key={osDescription}>
              <dt>{osDescription ?? 'Not known'}</dt>
              <dd className="numbers">{formatCount(count)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <Skeleton width={24} />
      )}
    </div>
  );
}
