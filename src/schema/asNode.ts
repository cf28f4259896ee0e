import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { node } from '../resolvers/node.ts';
import { locateEntity, nodePath } from '../rest/location.ts';
import type { EntityOf, Properties, Resource, Route } from '../rest/resource.ts';
import { nodeTypes } from './nodeTypes.ts';
import { selectionOf } from './selection.ts';

/** What makes a type of entities a `Node`: how its node id is made, and how an entity is found by it. */
export const asNode = <P extends Properties, R extends Route>(typename: string, resource: Resource<P, R>) => {
  nodeTypes.set(typename, resource);
  return {
    id: {
      resolve: (entity: EntityOf<P> & { readonly parent: object }): string =>
        nodePath(locateEntity(resource, entity)),
    },
    loadWithoutCache: (path: string, context: Context, info: GraphQLResolveInfo) =>
      node(resource, path, context, selectionOf(info, typename)),
  };
};
