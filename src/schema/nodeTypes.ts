import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { keysOf } from '../rest/location.ts';
import type { Resource } from '../rest/resource.ts';

/** A GraphQL type that can be fetched by node id. */
export interface NodeType {
  readonly resource: Pick<Resource, 'name' | 'routes'>;
  /** The entity at a path of the resource's; null where it is gone. */
  readonly load: (path: string, context: Context, info: GraphQLResolveInfo) => Promise<object | null>;
}

/** All of them, by name. Each enters itself when it is declared. */
export const nodeTypes = new Map<string, NodeType>();

/** Whether a path is one of the type's own. */
export const isNodePath = (typename: string, path: string): boolean => {
  const nodeType = nodeTypes.get(typename);
  return nodeType !== undefined && keysOf(nodeType.resource, path) !== undefined;
};
