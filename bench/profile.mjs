// npm --prefix bench run bench:profile -- W2
import { buildGateway } from './gatewayBuild.mjs';
import { createLoad } from './load.mjs';
import { leaveServerCore, startServer, startUpstream } from './serverProcess.mjs';
import { asSubgraph, serversOf } from './servers.mjs';

/** Where does the processor time of a workload go: by package, and by function? */
const [workload = 'W2', name = 'gateway'] = process.argv.slice(2);
const warmUp = 3_000;
const sampled = 6_000;

/** Samples by what `keyOf` makes of their function, the most frequent first, as shares of all. */
const shares = ({ nodes, samples }, keyOf) => {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const counts = new Map();
  for (const sample of samples) {
    const key = keyOf(nodeOf.get(sample).callFrame);
    if (key !== '(idle)') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].map(([key, count]) => [key, count / all]).sort(([, a], [, b]) => b - a);
};

const packageOf = ({ functionName, url }) => {
  if (url === '') return functionName.startsWith('(') ? functionName : 'V8';
  if (url.startsWith('node:')) return 'node';
  return url.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? 'own code';
};

const functionOf = (frame) => {
  const place = frame.url.replace(/.*\/(?:node_modules|dist)\//, '');
  return place
    ? `${frame.functionName || '(anonymous)'} ${place}:${frame.lineNumber + 1}`
    : frame.functionName;
};

const print = (title, rows) => {
  console.log(`\n${title}`);
  for (const [key, share] of rows) console.log(`${(100 * share).toFixed(1).padStart(6)} %  ${key}`);
};

leaveServerCore();
const gatewayFile = await buildGateway({ isBundled: false });
const upstream = await startUpstream();
const named = serversOf(gatewayFile).find((server) => server.name === name);
const server = workload === 'W6' && named.canBeSubgraph ? asSubgraph(named) : named;
const profiled = await startServer(server, upstream.url, new URL('profiled.mjs', import.meta.url).href);
try {
  const load = createLoad(`${profiled.url}${server.pathOf?.(workload) ?? ''}`, {
    body: JSON.stringify(server.requestOf(workload)),
    connections: 10,
  });
  await load.run(warmUp);
  await profiled.ask('start');
  const { durations } = await load.run(sampled);
  const { profile } = await profiled.ask('stop');
  console.log(`${workload}, ${name}: ${durations.length} operations`);
  print('by package', shares(profile, packageOf).slice(0, 20));
  print('by function', shares(profile, functionOf).slice(0, 40));
  await load.close();
} finally {
  profiled.stop();
  upstream.stop();
}
