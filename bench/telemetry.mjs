// npm --prefix bench run bench:telemetry
import { once } from 'node:events';
import { createServer } from 'node:http';
import { compareVariants } from './variants.mjs';

/** What do metrics, traces and a line for each operation cost, as processor time of an operation? */
// Takes traces and keeps none.
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

try {
  await compareVariants(variants);
} finally {
  collector.close();
  collector.closeAllConnections();
}
