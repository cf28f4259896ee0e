import { formatShare } from '../../format.ts';
import type { DeviceCountersFragment } from '../../generated/graphql.ts';
import { counters } from '../../states.ts';

interface Props {
  readonly summary: DeviceCountersFragment | undefined;
  readonly total: number;
}

const radius = 42;

/** A part of the ring for each state, from the top and clockwise. Drawn by hand: five arcs need no library. */
export function Ring({ summary, total }: Props) {
  const parts = summary && total > 0 ? counters.filter(({ field }) => summary[field] > 0) : [];
  let start = 0;
  return (
    <div className="ring">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="ring-track" cx="50" cy="50" r={radius} />
        {summary &&
          parts.map(({ tone, field }) => {
            const [from, share] = [start, summary[field] / total];
            start += share;
            const gap = parts.length > 1 ? Math.min(0.006, share / 3) : 0;
            return (
              <circle
                key={tone}
                className={`ring-part tone-${tone}`}
                cx="50"
                cy="50"
                r={radius}
                pathLength={1}
                strokeDasharray={`${share - gap} 1`}
                strokeDashoffset={-from}
              />
            );
          })}
      </svg>
      <p className="ring-label numbers">
        <strong>{summary ? formatShare(summary.failedDevicePercentage) : ''}</strong>
        <span className="muted">{summary ? 'failed' : ''}</span>
      </p>
    </div>
  );
}
