import { type Properties, parseKind } from '../rest/resource.ts';
import type { SchemaTypes } from './builder.ts';
import { isSingle, typeOfKind } from './kinds.ts';

/** Input fields for everything of a resource that may be changed: all of its single values but the key. */
export const changes = (
  t: PothosSchemaTypes.InputFieldBuilder<SchemaTypes, 'InputObject'>,
  table: Properties,
) =>
  Object.fromEntries(
    Object.entries(table).flatMap(([name, [declared, description, only]]) => {
      const { kind } = parseKind(declared);
      return name !== 'id' && only === undefined && isSingle(kind)
        ? [[name, t.field({ type: typeOfKind(kind), required: false, description })]]
        : [];
    }),
  );
