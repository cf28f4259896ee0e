import { type Properties, parseKind } from '../resource.ts';
import { compare } from './filter.ts';

/** An order as clients write it. `field` is a Graph property. */
export interface Order {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}

/** Compares rows for `Array.prototype.sort`, which is stable. Rows without a value come first, as OData 4.01 has it. */
export const byProperty = (properties: Properties, { field, direction }: Order) => {
  const declared = properties[field];
  if (!declared) throw new TypeError(`The schema offers an order by "${field}", which is no property.`);
  const { kind } = parseKind(declared[0]);
  const sign = direction === 'asc' ? 1 : -1;
  return (a: object, b: object): number => {
    const [left, right] = [comparable(a, field), comparable(b, field)];
    if (left === null || right === null) return sign * (Number(left !== null) - Number(right !== null));
    return sign * compare(left, right, kind);
  };
};

const comparable = (row: object, field: string): string | number | boolean | null => {
  const value: unknown = Reflect.get(row, field);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};
