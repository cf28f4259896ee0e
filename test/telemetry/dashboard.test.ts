import { expect, it } from 'vitest';
import { startGatewayProcess } from '../support/gatewayProcess.ts';
import { bearer, posted } from '../support/posted.ts';
import { parseExposition } from '../support/prometheus.ts';
import { textOf } from '../support/sources.ts';

interface Panel {
  readonly title: string;
  readonly targets: readonly { readonly expr: string }[];
}

const dashboard: { readonly panels: readonly Panel[]; readonly templating: unknown } = JSON.parse(
  textOf('deploy/grafana/intune-graphql.json'),
);
const alerts = textOf('deploy/prometheus/alerts.yaml');

/** What is asked of Prometheus: of rules, the lines of `expr` and those that go on from it. */
const expressions = [
  ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ...[...alerts.matchAll(/^ {8}expr: (?:\|\n)?((?:.|\n {10})*)$/gm)].map(([, expr = '']) => expr),
];

const named = (expression: string): string[] =>
  expression.match(/\b(?:intune_graphql|process|nodejs)_\w+/g) ?? [];

const started = async () => {
  const { url, sandbox, says } = await startGatewayProcess({ METRICS_PORT: '0' });
  const [, address = ''] = await says(/Metrics at (\S+)/);
  const query = 'query Apps { mobileApps(first: 2) { nodes { installSummary { failedDeviceCount } } } }';
  await fetch(url, posted({ query }, bearer(sandbox.token)));
  await fetch(url, posted({ query: '{' }));
  return parseExposition(await (await fetch(address)).text());
};

it('is made of metrics and labels that there are, and so are the alerts', async () => {
  const { types, samples } = await started();
  const suffixed = (name: string): string => name.replace(/_(bucket|sum|count)$/, '');
  const labelsOf = (name: string): string[] =>
    samples.filter((sample) => sample.name === name).flatMap(({ labels }) => Object.keys(labels));
  // Prometheus adds these itself.
  const always = ['job', 'instance'];
  for (const expression of expressions) {
    const names = named(expression);
    expect(names.length, expression).toBeGreaterThan(0);
    for (const name of names)
      expect([...types.keys()], expression).toContain(types.has(name) ? name : suffixed(name));
    const there = new Set([...always, ...names.flatMap(labelsOf)]);
    const isSeen = names.some(
      (name) => labelsOf(name).length > 0 || samples.some((each) => each.name === name),
    );
    if (!isSeen) continue;
    const grouped = [...expression.matchAll(/by \(([^)]+)\)/g)].flatMap(([, list = '']) => list.split(/, */));
    const selected = [...expression.matchAll(/[{,](\w+)=/g)].map(([, label = '']) => label);
    for (const label of [...grouped, ...selected]) expect([...there], expression).toContain(label);
  }
  const shown = new Set(expressions.flatMap(named).map((name) => (types.has(name) ? name : suffixed(name))));
  const own = [...types.keys()].filter((name) => name.startsWith('intune_graphql_'));
  expect(own.filter((name) => !shown.has(name))).toEqual([]);
  const operations = textOf('docs/operations.md');
  for (const name of own) expect(operations).toContain(`\`${name.replace('intune_graphql_', '')}\``);
});

it('has alerts that the operator finds explained', () => {
  const names = [...alerts.matchAll(/- alert: (\w+)/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(5);
  expect([...alerts.matchAll(/^ {8}expr:/gm)]).toHaveLength(names.length);
  for (const name of names) expect(textOf('docs/operations.md')).toContain(`\`${name}\``);
});
