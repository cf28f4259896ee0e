import type { Context } from '../context.ts';
import type { Selection } from '../resolvers/selection.ts';
import { keysFor, keysOf } from '../rest/location.ts';
import type { KeysOf, Properties, Resource, Route } from '../rest/resource.ts';
import { builder } from './builder.ts';
import { typeNameOf } from './names.ts';
import { type Find, nodeTypes } from './nodeTypes.ts';
import { selectionOf } from './selection.ts';

/**
 * What makes a type of entities a `Node`, beside the `nodeId` among its properties: how an entity is found by it.
 * @param node finds the entity by its keys.
 */
export const asNode = <P extends Properties, R extends Route, E extends object>(
  resource: Resource<P, R>,
  node: (keys: KeysOf<R>, context: Context, selection: Selection) => Promise<E | null>,
) => {
  const typename = typeNameOf(resource.name);
  const findBy = (keys: KeysOf<R> | undefined): Find | undefined =>
    keys && ((context, info) => node(keys, context, selectionOf(info, typename)));
  nodeTypes.set(typename, {
    resource,
    at: (path) => findBy(keysOf(resource, path)),
    by: (keys) => findBy(keysFor(resource, keys)),
  });
  return { interfaces: [builder.nodeInterfaceRef()] };
};
