import type { Row } from './upstream.ts';
import { enumValue } from './wire.ts';

const enumerations = new Set([
  'publishingState',
  'installState',
  'mobileAppInstallStatusValue',
  'installStateDetail',
  'status',
]);

/**
 * A row of Graph's JSON as the schema shows it: members of enumerations in the schema's spelling, everything else
 * unchanged. Without names it is all properties of the row; annotations are none.
 */
export const asShown = (
  row: Row,
  names: readonly string[] = Object.keys(row).filter((name) => !name.includes('@')),
): Record<string, unknown> =>
  Object.fromEntries(
    names.map((name) => [name, enumerations.has(name) ? enumValue(row[name]) : (row[name] ?? null)]),
  );
