import type { Json, Values } from '../data/entity.ts';
import { badIntuneRequest, GraphError } from '../graph/graphError.ts';
import { type Comparable, comparisons } from '../odata/comparison.ts';
import { type Filter, type Operand, type Operator, parseFilter } from '../odata/filterSyntax.ts';
import { instant } from '../odata/instant.ts';
import { compileJunction, isJunction } from '../odata/junction.ts';
import type { Column } from './column.ts';

export type RowPredicate = (row: Values) => boolean;

/** The filter of a report; an empty text is no filter. @throws 400 from Intune when it cannot be read */
export function readFilter(text: string): Filter | undefined {
  if (text.trim() === '') return undefined;
  try {
    return parseFilter(text);
  } catch (error) {
    throw error instanceof GraphError ? badIntuneRequest(error.message) : error;
  }
}

/** The app that every row of the answer must belong to, because the filter says so outside of any `or`. */
export function applicationIn(filter: Filter | undefined): string | undefined {
  if (filter?.kind === 'and') {
    for (const operand of filter.operands) {
      const found = applicationIn(operand);
      if (found !== undefined) return found;
    }
  }
  if (filter?.kind !== 'compare' || filter.operator !== 'eq') return undefined;
  const { left, right } = filter;
  const named = left.kind === 'path' && left.path === 'ApplicationId';
  return named && right.kind === 'string' ? right.value : undefined;
}

/**
 * Columns are compared with literals, and literals are quoted whatever the type of the column.
 *
 * @throws 400 for columns that the report does not have and for values that do not fit them
 */
export function compileReportFilter(filter: Filter, columns: readonly Column[]): RowPredicate {
  const compile = (inner: Filter): RowPredicate => {
    if (isJunction(inner)) return compileJunction(inner, compile);
    switch (inner.kind) {
      case 'compare':
        return comparison(inner.operator, inner.left, inner.right, columns);
      case 'in': {
        const tests = inner.values.map((value) => comparison('eq', inner.left, value, columns));
        return (row) => tests.some((test) => test(row));
      }
      default:
        throw badIntuneRequest('A filter of a report must consist of comparisons.');
    }
  };
  return compile(filter);
}

/** @throws 400 as for every column that a report does not have, `_loc` columns included */
export function columnNamed(name: string, columns: readonly Column[]): Column {
  const column = columns.find((one) => one.name === name);
  if (column === undefined) throw badIntuneRequest(`The column '${name}' does not exist in the report.`);
  return column;
}

/** What the order of a column's values is decided by: ids and moments are written in more ways than one. */
export function comparable({ name, type }: Column, value: Json | undefined): Comparable {
  if (typeof value === 'string' && type === 'DateTime') return instant(value) ?? value;
  if (typeof value === 'string' && name.endsWith('Id')) return value.toLowerCase();
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function comparison(
  operator: Operator,
  left: Operand,
  right: Operand,
  columns: readonly Column[],
): RowPredicate {
  if (left.kind !== 'path') throw badIntuneRequest('The left side of a comparison must be a column.');
  const column = columnNamed(left.path, columns);
  const wanted = literal(right, column);
  const holds = comparisons[operator];
  return (row) => holds(comparable(column, row[column.name]), wanted);
}

function literal(operand: Operand, column: Column): Comparable {
  if (operand.kind === 'null') return null;
  const unfit = badIntuneRequest(
    `The value compared with the column '${column.name}' is not of type ${column.type}.`,
  );
  if (operand.kind === 'path' || operand.kind === 'call') throw unfit;
  const text = String(operand.value);
  switch (column.type) {
    case 'Int32':
    case 'Double':
      if (text.trim() === '' || Number.isNaN(Number(text))) throw unfit;
      return Number(text);
    case 'Boolean':
      if (!/^(true|false|0|1)$/i.test(text)) throw unfit;
      return /^(true|1)$/i.test(text);
    case 'DateTime':
      if (instant(text) === undefined) throw unfit;
      return comparable(column, text);
    case 'String':
      return comparable(column, text);
  }
}
