import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { Selection } from '../resolvers/selection.ts';
import { keysOf } from '../rest/location.ts';
import type { KeysOf, Properties, Resource, Route } from '../rest/resource.ts';
import { builder } from './builder.ts';
import { typeNameOf } from './names.ts';
import { nodeTypes } from './nodeTypes.ts';
import { selectionOf } from './selection.ts';

/**
 * What makes a type of entities a `Node`, beside the `nodeId` among its properties: how an entity is found by it.
 * @param node finds the entity by the keys in its path.
 */
export const asNode = <P extends Properties, R extends Route, E extends object>(
  resource: Resource<P, R>,
  node: (keys: KeysOf<R>, context: Context, selection: Selection) => Promise<E | null>,
) => {
  const typename = typeNameOf(resource.name);
  const load = async (path: string, context: Context, info: GraphQLResolveInfo) => {
    const keys = keysOf(resource, path);
    return keys ? node(keys, context, selectionOf(info, typename)) : null;
  };
  nodeTypes.set(typename, { resource, load });
  return { interfaces: [builder.nodeInterfaceRef()] };
};
