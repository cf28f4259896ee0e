import { setTimeout as pause } from 'node:timers/promises';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import pino from 'pino';
import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { errorCodes } from '../../src/errors.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import { operationLog } from '../../src/telemetry/operationLog.ts';
import { createTraces } from '../../src/telemetry/traces.ts';
import { startGateway } from '../support/gateway.ts';
import { posted } from '../support/posted.ts';
import { parseExposition } from '../support/prometheus.ts';

/** A gateway that tells a host's own registry, tracer provider and log. */
const start = async (
  sandboxOptions: Partial<SandboxOptions> = {},
  gatewayOptions: Partial<GatewayOptions> = {},
) => {
  const registry = new Registry();
  const metrics = await createMetrics(100, registry);
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line) => void lines.push(JSON.parse(line)) });
  const gateway = await startGateway(
    { throttle: false, ...sandboxOptions },
    { observers: [operationLog(log), metrics.observer, await createTraces(provider)], ...gatewayOptions },
  );
  /** The sum of all series that have these labels. */
  const counted = async (name: string, labels: Record<string, string> = {}): Promise<number> =>
    parseExposition(await registry.metrics())
      .samples.filter((sample) => sample.name === `intune_graphql_${name}`)
      .filter((sample) => Object.entries(labels).every(([key, value]) => sample.labels[key] === value))
      .reduce((sum, { value }) => sum + value, 0);
  return { ...gateway, registry, counted, lines, spans: () => exporter.getFinishedSpans() };
};

const summaries = (name: string, first: number) =>
  `query ${name} { mobileApps(first: ${first}) { nodes { installSummary { failedDeviceCount } } } }`;

const total = (numbers: readonly unknown[]): number =>
  numbers.reduce<number>((sum, each) => sum + Number(each), 0);

it('says the same in metrics, spans and lines as in the costs of answers, while Graph throttles', async () => {
  const throttle = { any: 60, writes: 20, windowMs: 1_000, retryAfter: 'integer' } as const;
  const { gateway, sandbox, counted, lines, spans } = await start({ throttle });
  const asked = ['One', 'Two', 'Three'].map(async (name, index) => {
    const query = summaries(name, 40 - index);
    const response = await gateway.fetch('http://gateway.test/graphql', posted({ query }));
    const { errors, extensions } = await response.json();
    expect(errors).toBeUndefined();
    return [name, extensions.cost] as const;
  });
  const costs = new Map(await Promise.all(asked));
  const sent = [...sandbox.log.requests];
  const items = sent.flatMap((request) => request.items ?? []);
  const each = [...costs.values()];
  expect(total(each.map(({ retries }) => retries))).toBeGreaterThan(0);
  expect(total(each.map(({ throttledMs }) => throttledMs))).toBeGreaterThan(0);

  expect(total(each.map(({ upstreamRequests }) => upstreamRequests))).toBe(sent.length);
  expect(await counted('operation_upstream_requests_sum')).toBe(sent.length);
  expect(await counted('upstream_request_duration_seconds_count')).toBe(sent.length);
  expect(await counted('upstream_batch_items_sum')).toBe(items.length);
  expect(total(each.map(({ batchedItems }) => batchedItems))).toBe(items.length);
  const refused = items.filter(({ status }) => status === 429).length;
  expect(await counted('upstream_batch_answers_total', { status: '429' })).toBe(refused);
  expect(await counted('upstream_retries_total')).toBe(total(each.map(({ retries }) => retries)));
  const waitedMs = Math.round(1_000 * (await counted('upstream_wait_seconds_sum', { reason: 'throttled' })));
  // Waits side by side are one for who asked.
  expect(waitedMs).toBeGreaterThanOrEqual(total(each.map(({ throttledMs }) => throttledMs)));

  for (const [name, cost] of costs) {
    const line = lines.find(({ operation }) => operation === name);
    const span = spans().find((one) => one.name === `query ${name}`);
    expect(line?.cost).toEqual(cost);
    expect(span?.attributes).toMatchObject({
      'graph.cost.upstream_requests': cost.upstreamRequests,
      'graph.cost.batched_items': cost.batchedItems,
      'graph.cost.retries': cost.retries,
      'graph.cost.throttled_ms': cost.throttledMs,
    });
    expect(line).toMatchObject({
      trace_id: span?.spanContext().traceId,
      span_id: span?.spanContext().spanId,
    });
    const below = spans().filter(
      (one) => one.spanContext().traceId === line?.trace_id && 'http.request.method' in one.attributes,
    );
    expect(below).toHaveLength(cost.upstreamRequests);
    expect(total(below.map(({ attributes }) => attributes['graph.retries'] ?? 0))).toBe(cost.retries);
  }
}, 60_000);

it('tells a wait for the budget from one that Graph has asked for', async () => {
  const { execute, counted, spans } = await start({}, { budget: { requests: 50, windowMs: 1_000 } });
  await execute(summaries('First', 40));
  const { cost } = await execute(summaries('Second', 40));
  expect(cost.throttledMs).toBeGreaterThan(0);
  const second = spans().find(({ name }) => name === 'query Second');
  const waits = second?.events.map(({ name, attributes }) => [name, attributes?.['wait.ms']]) ?? [];
  expect(new Set(waits.map(([name]) => name))).toEqual(new Set(['waited: budget']));
  expect(total(waits.map(([, ms]) => ms))).toBe(cost.throttledMs);
  expect(await counted('upstream_wait_seconds_count', { reason: 'throttled' })).toBe(0);
  expect(await counted('upstream_wait_seconds_count', { reason: 'budget' })).toBe(waits.length);
});

it('tells how long an operation has waited for its turn, which is no wait for Graph', async () => {
  const { execute, counted, spans } = await start({ latencyMs: 50 }, { admission: { concurrent: 1 } });
  const other = execute(summaries('First', 2));
  await Promise.all([other, execute(summaries('Second', 2))]);
  const [wait] = spans().find(({ name }) => name === 'query Second')?.events ?? [];
  expect(wait?.name).toBe('waited: turn');
  expect(wait?.attributes?.['wait.ms']).toBeGreaterThan(50);
  expect(spans().find(({ name }) => name === 'query First')?.events).toEqual([]);
  expect(await counted('upstream_wait_seconds_count')).toBe(0);
});

it('says of an operation that found Graph left alone why nothing was sent', async () => {
  const { executeWithErrors, sandbox, spans } = await start({}, { limits: { retries: 0 } });
  sandbox.faults.inject({ effect: { reset: true } });
  const ask = (name: string) => executeWithErrors(summaries(name, 1));
  for (let failures = 0; failures < 10; failures += 1) await ask('Sent');
  // What ends within a second is a hiccup.
  await pause(1_000);
  await ask('TheLast');
  const { cost, errors } = await ask('NotSent');
  expect(cost.upstreamRequests).toBe(0);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UPSTREAM_UNAVAILABLE']);
  const events = (name: string) =>
    spans()
      .find((span) => span.name === `query ${name}`)
      ?.events.map((event) => [event.name, event.attributes]);
  expect(events('TheLast')).toEqual([]);
  expect(events('NotSent')).toEqual([['left alone', { 'graph.version': 'beta' }]]);
});

it('counts for each field what it found among kept answers, and what not', async () => {
  const { execute, counted, lines, spans } = await start({}, { cache: { url: 'memory:' } });
  await execute(summaries('First', 10));
  const { cost } = await execute(summaries('Second', 20));
  expect(cost).toMatchObject({ cacheHits: 10 });
  const found = (name: string) => spans().findLast((span) => span.name === name)?.attributes;
  expect(found('Query.mobileApps')).toMatchObject({ 'graph.cache.miss': 1 });
  expect(found('MobileApp.installSummary')).toMatchObject({ 'graph.cache.hit': 10, 'graph.cache.miss': 10 });
  expect(found('query Second')).toMatchObject({
    'graph.cache.hit': 10,
    'graph.cache.miss': 11,
    'graph.cost.cache_hits': 10,
  });
  expect(lines.at(-1)?.cost).toMatchObject({ cacheHits: 10 });
  expect(await counted('cache_reads_total', { result: 'hit' })).toBe(10);
  expect(await counted('cache_reads_total', { result: 'miss' })).toBe(1 + 10 + 11);
  expect(await counted('cache_reads_total', { result: 'stale' })).toBe(0);
});

it('tells of changes that were refused, although these are results and no errors', async () => {
  const { execute, counted, lines, spans } = await start({ mode: 'live' });
  const change = (id: string) => `updateMobileAppInstallSummary(input: {
    mobileAppId: "${id}", failedDeviceCount: 1 }) { __typename ... on Error { code } }`;
  const { data } = await execute(`mutation Late { one: ${change('a')} other: ${change('')} }`);
  expect(data).toMatchObject({ one: { code: 'SEGMENT_REMOVED' }, other: { code: 'BAD_USER_INPUT' } });
  expect(lines.at(-1)).toMatchObject({ errors: 2, codes: ['SEGMENT_REMOVED', 'BAD_USER_INPUT'] });
  expect(await counted('errors_total', { code: 'SEGMENT_REMOVED' })).toBe(1);
  expect(await counted('errors_total', { code: 'BAD_USER_INPUT' })).toBe(1);
  const span = spans().find(({ name }) => name === 'mutation Late');
  expect(span?.attributes['graphql.error.codes']).toEqual(['SEGMENT_REMOVED', 'BAD_USER_INPUT']);
  await execute(`mutation Many { updateMobileAppInstallSummaries(inputs: [
    { mobileAppId: "a", failedDeviceCount: 1 }, { mobileAppId: "b", failedDeviceCount: 1 }]) { __typename } }`);
  expect(lines.at(-1)).toMatchObject({ level: 40, errors: 2, codes: ['SEGMENT_REMOVED'] });
  expect(await counted('errors_total', { code: 'SEGMENT_REMOVED' })).toBe(3);
});

it('shows 0 for what has never happened, so that the first time is an increase', async () => {
  const { registry } = await start();
  const shown = await registry.metrics();
  for (const code of [...Object.keys(errorCodes), 'INTERNAL_SERVER_ERROR'])
    expect(shown).toContain(`intune_graphql_errors_total{code="${code}"} 0`);
  for (const reason of ['throttled', 'budget', 'retry'])
    expect(shown).toContain(`intune_graphql_upstream_wait_seconds_count{reason="${reason}"} 0`);
  for (const result of ['hit', 'stale', 'miss'])
    expect(shown).toContain(`intune_graphql_cache_reads_total{result="${result}"} 0`);
});

it('has no series for statuses that an upstream makes up', async () => {
  const { executeWithErrors, sandbox, registry } = await start();
  const responses = [1e9, -1, 'x', null, 42].map((status, id) => ({ id: String(id), status, body: {} }));
  sandbox.faults.inject({ match: { envelope: true }, effect: { status: 200, body: { responses } } });
  await executeWithErrors(summaries('Odd', 5));
  const { samples } = parseExposition(await registry.metrics());
  const statuses = samples.filter(({ name }) => name === 'intune_graphql_upstream_batch_answers_total');
  expect([...new Set(statuses.map(({ labels }) => labels.status))]).toEqual(['none']);
});
