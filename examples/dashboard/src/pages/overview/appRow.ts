import type {
  AppFactsFragment,
  AppRankingQuery,
  AppSearchQuery,
  DeviceCountersFragment,
} from '../../generated/graphql.ts';
import type { Sort } from './sort.ts';

/** An app with its counters, whichever list it was read from. */
export interface AppRow {
  readonly app: AppFactsFragment;
  /** Null where Graph had no summary of the app. */
  readonly summary: DeviceCountersFragment | null;
}

export const rankedRows = (data: AppRankingQuery | undefined): readonly AppRow[] =>
  (data?.mobileAppInstallSummaries?.nodes ?? []).flatMap((summary) =>
    summary?.app ? [{ app: summary.app, summary }] : [],
  );

export const foundRows = (data: AppSearchQuery | undefined): readonly AppRow[] =>
  (data?.mobileApps?.nodes ?? []).flatMap((app) => (app ? [{ app, summary: app.installSummary }] : []));

/** What was found comes in order of name; any other order is made here. */
export const sortRows = (rows: readonly AppRow[], { column, direction }: Sort): readonly AppRow[] => {
  if (column === 'name') return rows;
  const sign = direction === 'ASC' ? 1 : -1;
  return rows.toSorted((one, other) => sign * (counterOf(one, column) - counterOf(other, column)));
};

const counterOf = ({ summary }: AppRow, column: Exclude<Sort['column'], 'name'>): number => {
  if (!summary) return -1;
  if (column === 'failedShare') return summary.failedDevicePercentage ?? -1;
  if (column === 'failed') return summary.failedDeviceCount;
  return column === 'pending' ? summary.pendingInstallDeviceCount : summary.installedDeviceCount;
};
