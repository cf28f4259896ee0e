// npm --prefix bench run bench:telemetry

import { once } from 'node:events';
import { createServer } from 'node:http';
import { buildGateway } from './gatewayBuild.mjs';
import { createLoad } from './load.mjs';
import { circumstances } from './processes.mjs';
import { leaveServerCore, startServer, startUpstream } from './serverProcess.mjs';
import { median } from './statistics.mjs';
import { workloads } from './workloads.mjs';

/** What do metrics, traces and a line for each operation cost, as processor time of an operation? */
const [rounds, warmUp, round] = [9, 2_000, 1_000];

/** Takes traces and keeps none. */
const collector = createServer((request, response) => {
  request.resume();
  request.on('end', () => response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end());
});
collector.listen(0, '127.0.0.1');
await once(collector, 'listening');
const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${collector.address().port}` };
const tenth = { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.1' };

const variants = {
  off: {},
  metrics: { METRICS_PORT: '0' },
  'a line for each operation': { LOG_LEVEL: 'info' },
  'traces of every tenth operation': { ...endpoint, ...tenth },
  'traces of all operations': endpoint,
  'metrics, lines, every tenth trace': { METRICS_PORT: '0', LOG_LEVEL: 'info', ...endpoint, ...tenth },
};

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
    const body = JSON.stringify({ query });
    const runs = servers.map((server) => ({
      ...server,
      load: createLoad(server.url, { body, connections: 10 }),
      cpus: [],
    }));
    for (const { load } of runs) await load.run(warmUp);
    for (let count = 0; count < rounds; count += 1) {
      for (const { ask, load, cpus } of runs) {
        const before = await ask('usage');
        const { durations } = await load.run(round);
        const after = await ask('usage');
        // `run` sends one operation more than it times.
        cpus.push((after.cpu - before.cpu) / 1000 / (durations.length + 1));
      }
    }
    console.log(
      `\n${workload}: ${title}\n\n| on | CPU ms | min to max | × off |\n| --- | ---: | ---: | ---: |`,
    );
    const off = median(runs[0].cpus);
    for (const { name, cpus, load } of runs) {
      const [least, most] = [Math.min(...cpus), Math.max(...cpus)].map((cpu) => cpu.toFixed(2));
      console.log(
        `| ${name} | ${median(cpus).toFixed(2)} | ${least} to ${most} | ${(median(cpus) / off).toFixed(2)} |`,
      );
      await load.close();
    }
  }
} finally {
  for (const stop of stops) stop();
  collector.close();
  collector.closeAllConnections();
}
