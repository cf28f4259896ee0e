import type {
  MobileAppInstallSummaryOrder,
  MobileAppInstallSummaryOrderField,
} from '../../generated/graphql.ts';

export type SortColumn = 'name' | 'failedShare' | 'failed' | 'pending' | 'installed';

export interface Sort {
  readonly column: SortColumn;
  readonly direction: 'ASC' | 'DESC';
}

/** By which counter the API orders all apps of the tenant. It orders by name in another list, that of the apps. */
const orderFields: Readonly<Record<Exclude<SortColumn, 'name'>, MobileAppInstallSummaryOrderField>> = {
  failedShare: 'FAILED_DEVICE_PERCENTAGE',
  failed: 'FAILED_DEVICE_COUNT',
  pending: 'PENDING_INSTALL_DEVICE_COUNT',
  installed: 'INSTALLED_DEVICE_COUNT',
};

const failingFirst: Sort = { column: 'failedShare', direction: 'DESC' };

/** Names begin with A, numbers with the greatest; pressed again, the other way round. */
export function sortPressed({ column, direction }: Sort, pressed: SortColumn): Sort {
  if (column === pressed) return { column, direction: direction === 'ASC' ? 'DESC' : 'ASC' };
  return { column: pressed, direction: pressed === 'name' ? 'ASC' : 'DESC' };
}

export function sortOf(search: URLSearchParams): Sort {
  const column = search.get('sort');
  if (column !== 'name' && !isCounter(column)) return failingFirst;
  return { column, direction: search.get('direction') === 'ASC' ? 'ASC' : 'DESC' };
}

export const orderOf = ({ column, direction }: Sort): MobileAppInstallSummaryOrder =>
  column === 'name' ? orderOf(failingFirst) : { field: orderFields[column], direction };

const isCounter = (column: string | null): column is keyof typeof orderFields =>
  column !== null && Object.hasOwn(orderFields, column);
