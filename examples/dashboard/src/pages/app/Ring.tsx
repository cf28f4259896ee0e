import { Pie } from '@visx/shape';
import { formatShare } from '../../format.ts';
import type { DeviceCountersFragment } from '../../generated/graphql.ts';
import { counters } from '../../states.ts';

interface Props {
  readonly summary: DeviceCountersFragment | undefined;
  readonly total: number;
}

const radius = 47.5;
const thickness = 11;

/** A part of the ring for each state, from the top and clockwise. The table beside it says the same in words. */
export function Ring({ summary, total }: Props) {
  const parts = summary ? counters.filter(({ field }) => summary[field] > 0) : [];
  return (
    <div className="ring">
      <svg viewBox="-50 -50 100 100" aria-hidden="true">
        <circle className="ring-track" r={radius - thickness / 2} strokeWidth={thickness} />
        {summary && total > 0 && (
          <Pie
            data={parts}
            pieValue={({ field }) => summary[field]}
            pieSortValues={null}
            outerRadius={radius}
            innerRadius={radius - thickness}
            padAngle={parts.length > 1 ? 0.03 : 0}
          >
            {({ arcs, path }) =>
              arcs.map((arc) => (
                <path
                  key={arc.data.tone}
                  className={`ring-part tone-${arc.data.tone}`}
                  d={path(arc) ?? undefined}
                />
              ))
            }
          </Pie>
        )}
      </svg>
      <p className="ring-label numbers">
        <strong>{summary ? formatShare(summary.failedDevicePercentage) : ''}</strong>
        <span className="muted">{summary ? 'failed' : ''}</span>
      </p>
    </div>
  );
}
