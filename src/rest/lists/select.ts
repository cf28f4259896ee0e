import { remembered } from '../remembered.ts';
import type { Properties } from '../resource.ts';

/**
 * `$select` for a set of properties. The key is always among them: paths, node ids and cursors are made of it.
 * Annotations such as `@odata.type` come unasked and cannot be selected; what only reports have is not there.
 */
export const selectOption = remembered((properties: Properties, names: readonly string[]): string =>
  [...new Set(['id', ...names])]
    .filter((name) => !name.startsWith('@') && properties[name]?.[2] !== 'reports')
    .join(','),
);
