import { mostInputs } from '../resolvers/changes.ts';
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

/** What stands at the inputs of a bulk change. */
export const describedInputs = `What to change, and the new values: at most ${mostInputs} inputs, no two for the same entity.`;

/** What stands at a bulk change. */
export const describedBulk = (mutation: string): string =>
  `Makes many changes as \`${mutation}\` makes one, in batches and in any order. There is one result for each input, in the order of the inputs, and none depends on another.`;
