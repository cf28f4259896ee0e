import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { addresses } from './addresses.mjs';
import { Graph } from './apolloGraph.mjs';
import { enumerations, typeDefs } from './typeDefs.mjs';

/** The same service with Apollo Server, @apollo/datasource-rest and DataLoader. `FEDERATION=true` makes it a subgraph. */
const resolvers = {
  ...enumerations,
  Query: {
    mobileApps: async (_root, { first }, { graph }, info) => ({
      nodes: await graph.readRows(addresses.mobileApps(first, info), first),
    }),
  },
  Mutation: {
    updateUserAppInstallStatus: async (_root, { input: { mobileAppId, id, ...changes } }, { graph }) => ({
      ...(await graph.change(addresses.userStatus({ mobileAppId, id }), changes)),
      mobileAppId,
    }),
  },
  MobileApp: {
    installSummary: (app, _args, { graph }, info) => graph.read(addresses.installSummary(app, info)),
    userStatuses: async (app, { first }, { graph }, info) => {
      const rows = await graph.readRows(addresses.userStatuses(app, first, info), first);
      return { nodes: rows.map((row) => ({ ...row, mobileAppId: app.id })) };
    },
    deviceStatuses: async (app, { first }, { graph }, info) => ({
      nodes: await graph.readRows(addresses.deviceStatusesOfApp(app, first, info), first),
    }),
  },
  UserAppInstallStatus: {
    deviceStatuses: async (status, { first }, { graph }, info) => ({
      nodes: await graph.readRows(addresses.deviceStatusesOfUser(status, first, info), first),
    }),
  },
};

const subgraph = () =>
  buildSubgraphSchema([
    {
      typeDefs: parse(`
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.4", import: ["@key"])
        ${typeDefs.replace('type MobileApp {', 'type MobileApp @key(fields: "id") {')}
      `),
      resolvers: {
        ...resolvers,
        MobileApp: {
          ...resolvers.MobileApp,
          __resolveReference: ({ id }, { graph }, info) => graph.read(addresses.mobileApp(id, info)),
        },
      },
    },
  ]);

const server = new ApolloServer(
  process.env.FEDERATION === 'true' ? { schema: subgraph() } : { typeDefs, resolvers },
);
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  // Its own default, node-fetch, opens a connection for each request.
  context: async ({ req }) => ({
    graph: new Graph({ token: req.headers.authorization, cache: server.cache, fetch }),
  }),
});
console.log(url);
