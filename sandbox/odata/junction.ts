import type { Filter } from './filterSyntax.ts';

/** What joins filters, whatever these are about. */
type Junction = Extract<Filter, { readonly kind: 'and' | 'or' | 'not' }>;

export const isJunction = (filter: Filter): filter is Junction =>
  filter.kind === 'and' || filter.kind === 'or' || filter.kind === 'not';

/** @param compile makes a test of a filter within */
export function compileJunction<Row>(
  junction: Junction,
  compile: (inner: Filter) => (row: Row) => boolean,
): (row: Row) => boolean {
  if (junction.kind === 'not') {
    const operand = compile(junction.operand);
    return (row) => !operand(row);
  }
  const operands = junction.operands.map(compile);
  return junction.kind === 'and'
    ? (row) => operands.every((operand) => operand(row))
    : (row) => operands.some((operand) => operand(row));
}
