import { CountersLegend } from '../../components/CountersLegend.tsx';
import { DistributionBar } from '../../components/DistributionBar.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { counted, formatCount, formatShare } from '../../format.ts';
import { type Counters, counters } from '../../states.ts';
import type { AppRow } from './appRow.ts';

interface Props {
  readonly rows: readonly AppRow[];
  readonly total: number | null | undefined;
}

/** All counters of all apps in one bar. */
export function TenantTotals({ rows, total }: Props) {
  const sums = sumsOf(rows);
  const devices = counters.reduce((sum, { field }) => sum + sums[field], 0);
  const failing = rows.filter(({ summary }) => summary && summary.failedDeviceCount > 0).length;
  const isKnown = rows.length > 0;
  return (
    <section className="card totals" aria-label="All apps together">
      <p className="totals-headline">
        <strong className="figure numbers">
          {isKnown ? (
            formatShare((100 * sums.failedDeviceCount) / Math.max(devices, 1))
          ) : (
            <Skeleton width={4} />
          )}
        </strong>
        <span className="muted">
          {isKnown ? (
            <>
              failed of {formatCount(devices)} installs · {formatCount(failing)} of{' '}
              {counted(rows.length, 'app')} fail somewhere
              {total != null && total > rows.length && `, of ${formatCount(total)} in all`}
            </>
          ) : (
            <Skeleton width={38} />
          )}
        </span>
      </p>
      {isKnown ? <DistributionBar summary={sums} /> : <span className="skeleton skeleton-bar" />}
      <CountersLegend summary={isKnown ? sums : undefined} />
    </section>
  );
}

const sumsOf = (rows: readonly AppRow[]): Counters => {
  const sumOf = (field: keyof Counters) =>
    rows.reduce((sum, { summary }) => sum + (summary?.[field] ?? 0), 0);
  return {
    failedDeviceCount: sumOf('failedDeviceCount'),
    pendingInstallDeviceCount: sumOf('pendingInstallDeviceCount'),
    notInstalledDeviceCount: sumOf('notInstalledDeviceCount'),
    installedDeviceCount: sumOf('installedDeviceCount'),
    notApplicableDeviceCount: sumOf('notApplicableDeviceCount'),
  };
};
