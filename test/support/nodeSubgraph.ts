import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createYoga } from 'graphql-yoga';

export const nodeSubgraphSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])

  type Query {
    node(id: ID!): Node
  }

  interface Node {
    nodeId: ID!
  }

  type MobileApp implements Node @key(fields: "nodeId", resolvable: false) {
    nodeId: ID!
  }

  type UserAppInstallStatus implements Node @key(fields: "nodeId", resolvable: false) {
    nodeId: ID!
  }
`;

/** The subgraph that has `node` for a whole supergraph: it knows types only, and leaves the entities to their owners. */
export const createNodeSubgraph = () =>
  createYoga({
    schema: buildSubgraphSchema([
      {
        typeDefs: parse(nodeSubgraphSdl),
        resolvers: {
          Query: {
            node: (_root: unknown, { id }: { readonly id: string }) => {
              const [__typename] = Buffer.from(id, 'base64url').toString().split(':');
              return { __typename, nodeId: id };
            },
          },
        },
      },
    ]),
    logging: false,
  });
