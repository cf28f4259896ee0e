import type { FieldRef } from '@pothos/core';
import { locateEntity, nodePath } from '../rest/location.ts';
import type { EntityOf, Properties, Resource } from '../rest/resource.ts';
import type { SchemaTypes } from './builder.ts';
import { typeNameOf } from './names.ts';
import { encodeNodeId, nodeIdDescription } from './nodeId.ts';

/** The node id of an entity, from its keys and those of its parents. That of Pothos makes several promises for each row. */
export const nodeIdField = <P extends Properties>(
  t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, EntityOf<P> & { readonly parent: object }>,
  resource: Pick<Resource<P>, 'name' | 'routes'>,
): FieldRef<SchemaTypes> => {
  const typename = typeNameOf(resource.name);
  return t.id({
    nullable: false,
    description: nodeIdDescription,
    resolve: (entity) => encodeNodeId(typename, nodePath(locateEntity(resource, entity))),
  });
};
