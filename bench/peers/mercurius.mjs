import { mercuriusFederationPlugin } from '@mercuriusjs/federation';
import fastify from 'fastify';
import mercurius from 'mercurius';
import { addresses } from './addresses.mjs';
import { createGraph } from './mercuriusGraph.mjs';
import { enumerations, typeDefs } from './typeDefs.mjs';

/** The same service with mercurius: compiled queries, loaders, `$batch` by hand. `FEDERATION=true` makes it a subgraph. */
const graph = createGraph(process.env.GRAPH_ROOT_URL);
const isSubgraph = process.env.FEDERATION === 'true';

/** Loaders get the selection only without their cache, whose keys would cost more than they save here. */
const loader = (load) => ({
  opts: { cache: false },
  loader: (queries, { reply }) => load(queries, reply.request.headers.authorization),
});

const listLoader = (addressOf) =>
  loader(async (queries, token) => {
    const lists = queries.map(({ obj, params: { first }, info }) => ({
      address: addressOf(obj, first, info),
      first,
    }));
    return (await graph.readRows(token, lists)).map((nodes) => ({ nodes }));
  });

const loaders = {
  MobileApp: {
    installSummary: loader((queries, token) =>
      graph.read(
        token,
        queries.map(({ obj, info }) => addresses.installSummary(obj, info)),
      ),
    ),
    userStatuses: loader(async (queries, token) => {
      const lists = queries.map(({ obj, params: { first }, info }) => ({
        address: addresses.userStatuses(obj, first, info),
        first,
      }));
      return (await graph.readRows(token, lists)).map((rows, index) => ({
        nodes: rows.map((row) => ({ ...row, mobileAppId: queries[index].obj.id })),
      }));
    }),
    deviceStatuses: listLoader(addresses.deviceStatusesOfApp),
    ...(isSubgraph && {
      __resolveReference: loader((queries, token) =>
        graph.read(
          token,
          queries.map(({ obj, info }) => addresses.mobileApp(obj.id, info)),
        ),
      ),
    }),
  },
  UserAppInstallStatus: { deviceStatuses: listLoader(addresses.deviceStatusesOfUser) },
};

/** mercurius has no values behind the members of an enumeration, so the fields translate. */
const memberOf = (enumeration) => {
  const members = new Map(Object.entries(enumerations[enumeration]).map(([member, name]) => [name, member]));
  return (name) => members.get(name);
};
const publishingState = memberOf('MobileAppPublishingState');
const installState = memberOf('ResultantAppState');
const installStateDetail = memberOf('ResultantAppStateDetail');

const resolvers = {
  Query: {
    mobileApps: async (_root, { first }, { reply }, info) => {
      const list = { address: addresses.mobileApps(first, info), first };
      const [nodes] = await graph.readRows(reply.request.headers.authorization, [list]);
      return { nodes };
    },
  },
  Mutation: {
    updateUserAppInstallStatus: async (_root, { input: { mobileAppId, id, ...changes } }, { reply }) => ({
      ...(await graph.change(
        reply.request.headers.authorization,
        addresses.userStatus({ mobileAppId, id }),
        changes,
      )),
      mobileAppId,
    }),
  },
  MobileApp: { publishingState: (app) => publishingState(app.publishingState) },
  MobileAppInstallStatus: {
    installState: (status) => installState(status.installState),
    installStateDetail: (status) => installStateDetail(status.installStateDetail),
  },
};

const app = fastify();
const options = { resolvers, loaders, jit: 1 };
if (isSubgraph) {
  const schema = typeDefs.replace('type MobileApp {', 'type MobileApp @key(fields: "id") {');
  app.register(mercuriusFederationPlugin, { schema, ...options });
} else app.register(mercurius, { schema: typeDefs, ...options });
console.log(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
