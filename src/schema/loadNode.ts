import { brandWithType, type OutputType } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { SchemaTypes } from './builder.ts';
import { type Find, nodeTypes } from './nodeTypes.ts';

/** The entity behind a decoded node id, marked with its type; null where it is gone. */
export const loadNode = (
  typename: string,
  path: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> => marked(typename, nodeTypes.get(typename)?.at(path), context, info);

/** What is found, marked with its type as interfaces and unions expect. */
export const marked = async (
  typename: string,
  find: Find | undefined,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> => {
  const entity = (await find?.(context, info)) ?? null;
  // A type's name is a type to Pothos, though its types list only names that were declared to the builder.
  brandWithType(entity, typename as OutputType<SchemaTypes>);
  return entity;
};
