import type { FieldRef } from '@pothos/core';
import { defaultFieldResolver } from 'graphql';
import {
  type EntityOf,
  type MimeContent,
  type Properties,
  parseKind,
  type Resource,
} from '../rest/resource.ts';
import { builder, type SchemaTypes } from './builder.ts';
import { isSingle, typeOfKind } from './kinds.ts';
import { nodeIdField } from './nodeIdField.ts';
import { parentKeys } from './parentKeys.ts';
import { reads } from './selection.ts';

/**
 * Reads the property that has the field's name. To Pothos this is no resolver, and the executor reads the property itself.
 * What it brings is of the declared kind: decoding has seen to it, and put an error in the place of anything else.
 */
const ownProperty = defaultFieldResolver as (entity: object) => never;

const mimeContent = builder.objectRef<MimeContent>('MimeContent').implement({
  description: 'A piece of content and its media type.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'Media type, such as image/png.' }),
    value: t.exposeString('value', { description: 'The bytes as base64.' }),
  }),
});

/**
 * The fields of a resource's table: the node id, the keys of its parents, and a field for each property, which reads the
 * property of its own name. Annotations have no field here.
 */
export const properties = <P extends Properties>(
  t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, EntityOf<P> & { readonly parent: object }>,
  resource: Pick<Resource<P>, 'name' | 'routes' | 'properties'>,
): Record<string, FieldRef<SchemaTypes>> => ({
  nodeId: nodeIdField(t, resource),
  ...parentKeys(t, resource),
  ...Object.fromEntries(
    Object.entries(resource.properties)
      .filter(([name]) => !name.startsWith('@'))
      .map(([name, [declared, description]]) => {
        const { kind, required } = parseKind(declared);
        const options = { description, nullable: !required, extensions: reads(name) };
        const resolve = ownProperty;
        if (isSingle(kind)) return [name, t.field({ ...options, type: typeOfKind(kind), resolve })];
        if (kind === 'strings') return [name, t.stringList({ ...options, resolve })];
        return [name, t.field({ ...options, type: mimeContent, resolve })];
      }),
  ),
});
