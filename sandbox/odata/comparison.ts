import type { Operator } from './filterSyntax.ts';

/**
 * What filters and orders compare: text (dates too, in UTC), number (enumerations too), boolean. Null equals itself, and is
 * neither less nor more than others.
 */
export type Comparable = string | number | boolean | null;

const ordered =
  (holds: (a: string | number | boolean, b: string | number | boolean) => boolean) =>
  (a: Comparable, b: Comparable): boolean =>
    a !== null && b !== null && holds(a, b);

export const comparisons: Readonly<Record<Operator, (a: Comparable, b: Comparable) => boolean>> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  gt: ordered((a, b) => a > b),
  ge: ordered((a, b) => a >= b),
  lt: ordered((a, b) => a < b),
  le: ordered((a, b) => a <= b),
};

/**
 * Compares lists of values for sorting: the first in which they differ decides. Null comes first, texts in the order of
 * their code units. How Graph collates is not documented.
 *
 * @param signs for each place of the lists 1, or -1 where the order is descending
 */
export const inOrder =
  (signs: readonly number[]) =>
  (a: readonly Comparable[], b: readonly Comparable[]): number => {
    for (const [index, sign] of signs.entries()) {
      const difference = compareTwo(a[index] ?? null, b[index] ?? null);
      if (difference !== 0) return difference * sign;
    }
    return 0;
  };

function compareTwo(a: Comparable, b: Comparable): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
