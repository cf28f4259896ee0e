import { expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/server.ts';
import { expectNone, partsOf } from '../secrets/marks.ts';
import { startGatewayProcess } from '../support/gatewayProcess.ts';
import { startCollector } from '../support/otlp.ts';
import { bearer, posted } from '../support/posted.ts';
import { upstreamOf } from '../support/upstream.ts';

/** Who asks. The name stands in the token. */
const caller = 'marked.caller@contoso.example';
/** Whom operations name. */
const person = 'marked.person@contoso.example';
const value = 'marked-value-of-a-filter';

const size = { devices: 50, throttle: false } as const;

/** Keys of entities, of which those of statuses can be made of people. */
const keys = async () => {
  const sandbox = await startSandbox(size);
  const upstream = upstreamOf(sandbox);
  const app = await upstream.app('Microsoft Word');
  const [status] = await upstream.all(`mobileApps/${app}/userStatuses`);
  await sandbox.close();
  return { app, status: String(status?.id) };
};

it.each(['classic', 'live'] as const)(
  'tells neither tokens, nor people, nor keys, nor values in metrics, logs and traces (%s)',
  async (mode) => {
    const { app, status } = await keys();
    const collector = await startCollector();
    const { sandbox, url, says, said, kill, ended } = await startGatewayProcess(
      {
        METRICS_PORT: '0',
        LOG_LEVEL: 'debug',
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_BSP_SCHEDULE_DELAY: '50',
      },
      { ...size, mode },
    );
    const [, metricsUrl = ''] = await says(/Metrics at ([^\s"]+)/);
    const token = sandbox.tokenFor({ user: caller });
    const ask = async (query: string): Promise<void> => {
      await fetch(url, posted({ query }, bearer(token)));
    };
    const operations = [
      `query ByKey { mobileApp(id: "${app}") { installSummary { failedDeviceCount }
        userStatuses(first: 5) { nodes { userPrincipalName deviceStatuses(first: 5) { nodes { deviceName } } } } } }`,
      `query Filtered { mobileApps(first: 5, filter: { displayName: { eq: "${value}" } }) { nodes { id } } }`,
      `query OfPerson { mobileApp(id: "${app}") { userStatuses(first: 5, filter: { userPrincipalName: { eq: "${person}" } }) { nodes { id } } } }`,
      `query Status { userAppInstallStatus(mobileAppId: "${app}", id: "${status}") { userName } }`,
      `query None { userAppInstallStatus(mobileAppId: "${app}", id: "${person}") { userName } }`,
      `mutation Change { updateUserStatuses(input: { mobileAppId: "${app}", userPrincipalName: "${person}", failedDeviceCount: 1 }) { __typename } }`,
      `query { "${value}" }`,
      `query ${token.replaceAll(/[^\w]/g, '_')} { __typename }`,
    ];
    const all = () => Promise.all(operations.map(ask));
    await all();
    const text = `${token} of ${person}`;
    const headers = { 'request-id': text, 'retry-after': text, location: text };
    for (const effect of [
      { status: 429, retryAfter: text, headers },
      { status: 500, headers, body: { error: { code: text, message: text } } },
      { status: 200, headers, body: { responses: [{ id: text, status: text, headers, body: text }] } },
      { reset: true } as const,
    ]) {
      sandbox.faults.inject({ effect, times: 8 });
      sandbox.faults.inject({ match: { envelope: true }, effect, times: 2 });
      await all();
      sandbox.faults.clear();
    }
    await ask('query TheLast { mobileApps(first: 1) { nodes { id } } }');
    await expect.poll(() => collector.received.text).toContain('query TheLast');
    const metrics = await (await fetch(metricsUrl)).text();
    kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(metrics).toContain('operation="ByKey"');
    expect(said.out).toContain('"operation":"ByKey"');
    expect(collector.received.text).toContain('query ByKey');
    expectNone([caller, person, value, app, status, ...partsOf(token)], {
      metrics,
      ...said,
      traces: collector.received.text,
    });
  },
  60_000,
);
