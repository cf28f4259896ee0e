import { getNullableType, isLeafType, isNonNullType } from 'graphql';
import type { Field } from './field.ts';
import { serializerOf } from './leaf.ts';
import type { Place } from './place.ts';
import { resolveInfo } from './resolveInfo.ts';

/**
 * Executes a field that has no resolver and is a scalar or an enumeration, as most are: the property of its name is written
 * into the answer. No resolver looks at what is made for one, so nothing is made, unless something other than a plain
 * value stands there.
 * @param resolving executes the field like any other.
 */
export const readingOf = (field: Field, place: Place, resolving: Field['execute']): Field['execute'] => {
  const { name, type, resolve } = field.definition;
  const leaf = getNullableType(type);
  if (resolve || !isLeafType(leaf)) return resolving;
  const isNullable = !isNonNullType(type);
  const serialize = serializerOf(leaf);

  return (run, source, parentPath) => {
    if (typeof source !== 'object' || source === null) return resolving(run, source, parentPath);
    let value: unknown;
    try {
      value = Reflect.get(source, name);
      if (value == null && isNullable) return null;
      if (value != null && typeof value !== 'object' && typeof value !== 'function') return serialize(value);
    } catch (error) {
      return place.fail(run, error, resolveInfo(field, run, parentPath));
    }
    if (typeof value === 'function') return resolving(run, source, parentPath);
    return place.settle(run, value, resolveInfo(field, run, parentPath));
  };
};
