import { getTypeBrand } from '@pothos/core';
import {
  type GraphQLFieldConfig,
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  type GraphQLSchema,
  GraphQLUnionType,
  isObjectType,
} from 'graphql';
import type { Context } from '../../context.ts';
import { lookupOfEach } from '../../estimate/graphQuestions.ts';
import { asks } from '../../estimate/question.ts';
import { marked } from '../loadNode.ts';
import { nodeTypes } from '../nodeTypes.ts';
import { meantBy } from './representation.ts';

const representationType = new GraphQLScalarType({
  name: '_Any',
  description: 'A representation: the `__typename` of an entity and the fields of one of its keys.',
});

/**
 * `Query._entities`: the entities that a router names, in that order. What they read meets in the operation's one
 * loader, whatever their types. Each stands for itself: one that does not exist is null, one that fails is an error in
 * its place. All are looked up, even where nothing but keys is selected: null then says that there is no such entity.
 * https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
export const entitiesField = (
  schema: GraphQLSchema,
): GraphQLFieldConfig<unknown, Context, { readonly representations: readonly unknown[] }> => ({
  description: 'For routers: the entities that these representations name.',
  type: new GraphQLNonNull(
    new GraphQLList(
      new GraphQLUnionType({
        name: '_Entity',
        description: 'Whatever can be found by a key.',
        types: [...nodeTypes.keys()].map((name) => schema.getType(name)).filter(isObjectType),
        resolveType: brandOf,
      }),
    ),
  ),
  args: {
    representations: {
      description: 'Each with its `__typename` and the fields of one of its keys.',
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(representationType))),
    },
  },
  extensions: asks(lookupOfEach('representations')),
  resolve: (_root, { representations }, context, info) =>
    representations.map((representation, index) => {
      try {
        const { typename, find } = meantBy(`representations[${index}]`, representation);
        return marked(typename, find, context, info);
      } catch (error) {
        return Promise.reject(error);
      }
    }),
});

/** `marked` has marked each entity with the name of its type. */
const brandOf = (entity: unknown): string | undefined => {
  const brand = getTypeBrand(entity);
  return typeof brand === 'string' ? brand : undefined;
};
