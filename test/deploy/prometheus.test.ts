import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { composeConfig, hasPrometheus, promtool } from '../support/prometheusServer.ts';
import { textOf } from '../support/sources.ts';

const folder = fileURLToPath(new URL('../../deploy/prometheus/', import.meta.url));

interface Rules {
  readonly groups: readonly {
    readonly rules: readonly { readonly alert: string; readonly expr: string }[];
  }[];
}

interface RulesTest {
  readonly tests: readonly {
    readonly alert_rule_test: readonly { readonly alertname: string; readonly exp_alerts?: object[] }[];
  }[];
}

const rules: Rules = parse(textOf('deploy/prometheus/alerts.yaml'));
const rulesTest: RulesTest = parse(textOf('deploy/prometheus/alerts.test.yaml'));
const alerts = rules.groups.flatMap((group) => group.rules);

const temporaryFolder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'promtool-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

describe.runIf(hasPrometheus)('Prometheus', () => {
  it('takes the configuration of the compose file, with the alerts', () => {
    const file = join(temporaryFolder(), 'prometheus.yaml');
    writeFileSync(file, composeConfig());
    const { status, said } = promtool(['check', 'config', file]);
    expect(said).toContain(`${alerts.length} rules found`);
    expect(status, said).toBe(0);
  });

  it('takes the alerts, and lints them', () => {
    const { status, said } = promtool(['check', 'rules', '--lint-fatal', join(folder, 'alerts.yaml')]);
    expect(status, said).toBe(0);
  });

  it('fires each alert at what it is meant for, and not at what is like it', () => {
    const { status, said } = promtool(['test', 'rules', join(folder, 'alerts.test.yaml')]);
    expect(status, said).toBe(0);
  });
});

it('has for each alert a test in which it fires, and one in which it does not', () => {
  expect(alerts.length).toBeGreaterThan(5);
  const looks = rulesTest.tests.flatMap((test) => test.alert_rule_test);
  for (const { alert } of alerts) {
    const its = looks.filter(({ alertname }) => alertname === alert);
    expect(
      its.some(({ exp_alerts: fired = [] }) => fired.length > 0),
      alert,
    ).toBe(true);
    expect(
      its.some(({ exp_alerts: fired = [] }) => fired.length === 0),
      alert,
    ).toBe(true);
  }
});
