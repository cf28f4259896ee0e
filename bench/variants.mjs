import { buildGateway } from './gatewayBuild.mjs';
import { createLoad } from './load.mjs';
import { circumstances } from './processes.mjs';
import { leaveServerCore, startServer, startUpstream } from './serverProcess.mjs';
import { median } from './statistics.mjs';
import { workloads } from './workloads.mjs';

const [warmUp, round] = [2_000, 1_000];

/**
 * Prints what an operation of the gateway takes as processor time, with one setting and with another: rounds of a second, in
 * turn, ten operations side by side.
 * @param variants environments by name. What others take is shown as a multiple of the first.
 */
export const compareVariants = async (variants, rounds = 9) => {
  leaveServerCore();
  const file = await buildGateway();
  const upstream = await startUpstream();
  const stops = [upstream.stop];
  try {
    const servers = [];
    for (const [name, environment] of Object.entries(variants)) {
      const server = await startServer({ file, environment: { PORT: '0', ...environment } }, upstream.url);
      stops.push(server.stop);
      servers.push({ name, ...server });
    }
    console.log(circumstances());
    for (const workload of ['W1', 'W2', 'W3']) {
      const { title, query } = workloads[workload];
      const rows = await measured(servers, JSON.stringify({ query }), rounds);
      console.log(
        `\n${workload}: ${title}\n\n| | CPU ms | min to max | × ${rows[0].name} |\n| --- | ---: | ---: | ---: |`,
      );
      for (const { name, cpus } of rows) {
        const [least, most] = [Math.min(...cpus), Math.max(...cpus)].map((cpu) => cpu.toFixed(2));
        const times = (median(cpus) / median(rows[0].cpus)).toFixed(2);
        console.log(`| ${name} | ${median(cpus).toFixed(2)} | ${least} to ${most} | ${times} |`);
      }
    }
  } finally {
    for (const stop of stops) stop();
  }
};

const measured = async (servers, body, rounds) => {
  const runs = servers.map(({ name, url, ask }) => ({
    name,
    ask,
    load: createLoad(url, { body, connections: 10 }),
    cpus: [],
  }));
  for (const { load } of runs) {
    // The first may answer otherwise: of a cache it finds nothing.
    await load.answer();
    await load.run(warmUp);
  }
  for (let count = 0; count < rounds; count += 1) {
    for (const { ask, load, cpus } of runs) {
      const before = await ask('usage');
      const { durations } = await load.run(round);
      const after = await ask('usage');
      // `run` sends one operation more than it times.
      cpus.push((after.cpu - before.cpu) / 1000 / (durations.length + 1));
    }
  }
  for (const { load } of runs) await load.close();
  return runs;
};
