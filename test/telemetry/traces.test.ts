import { expect, it, onTestFinished } from 'vitest';
import { startGatewayProcess } from '../support/gatewayProcess.ts';
import { listen } from '../support/listen.ts';
import { type Span, startCollector } from '../support/otlp.ts';
import { bearer, posted } from '../support/posted.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const parentId = '00f067aa0ba902b7';

const start = async (env: Record<string, string> = {}) => {
  const collector = await startCollector();
  const command = await startGatewayProcess({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '50',
    ...env,
  });
  const { url, sandbox } = command;
  const ask = async (query: string, flags = '01'): Promise<string> => {
    sandbox.log.clear();
    const headers = {
      ...bearer(sandbox.token),
      traceparent: `00-${traceId}-${parentId}-${flags}`,
      tracestate: 'of=theCaller',
    };
    const response = await fetch(url, posted({ query }, headers));
    return response.text();
  };
  /** All spans of the one operation that was asked, when its own, which ends last, is there. */
  const trace = async (name: string): Promise<readonly Span[]> => {
    await expect.poll(() => collector.spans.find((span) => span.name === name)).toBeDefined();
    return collector.spans;
  };
  return { ...command, collector, ask, trace };
};

const appsWithSummaries = `query AppsWithSummaries {
  mobileApps(first: 30) { nodes { displayName installSummary { failedDeviceCount } } }
}`;

it('shows every request to Graph once, with what travelled in it, what was refused, and what was sent again', async () => {
  const { sandbox, ask, trace } = await start();
  sandbox.faults.inject({
    match: { path: /installSummary/, item: true },
    effect: { status: 429, retryAfter: '1' },
    times: 3,
  });
  expect(await ask(appsWithSummaries)).not.toContain('"errors"');
  const spans = await trace('query AppsWithSummaries');
  expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]));

  const requests = spans.filter(({ attributes }) => attributes['http.request.method'] !== undefined);
  const sent = sandbox.log.requests;
  expect(sent.length).toBeGreaterThanOrEqual(4);
  const ids = (list: readonly unknown[]) => list.map(String).sort();
  expect(ids(requests.map(({ attributes }) => attributes['graph.client_request_id']))).toEqual(
    ids(sent.map(({ headers }) => headers['client-request-id'])),
  );
  for (const { headers, items = [], status } of sent) {
    const span = requests.find(
      ({ attributes }) => attributes['graph.client_request_id'] === headers['client-request-id'],
    );
    expect(headers.traceparent).toBe(`00-${traceId}-${span?.id}-01`);
    expect(headers.tracestate).toBe('of=theCaller');
    expect(span?.attributes['http.response.status_code']).toBe(status);
    // The sandbox gives envelopes no id of their own.
    if (items.length === 0) expect(span?.attributes['graph.request_id']).toMatch(/^[\da-f-]{36}$/);
    const listed = span?.attributes['graph.batch.items'] ?? [];
    expect(Array.isArray(listed) && listed.map((item) => String(item).split(' ', 1)[0]).sort()).toEqual(
      items.map(({ id }) => id).sort(),
    );
    const refused = items.filter((item) => item.status === 429).map(({ id }) => Number(id));
    const told = span?.events.filter(({ name }) => name === 'refused') ?? [];
    expect(told.map(({ attributes }) => attributes['graph.item']).sort()).toEqual(refused.sort());
  }
  const again = requests.flatMap(({ events }) => events.filter(({ name }) => name === 'sent again'));
  expect(again).toHaveLength(3);
  const operation = spans.find(({ name }) => name === 'query AppsWithSummaries');
  expect(operation?.parentId).toBe(parentId);
  expect(operation?.attributes).toMatchObject({
    'graph.cost.upstream_requests': sent.length,
    'graph.cost.retries': 3,
  });
  expect(operation?.events.map(({ name }) => name)).toContain('waited: throttled');
});

it('leads from the operation to its fields, from these to rounds, and from these to requests', async () => {
  const { ask, trace } = await start();
  await ask(appsWithSummaries);
  const spans = await trace('query AppsWithSummaries');
  const lineage = (span: Span | undefined): string =>
    span ? `${lineage(spans.find(({ id }) => id === span.parentId))}/${span.name}` : '';
  expect([...new Set(spans.map(lineage))].sort()).toEqual([
    '/query AppsWithSummaries',
    '/query AppsWithSummaries/MobileApp.installSummary',
    '/query AppsWithSummaries/MobileApp.installSummary/round',
    '/query AppsWithSummaries/MobileApp.installSummary/round/POST $batch',
    '/query AppsWithSummaries/Query.mobileApps',
    '/query AppsWithSummaries/Query.mobileApps/round',
    '/query AppsWithSummaries/Query.mobileApps/round/GET deviceAppManagement/mobileApps',
  ]);
  const summaries = spans.find(({ name }) => name === 'MobileApp.installSummary');
  expect(summaries?.attributes['graphql.field.count']).toBe(30);
});

it('records nothing of what the caller does not record, and tells Graph so', async () => {
  const { sandbox, ask, collector } = await start();
  await ask(appsWithSummaries, '00');
  expect(sandbox.log.requests).toHaveLength(3);
  for (const { headers } of sandbox.log.requests) expect(headers.traceparent).toMatch(/-00$/);
  await ask('query Recorded { mobileApps(first: 1) { nodes { id } } }');
  await expect.poll(() => collector.spans.some(({ name }) => name === 'query Recorded')).toBe(true);
  expect(collector.spans.filter(({ name }) => name.includes('AppsWithSummaries'))).toEqual([]);
});

it('shows changes, codes of errors, and requests without an answer', async () => {
  const { sandbox, ask, trace } = await start({ DEADLINE_SECONDS: '2' });
  sandbox.faults.inject({ effect: { reset: true }, times: 1 });
  await ask('query Lost { mobileApps(first: 1) { nodes { id } } }');
  const lost = (await trace('query Lost')).filter(({ attributes }) => attributes['error.type'] !== undefined);
  expect(lost.map(({ attributes }) => attributes['error.type'])).toEqual(['ECONNRESET']);
  const answer = await ask(`mutation Nobody { updateMobileAppInstallSummary(input: {
    mobileAppId: "none", failedDeviceCount: 1 }) { __typename } }`);
  expect(answer).toContain('__typename');
  await trace('mutation Nobody');
  await ask('query Refused { mobileApp(id: "") { id } }');
  const refused = (await trace('query Refused')).find(({ name }) => name === 'query Refused');
  expect(refused?.attributes['graphql.error.codes']).toEqual(['BAD_USER_INPUT']);
  expect(refused?.isError).toBe(true);
});

it.each([
  ['away', async () => 'http://127.0.0.1:9'],
  [
    'silent',
    async () => {
      const { origin, close } = await listen(() => {});
      onTestFinished(close);
      return origin;
    },
  ],
])('stops in order and soon while the collector is %s', async (_, collector) => {
  const { url, sandbox, kill, ended, said } = await startGatewayProcess({
    OTEL_EXPORTER_OTLP_ENDPOINT: await collector(),
  });
  const init = posted({ query: '{ mobileApps(first: 1) { nodes { id } } }' }, bearer(sandbox.token));
  expect((await fetch(url, init)).status).toBe(200);
  const began = Date.now();
  kill('SIGTERM');
  expect(await ended).toBe(0);
  // The exporter by itself would go on trying for ten.
  expect(Date.now() - began).toBeLessThan(8_000);
  expect(said.err).toMatch(/^(?:Traces are lost: .+\n)?$/);
});
