import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startGatewayProcess } from '../support/gatewayProcess.ts';
import { bearer, posted } from '../support/posted.ts';
import { hasPrometheus, promtool, startPrometheus } from '../support/prometheusServer.ts';
import { textOf } from '../support/sources.ts';

interface Dashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly targets: readonly { readonly expr: string }[];
  }[];
  readonly templating: { readonly list: readonly { readonly name: string; readonly query: unknown }[] };
}

const { panels, templating }: Dashboard = JSON.parse(textOf('deploy/grafana/intune-graphql.json'));

/** What Grafana asks where all jobs are chosen: `allValue`, and a little more than what was scraped four times. */
const filled = (expression: string): string =>
  expression.replaceAll('$job', '.*').replaceAll('$__rate_interval', '3s');

/** A gateway with something in each of its metrics, and how to give it more. */
const start = async (env: Record<string, string>) => {
  const command = await startGatewayProcess({
    METRICS_PORT: '0',
    CACHE_URL: 'memory:',
    BUDGET_REQUESTS: '10000',
    ...env,
  });
  const { url, sandbox, says } = command;
  const [, metricsUrl = ''] = await says(/Metrics at ([^\s"]+)/);
  const ask = async (query: string): Promise<void> => {
    await fetch(url, posted({ query }, { ...bearer(sandbox.token), connection: 'close' }));
  };
  const askAll = async (round: number): Promise<void> => {
    if (round === 1)
      sandbox.faults.inject({
        match: { path: /installSummary/, item: true },
        effect: { status: 429, retryAfter: '1' },
        times: 4,
      });
    const list = `mobileApps(first: ${20 + round}) { nodes { installSummary { failedDeviceCount } } }`;
    await Promise.all([
      ask(`query Apps { ${list} }`),
      ask('query Wrong { mobileApp(id: "") { id } }'),
      ask(
        'mutation Change { updateMobileAppInstallSummary(input: { mobileAppId: "x", failedDeviceCount: 1 }) { __typename } }',
      ),
    ]);
  };
  return { ...command, metricsUrl, askAll };
};

describe.runIf(hasPrometheus)('Prometheus', { timeout: 60_000 }, () => {
  it.each(['1', '2'])(
    'has data for each panel of the dashboard, and takes all alerts (WORKERS=%s)',
    async (workers) => {
      const { metricsUrl, askAll } = await start({ WORKERS: workers });
      const { ask } = await startPrometheus(new URL(metricsUrl).host);
      const query = async (expression: string): Promise<{ value: [number, string] }[]> =>
        (await ask('query', { query: filled(expression) })).result;
      await expect.poll(() => query('up == 1'), { interval: 50, timeout: 10_000 }).toHaveLength(1);

      const open = new Set(panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)));
      expect(open.size).toBeGreaterThan(20);
      for (let round = 0; open.size > 0 && round < 40; round += 1) {
        await askAll(round);
        await pause(200);
        for (const expression of open) {
          const values = (await query(expression)).map(({ value: [, value] }) => Number(value));
          if (values.some((value) => !Number.isNaN(value))) open.delete(expression);
        }
      }
      expect([...open]).toEqual([]);

      const { groups } = await ask('rules');
      const rules: { name: string; health: string; lastError?: string }[] = groups.flatMap(
        (group: { rules: unknown[] }) => group.rules,
      );
      const alerts = [...textOf('deploy/prometheus/alerts.yaml').matchAll(/- alert: (\w+)/g)];
      expect(rules.map(({ name }) => name)).toEqual(alerts.map(([, name]) => name));
      for (const { name, health, lastError } of rules)
        expect([name, health, lastError]).toEqual([name, 'ok', undefined]);

      // The variable by which the dashboard chooses.
      expect(JSON.stringify(templating)).toContain('label_values(intune_graphql_operations_running, job)');
      expect(await ask('label/job/values', { 'match[]': 'intune_graphql_operations_running' })).toEqual([
        'intune-graphql',
      ]);
    },
  );

  it("finds nothing wrong with the metrics that are this gateway's own", async () => {
    const { metricsUrl, askAll } = await start({});
    await askAll(1);
    const { status, said } = promtool(['check', 'metrics'], await (await fetch(metricsUrl)).text());
    // 3: something is not as it should be; 1 would be that it could not be read.
    expect([0, 3], said).toContain(status);
    expect(said.split('\n').filter((line) => line.startsWith('intune_graphql'))).toEqual([]);
  });
});
