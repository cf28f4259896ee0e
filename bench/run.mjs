// npm --prefix bench run bench
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildGateway } from './gatewayBuild.mjs';
import { measure } from './measure.mjs';
import { report } from './report.mjs';
import { fileOf, leaveServerCore, startServer, startUpstream } from './serverProcess.mjs';
import { asSubgraph, serversOf } from './servers.mjs';
import { median } from './statistics.mjs';
import { workloads } from './workloads.mjs';

/** How does the gateway stand against what a team would take instead of it, and against what cannot be undercut? */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(workloads).join() },
  },
});
const plan = options.quick
  ? { name: 'A quick run', rounds: 3, warmUp: 700, round: 300, slowRounds: 1, slowRound: 400 }
  : { name: 'A full run', rounds: 7, warmUp: 3_000, round: 3_000, slowRounds: 7, slowRound: 800 };
const only = options.only.split(',');

leaveServerCore();
const gatewayFile = await buildGateway();
const stops = [];

const startAll = async (servers, upstream) => {
  const running = [];
  for (const server of servers) {
    const process = await startServer(server, upstream.url);
    stops.push(process.stop);
    running.push({ ...server, process });
  }
  return running;
};

/** Starts each server several times, in turn. */
const measureReady = async (servers, upstream) => {
  const starts = servers.map(() => []);
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const [index, server] of servers.entries()) {
      const { clock, ask, stop } = await startServer(server, upstream.url);
      const { cpu, rss } = await ask('usage');
      starts[index].push({ clock, cpu: cpu / 1000, rss });
      stop();
    }
  }
  return servers.map(({ name }, index) => {
    const cpus = starts[index].map(({ cpu }) => cpu);
    return {
      name,
      cpu: median(cpus),
      min: Math.min(...cpus),
      max: Math.max(...cpus),
      clock: median(starts[index].map(({ clock }) => clock)),
      rss: median(starts[index].map(({ rss }) => rss)),
    };
  });
};

const write = (text) => {
  const file = fileOf('../docs/performance.md');
  const marked = /(<!-- bench:begin -->\n)[\s\S]*(\n<!-- bench:end -->)/;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(marked, (_, begin, end) => `${begin}\n${text}\n${end}`),
  );
};

try {
  const upstream = await startUpstream();
  stops.push(upstream.stop);
  const servers = serversOf(gatewayFile);
  const ready = await measureReady(servers, upstream);
  const plain = await startAll(servers, upstream);
  const subgraphs = await startAll(
    servers.filter(({ canBeSubgraph }) => canBeSubgraph).map(asSubgraph),
    upstream,
  );
  const results = [];
  for (const workload of only) {
    const running = workload === 'W6' ? [plain[0], ...subgraphs] : plain;
    results.push({ workload, rows: await measure(workload, running, upstream, plan) });
  }
  const text = report(results, ready, plan);
  console.log(text);
  if (options.write) write(text);
} finally {
  for (const stop of stops) stop();
}
