import type { Values } from '../data/entity.ts';
import type { Tenant } from '../data/tenant.ts';
import type { Column } from './column.ts';

/** One report, whichever actions offer it. */
export interface Report {
  /** Refused without a filter that names one app. */
  readonly ofOneApp: boolean;
  /** In the order of an answer that was not asked for certain columns. */
  readonly columns: readonly Column[];
  rows(scope: ReportScope): ReportRows;
  /** Which of the rows it has, when not all. */
  includes?(row: Values): boolean;
}

export interface ReportScope {
  readonly tenant: Tenant;
  /** The number of the one app; undefined in reports of all apps. */
  readonly app: number | undefined;
  readonly oddities: RowOddities;
}

/** What is odd about the rows themselves, in whatever order and on whatever pages they come. */
export interface RowOddities {
  /**
   * A fifth of the device rows come twice or three times: the same app, device, user and state, but an older
   * LastModifiedDateTime, and some hundred rows later where nobody asked for an order.
   */
  readonly duplicateRows: boolean;
  /** Where a segment says `unknown`, and in a quarter of the rows not installed, numbers outside the enumerations. */
  readonly unknownStates: boolean;
}

/** Rows that are made when somebody asks. Values are by column name, without the `_loc` columns. */
export interface ReportRows {
  readonly size: number;
  /** @param copy 0 is the row itself, 1 its first stale copy */
  at(index: number, copy: number): Values;
  /** How many stale copies row `index` has; none when absent. */
  copiesOf?(index: number): number;
}

export const noRows: ReportRows = {
  size: 0,
  at: (index) => {
    throw new RangeError(`An empty report was asked for row ${index}.`);
  },
};
