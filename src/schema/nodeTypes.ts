import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { keysOf } from '../rest/location.ts';
import type { Resource } from '../rest/resource.ts';
import type { UncheckedKeys } from '../rest/routePattern.ts';

/** Finds one entity; null where it is gone. */
export type Find = (context: Context, info: GraphQLResolveInfo) => Promise<object | null>;

/** A GraphQL type that can be fetched by node id. */
export interface NodeType {
  readonly resource: Pick<Resource, 'name' | 'routes'>;
  /** How the entity at a path is found, unless the path is none of the resource's. */
  readonly at: (path: string) => Find | undefined;
  /** How the entity with these keys is found, unless no route of the resource takes them. */
  readonly by: (keys: UncheckedKeys) => Find | undefined;
}

/** All of them, by name. Each enters itself when it is declared. */
export const nodeTypes = new Map<string, NodeType>();

/** Whether a path is one of the type's own. */
export const isNodePath = (typename: string, path: string): boolean => {
  const nodeType = nodeTypes.get(typename);
  return nodeType !== undefined && keysOf(nodeType.resource, path) !== undefined;
};
