import { expect, it } from 'vitest';
import { childrenOf } from '../support/childrenOf.ts';
import { startGatewayProcess } from '../support/gatewayProcess.ts';
import { keptConnection } from '../support/keptConnection.ts';
import { bearer, posted } from '../support/posted.ts';
import { type Exposition, parseExposition } from '../support/prometheus.ts';

const start = async (env: Record<string, string> = {}) => {
  const command = await startGatewayProcess({ METRICS_PORT: '0', ...env });
  const [, address = ''] = await command.says(/Metrics at ([^\s"]+)/);
  const { url, sandbox } = command;
  const ask = async (query: string, headers: Record<string, string> = {}): Promise<string> => {
    const response = await fetch(url, posted({ query }, { ...bearer(sandbox.token), ...headers }));
    return response.text();
  };
  const metrics = async (): Promise<Exposition> => parseExposition(await (await fetch(address)).text());
  return { ...command, ask, metrics, address };
};

/** The sum of all series that have these labels. */
const valueFor = ({ samples }: Exposition, name: string, labels: Record<string, string> = {}): number =>
  samples
    .filter((sample) => sample.name === `intune_graphql_${name}`)
    .filter((sample) => Object.entries(labels).every(([key, value]) => sample.labels[key] === value))
    .reduce((sum, { value }) => sum + value, 0);

it('counts operations, requests to Graph, batches, retries, waits and errors', async () => {
  const { ask, metrics, sandbox } = await start();
  sandbox.faults.inject({
    match: { path: /installSummary/, item: true },
    effect: { status: 429, retryAfter: '1' },
    times: 2,
  });
  await ask('query Apps { mobileApps(first: 30) { nodes { installSummary { failedDeviceCount } } } }');
  await ask('query Wrong { mobileApp(id: "") { id } }');
  await ask('{ nothing }');
  await ask('{ __typename }', { authorization: 'Basic eA==' });
  const shown = await metrics();
  const sent = sandbox.log.requests;
  const batches = sent.filter(({ items }) => items);
  expect(valueFor(shown, 'operation_duration_seconds_count', { operation: 'Apps', type: 'query' })).toBe(1);
  expect(valueFor(shown, 'operation_duration_seconds_count', { operation: 'Wrong' })).toBe(1);
  expect(valueFor(shown, 'operation_upstream_requests_sum')).toBe(sent.length);
  expect(valueFor(shown, 'upstream_request_duration_seconds_count')).toBe(sent.length);
  expect(valueFor(shown, 'upstream_request_duration_seconds_count', { kind: 'batch', status: '2xx' })).toBe(
    batches.length,
  );
  const items = batches.flatMap((batch) => batch.items ?? []);
  expect(valueFor(shown, 'upstream_batch_items_sum')).toBe(items.length);
  expect(valueFor(shown, 'upstream_batch_answers_total', { status: '429' })).toBe(2);
  expect(valueFor(shown, 'upstream_batch_answers_total', { status: '2xx' })).toBe(items.length - 2);
  expect(valueFor(shown, 'upstream_retries_total')).toBe(2);
  expect(valueFor(shown, 'upstream_wait_seconds_count', { reason: 'throttled' })).toBeGreaterThan(0);
  for (const code of ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'UNAUTHENTICATED'])
    expect(valueFor(shown, 'errors_total', { code }), code).toBe(1);
  expect(shown.samples.map(({ name }) => name)).toContain('process_cpu_seconds_total');
});

it('shows what is busy at the moment: operations, queue, throttled tenants, circuits', async () => {
  const { ask, metrics, sandbox } = await start({ MAX_OPERATIONS_PER_CALLER: '1', DEADLINE_SECONDS: '3' });
  sandbox.faults.inject({ effect: { status: 429, retryAfter: '2' }, times: 1 });
  const asked = [1, 2, 3].map(() => ask('query Waiting { mobileApps(first: 1) { nodes { id } } }'));
  await expect
    .poll(async () => {
      const shown = await metrics();
      return ['operations_running', 'operations_waiting', 'upstream_paused_tenants'].map((name) =>
        valueFor(shown, name),
      );
    })
    .toEqual([1, 2, 1]);
  await Promise.all(asked);
  const shown = await metrics();
  expect(valueFor(shown, 'operations_running')).toBe(0);
  expect(valueFor(shown, 'upstream_circuit_state', { version: 'beta' })).toBe(0);
  expect(valueFor(shown, 'upstream_retry_budget')).toBe(100);
});

it('has a time series for the first hundred names of operations, and one for all others', async () => {
  const { ask, metrics } = await start();
  const name = (index: number) => `Name${index}`;
  for (let index = 0; index < 120; index += 1) await ask(`query ${name(index)} { __typename }`);
  await ask(`query ${'long'.repeat(20)} { __typename }`);
  await ask('{ __typename }');
  const shown = await metrics();
  const counts = shown.samples.filter(
    (each) => each.name === 'intune_graphql_operation_duration_seconds_count',
  );
  expect(counts).toHaveLength(102);
  expect(valueFor(shown, 'operation_duration_seconds_count', { operation: 'other' })).toBe(21);
  expect(valueFor(shown, 'operation_duration_seconds_count', { operation: 'anonymous' })).toBe(1);
  expect(valueFor(shown, 'operation_duration_seconds_count', { operation: name(99) })).toBe(1);
}, 20_000);

it('shows metrics on their own port alone, and nothing else there', async () => {
  const { address, origin, sandbox } = await start();
  expect((await fetch(new URL('/metrics', origin))).status).toBe(404);
  expect((await fetch(address)).headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  for (const path of ['/', '/graphql', '/metrics/x'])
    expect((await fetch(new URL(path, address))).status).toBe(404);
  expect((await fetch(address, { method: 'POST' })).status).toBe(404);
  expect(sandbox.log.requests).toEqual([]);
});

it('shows what each of several workers has counted, once, and that one of them began anew', async () => {
  const { url, address, metrics, sandbox, said, pid } = await start({ WORKERS: '2' });
  const ask = posted(
    { query: 'query Apps { mobileApps(first: 1) { nodes { id } } }' },
    bearer(sandbox.token),
  );
  // Connections are handed out in turn.
  for (let count = 0; count < 4; count += 1) await keptConnection()(url, ask);
  expect(said.out.match(/Metrics at/g)).toHaveLength(1);
  const counted = async () => {
    const shown = await metrics();
    return ['1', '2'].map((worker) =>
      valueFor(shown, 'operation_duration_seconds_count', { worker, operation: 'Apps' }),
    );
  };
  for (let scrape = 0; scrape < 2; scrape += 1) {
    expect(await counted()).toEqual([2, 2]);
    const shown = await metrics();
    expect(valueFor(shown, 'operation_upstream_requests_sum')).toBe(sandbox.log.requests.length);
    for (const worker of ['1', '2']) expect(valueFor(shown, 'upstream_retry_budget', { worker })).toBe(100);
    const memory = shown.samples.filter(({ name }) => name === 'process_resident_memory_bytes');
    expect(memory.map(({ labels }) => labels.worker).sort()).toEqual(['1', '2']);
  }
  expect((await fetch(new URL('/graphql', address))).status).toBe(404);

  const [victim = 0] = childrenOf(pid);
  process.kill(victim, 'SIGKILL');
  await expect.poll(() => said.err, { timeout: 15_000 }).toContain('is started anew');
  const [, ended] = said.err.match(/Worker (\d)/) ?? [];
  const anew = async () =>
    (await metrics()).samples.some(
      ({ name, labels }) => name === 'intune_graphql_operations_running' && labels.worker === ended,
    );
  await expect.poll(anew, { timeout: 15_000 }).toBe(true);
  expect(await counted()).toEqual(ended === '1' ? [0, 2] : [2, 0]);
});
