import { canonical, fromMesh, toMilliseconds } from './canonical.mjs';
import { fileOf } from './serverProcess.mjs';
import { workloads } from './workloads.mjs';

const sameSchema = {
  requestOf: (workload) => ({ query: workloads[workload].query, variables: workloads[workload].variables }),
  dataOf: canonical,
  canBeSubgraph: true,
};

/**
 * Who is measured. `requestOf` says what is sent to a server for a workload (undefined where it cannot answer), and
 * `dataOf` brings its answer into the form that all are compared in.
 * @param gatewayFile the command of the gateway, as it is published.
 */
export const serversOf = (gatewayFile) => [
  {
    name: 'floor',
    file: fileOf('floor/server.mjs'),
    pathOf: (workload) => `/${workload}`,
    requestOf: (workload) => ({ variables: workloads[workload].variables }),
    dataOf: canonical,
  },
  { name: 'gateway', file: gatewayFile, environment: { PORT: '0' }, ...sameSchema },
  { name: 'mercurius', file: fileOf('peers/mercurius.mjs'), ...sameSchema },
  { name: 'Apollo Server', file: fileOf('peers/apollo.mjs'), ...sameSchema },
  {
    name: 'GraphQL Mesh',
    file: fileOf('peers/mesh.mjs'),
    requestOf: (workload) => workloads[workload].mesh,
    dataOf: (data) => canonical(fromMesh(data)),
    cutsDates: true,
  },
];

/** Federation is another mode of the same server, so it is another process. */
export const asSubgraph = (server) => ({
  ...server,
  environment: { ...server.environment, FEDERATION: 'true' },
});

/** @throws when a server's answer is not the floor's. */
export const compare = (workload, server, data, floorData) => {
  const form = server.cutsDates ? toMilliseconds : (value) => value;
  const [answer, expected] = [form(server.dataOf(data)), form(canonical(floorData))].map((value) =>
    JSON.stringify(value),
  );
  if (answer === expected) return;
  const from = Math.max(0, [...answer].findIndex((character, index) => character !== expected[index]) - 60);
  const parts = [answer, expected].map((text) => text.slice(from, from + 120));
  throw new Error(`${server.name} answers ${workload} otherwise than the floor:\n${parts.join('\n')}`);
};
