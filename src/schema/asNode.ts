import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { Selection } from '../resolvers/selection.ts';
import { keysOf, locateEntity, nodePath } from '../rest/location.ts';
import type { EntityOf, KeysOf, Properties, Resource, Route } from '../rest/resource.ts';
import { nodeTypes } from './nodeTypes.ts';
import { selectionOf } from './selection.ts';

/**
 * What makes a type of entities a `Node`: how its node id is made, and how an entity is found by it.
 * @param node finds the entity by the keys in its path.
 */
export const asNode = <P extends Properties, R extends Route, E extends object>(
  typename: string,
  resource: Resource<P, R>,
  node: (keys: KeysOf<R>, context: Context, selection: Selection) => Promise<E | null>,
) => {
  const load = async (path: string, context: Context, info: GraphQLResolveInfo) => {
    const keys = keysOf(resource, path);
    return keys ? node(keys, context, selectionOf(info, typename)) : null;
  };
  nodeTypes.set(typename, { resource, load });
  return {
    id: {
      resolve: (entity: EntityOf<P> & { readonly parent: object }): string =>
        nodePath(locateEntity(resource, entity)),
    },
    loadWithoutCache: load,
  };
};
