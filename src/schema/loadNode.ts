import { brandWithType, type OutputType } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { SchemaTypes } from './builder.ts';
import { nodeTypes } from './nodeTypes.ts';

/** The entity behind a decoded node id, marked with its type as the `Node` interface expects; null where it is gone. */
export const loadNode = async (
  typename: string,
  path: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> => {
  const entity = (await nodeTypes.get(typename)?.load(path, context, info)) ?? null;
  // A type's name is a type to Pothos, though its types list only names that were declared to the builder.
  brandWithType(entity, typename as OutputType<SchemaTypes>);
  return entity;
};
