import type { FieldRef } from '@pothos/core';
import { keyNamesOf } from '../rest/location.ts';
import type { Resource } from '../rest/resource.ts';
import type { SchemaTypes } from './builder.ts';
import { typeNameOf } from './names.ts';

/** An entity, with the keys of whatever it was read below. */
interface Below {
  readonly parent: object;
}

/**
 * The keys of an entity's parents as fields, by the names that its routes have for them. With `id` they name the entity
 * wherever keys are taken. They are known from the path that was read, so they cost nothing and select nothing. A key
 * that only some of the routes take is null on an entity that was read by another route.
 */
export const parentKeys = (
  t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Below>,
  resource: Pick<Resource, 'routes'>,
): Record<string, FieldRef<SchemaTypes>> => {
  const routes = keyNamesOf(resource);
  const names = new Set(routes.flat().filter((name) => name !== 'id'));
  return Object.fromEntries(
    [...names].map((name) => {
      const nullable = !routes.every((keys) => keys.includes(name));
      const description = `Key of the ${typeNameOf(name.replace(/Id$/, ''))} that this was read below${nullable ? '; null where it was read elsewhere' : ''}.`;
      return [name, t.id({ nullable, description, resolve: ({ parent }) => Reflect.get(parent, name) })];
    }),
  );
};
