// npm --prefix bench run bench:workers -- W3
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { buildGateway } from './gatewayBuild.mjs';
import { createLoad } from './load.mjs';
import { startServer, startUpstream } from './serverProcess.mjs';
import { median } from './statistics.mjs';
import { workloads } from './workloads.mjs';

/** How much more do two workers answer than one, on one machine, and what memory do they take? */
const [workload = 'W3'] = process.argv.slice(2);
const anyCore = cpus()
  .map((_, index) => index)
  .join();
const rounds = 5;
const roundMs = 3_000;
const warmUpMs = 3_000;

/** Fields after the name of the command: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const statOf = (pid) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
/** Milliseconds of processor time, in ticks of 10 ms. */
const cpuOf = (pid) => (Number(statOf(pid)[11]) + Number(statOf(pid)[12])) * 10;
const rssOf = (pid) => Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]) / 1024;
const childrenOf = (pid) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
const sum = (values) => values.reduce((total, value) => total + value, 0);

const file = await buildGateway();
const upstream = await startUpstream(anyCore);
const body = JSON.stringify({ query: workloads[workload].query, variables: workloads[workload].variables });

const start = async (workers) => {
  const server = { file, environment: { PORT: '0', WORKERS: `${workers}` }, core: anyCore };
  // Nothing is loaded before it: workers would load it too, and talk to their primary process where it talks to this one.
  const { url, pid } = await startServer(server, upstream.url, 'data:text/javascript,');
  const load = createLoad(url, { body, connections: 10 * workers });
  await load.run(warmUpMs);
  const processes = [pid, ...childrenOf(pid)];
  return { workers, load, pid, processes, results: [] };
};

const round = async ({ load, processes, results }) => {
  const before = {
    gateway: sum(processes.map(cpuOf)),
    others: process.cpuUsage(),
    upstream: cpuOf(upstream.pid),
  };
  const { durations, elapsed } = await load.run(roundMs);
  const { user, system } = process.cpuUsage(before.others);
  const operations = durations.length + 1;
  results.push({
    perSecond: (1000 * durations.length) / elapsed,
    gateway: (sum(processes.map(cpuOf)) - before.gateway) / operations,
    others: ((user + system) / 1000 + cpuOf(upstream.pid) - before.upstream) / operations,
  });
};

// The other one is idle meanwhile.
const contenders = [await start(1), await start(2)];
for (let index = 0; index < rounds; index += 1) {
  for (const contender of index % 2 ? contenders.toReversed() : contenders) await round(contender);
}
const [one, two] = contenders.map(({ workers, processes, results }) => ({
  workers,
  perSecond: median(results.map((result) => result.perSecond)),
  gateway: median(results.map((result) => result.gateway)),
  others: median(results.map((result) => result.others)),
  memory: processes.map(rssOf),
}));
for (const { workers, perSecond, gateway, others, memory } of [one, two]) {
  console.log(
    `${workers} worker(s): ${perSecond.toFixed(0)} op/s, CPU ms per operation: gateway ${gateway.toFixed(2)}, load and upstream ${others.toFixed(2)}; RSS MiB: ${memory.map((each) => each.toFixed(0)).join(' + ')}`,
  );
}
const ideal = (cpus().length * one.gateway) / (one.gateway + one.others);
console.log(
  `${workload}, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0].model}), Node.js ${process.versions.node}: two workers answer ${(two.perSecond / one.perSecond).toFixed(2)} times as much. With load and upstream on the same cores no more than ${ideal.toFixed(2)} can be had.`,
);
for (const { load, pid } of contenders) {
  await load.close();
  process.kill(pid);
}
upstream.stop();
