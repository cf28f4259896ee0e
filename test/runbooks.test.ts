import { describe, expect, it } from 'vitest';
import { filesIn, textOf } from './support/sources.ts';

const page = textOf('docs/operations.md');
const runbooks = page.slice(page.indexOf('\n## Runbook: '));
const code = ['src', 'sandbox'].flatMap(filesIn).map(textOf).join('\n').replaceAll('\\', '');

/** What is between dots stands in code as it is; what the dots stand for differs from case to case. */
const piecesOf = (message: string): string[] =>
  message.split('…').map((piece) => piece.replaceAll(/^[\s:]+|\s+$/g, ''));

describe('the runbooks', () => {
  it('quote messages as they are', () => {
    const quoted = [...runbooks.matchAll(/(?<![`\w{:[,=])"([^"`\n]*[A-Za-z]{2}[^"`\n]*)"(?![`:\]])/g)].map(
      ([, message = '']) => message,
    );
    expect(quoted.length).toBeGreaterThan(15);
    const unknown = quoted.flatMap(piecesOf).filter((piece) => !code.includes(piece));
    expect(unknown).toEqual([]);
  });

  it('name metrics and alerts that there are', () => {
    const [, metrics = ''] = page.split('\n## Metrics\n');
    const alerts = textOf('deploy/prometheus/alerts.yaml');
    const named = [...runbooks.matchAll(/`((?:upstream|operation|operations|errors|cache|live)_[a-z_]+)/g)];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([, name]) => !metrics.split('\n## ')[0]?.includes(`\`${name}\``))).toEqual([]);
    const alertsNamed = [...runbooks.matchAll(/`(IntuneGraphql\w+)`/g)].map(([, name]) => name);
    expect(alertsNamed.length).toBeGreaterThan(3);
    expect(alertsNamed.filter((name) => !alerts.includes(`alert: ${name}\n`))).toEqual([]);
  });
});
