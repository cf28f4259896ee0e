import type { PageOddity } from './paging.ts';
import type { RowOddities } from './report.ts';

export interface ReportOptions extends RowOddities {
  /** The most rows on a page, whatever `top` says: 50 and 999 were seen; Infinity grants every wish. */
  readonly reportCap: number;
  /** Columns in another order than documented: one for each report, or another in each answer. */
  readonly shuffledColumns: 'perReport' | 'perResponse' | false;
  /** Pages that do not continue where the last one ended: see `paging.ts`. */
  readonly unstablePages: PageOddity | false;
  /** A third of the rows end with their last value that says something. */
  readonly shortRows: boolean;
  /** `orderBy` is checked and then has no effect. */
  readonly reportOrdersIgnored: boolean;
  /** getDeviceInstallStatusReport still answers, as retrieveDeviceAppInstallationStatusReport does. */
  readonly retiredReports: boolean;
  /** A report is a POST; whether it counts as a write is not published. */
  readonly reportsCountAsWrites: boolean;
}

export const reportDefaults: ReportOptions = {
  reportCap: 50,
  shuffledColumns: false,
  unstablePages: false,
  duplicateRows: false,
  unknownStates: false,
  shortRows: false,
  reportOrdersIgnored: false,
  retiredReports: false,
  reportsCountAsWrites: true,
};
