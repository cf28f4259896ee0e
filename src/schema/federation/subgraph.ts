import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { entitiesField } from './entities.ts';
import { subgraphSdl } from './subgraphSdl.ts';

/**
 * The schema as a subgraph of Apollo Federation 2: the same, with `_service` and `_entities`.
 * https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
export const subgraphOf = (schema: GraphQLSchema): GraphQLSchema => {
  const { query, types, ...config } = schema.toConfig();
  if (!query) throw new TypeError('A schema without queries is no subgraph.');
  const { fields, ...queryConfig } = query.toConfig();
  return new GraphQLSchema({
    ...config,
    types: types.filter((type) => type !== query),
    query: new GraphQLObjectType({
      ...queryConfig,
      fields: { ...fields, _entities: entitiesField(schema), _service: serviceField(schema) },
    }),
  });
};

const serviceField = (schema: GraphQLSchema) => ({
  description: 'For composers: this subgraph.',
  type: new GraphQLNonNull(
    new GraphQLObjectType({
      name: '_Service',
      description: 'A subgraph, as composers see it.',
      fields: {
        sdl: {
          description: 'Its schema, with the directives of Apollo Federation.',
          type: GraphQLString,
          resolve: () => subgraphSdl(schema),
        },
      },
    }),
  ),
  resolve: () => ({}),
});
