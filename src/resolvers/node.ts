import type { Context } from '../context.ts';
import { keysOf } from '../rest/location.ts';
import type { Properties, Resource, Route } from '../rest/resource.ts';
import type { Selection } from './selection.ts';

/** The entity at a node id's path. */
export const node = async <P extends Properties, R extends Route>(
  resource: Resource<P, R>,
  path: string,
  { graph }: Context,
  { properties }: Selection,
) => {
  const keys = keysOf(resource, path);
  return keys ? graph.get(resource, keys, properties) : null;
};
