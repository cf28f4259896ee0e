import { keysOf } from '../rest/location.ts';
import type { Resource } from '../rest/resource.ts';

/** GraphQL types that can be fetched by node id, and their resources. Each type enters itself when it is declared. */
export const nodeTypes = new Map<string, Resource>();

/** Whether a path is one of the type's own. */
export const isNodePath = (typename: string, path: string): boolean => {
  const resource = nodeTypes.get(typename);
  return resource !== undefined && keysOf(resource, path) !== undefined;
};
