import { expect, it } from 'vitest';
import { preloading, startGatewayProcess } from '../support/gatewayProcess.ts';
import { bearer, posted } from '../support/posted.ts';

/** Prints, when the process is told to, all that it has loaded of the packages that telemetry is made with. */
const listing = preloading(`
  import { createRequire, registerHooks } from 'node:module';
  const loaded = new Set();
  registerHooks({
    load(url, context, next) {
      loaded.add(url);
      return next(url, context);
    },
  });
  process.on('SIGUSR2', () => {
    const all = [...loaded, ...Object.keys(createRequire(process.execPath).cache)].join('\\n');
    const found = all.match(/node_modules\\/(?:@opentelemetry\\/[^\\/]+|pino|prom-client)(?=\\/)/g) ?? [];
    console.log('loaded: [' + [...new Set(found)].sort().join() + '] of ' + loaded.size);
  });
`);

const loadedBy = async (env: Record<string, string>) => {
  const { url, sandbox, kill, says, said } = await startGatewayProcess({ ...listing, ...env });
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  const response = await fetch(
    url,
    posted({ query: '{ mobileApps(first: 1) { nodes { id } } }' }, { ...bearer(sandbox.token), traceparent }),
  );
  expect(response.status).toBe(200);
  kill('SIGUSR2');
  const [, packages = '', count = ''] = await says(/loaded: \[(.*)\] of (\d+)/);
  expect(Number(count)).toBeGreaterThan(100);
  return { packages, said, sent: sandbox.log.requests };
};

it('loads nothing, listens nowhere and passes nothing on, unless it is told to', async () => {
  const { packages, said, sent } = await loadedBy({ OTEL_SERVICE_NAME: 'x' });
  expect(packages).toBe('');
  expect(said.out).not.toContain('Metrics at');
  expect(sent.map(({ headers }) => headers.traceparent)).toEqual([undefined]);
});

it.each([
  ['metrics', { METRICS_PORT: '0' }, /prom-client/, /pino|sdk-trace/],
  ['logs', { LOG_LEVEL: 'info' }, /pino/, /prom-client|opentelemetry/],
  ['traces', { OTEL_TRACES_EXPORTER: 'otlp' }, /exporter-trace-otlp-proto/, /prom-client|pino/],
] as const)('loads for %s what these need, and no more', async (_, env, needed, others) => {
  const { packages } = await loadedBy(env);
  expect(packages).toMatch(needed);
  expect(packages).not.toMatch(others);
});

it('sends no traces where OpenTelemetry is disabled', async () => {
  const { packages } = await loadedBy({ OTEL_TRACES_EXPORTER: 'otlp', OTEL_SDK_DISABLED: 'true' });
  expect(packages).toBe('');
});
