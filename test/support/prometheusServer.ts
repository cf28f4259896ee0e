import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { parse, stringify } from 'yaml';
import { freePort } from './port.ts';
import { textOf } from './sources.ts';

const folder = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].find((each) =>
  ['prometheus', 'promtool'].every((name) => existsSync(join(each, name))),
);

const howToGetIt = 'There is no prometheus with its promtool. On Debian: apt-get install prometheus.';

if (!folder && process.env.CI) throw new Error(howToGetIt);
if (!folder) console.warn(`\nTests with Prometheus are SKIPPED. ${howToGetIt}\n`);

/** False where tests with Prometheus cannot run. */
export const hasPrometheus = folder !== undefined;

/** Runs promtool. @returns all that it says, and its exit code: 0 where nothing is wrong. */
export const promtool = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(join(folder ?? '', 'promtool'), args, { input });
  return { status, said: `${stdout}${stderr}` };
};

/**
 * The configuration of the compose file, with the rules where they are here.
 * @param target what is asked in place of the gateway of the compose file.
 */
export const composeConfig = (target?: string): string => {
  const config = parse(textOf('deploy/compose/prometheus.yaml'));
  const { volumes } = parse(textOf('deploy/compose/compose.yaml'), { merge: true }).services.prometheus;
  const mounts = volumes.map((volume: string) => volume.split(':'));
  const rules = config.rule_files.map((file: string) => {
    const [source] = mounts.find(([, place]: string[]) => place === file);
    return fileURLToPath(new URL(`../../deploy/compose/${source}`, import.meta.url));
  });
  const asked = target === undefined ? {} : quick(config, target);
  return stringify({ ...config, rule_files: rules, ...asked });
};

/** Seconds instead of minutes: a test has no time. */
const quick = ({ scrape_configs: [scraped] }: { scrape_configs: object[] }, target: string) => ({
  global: { scrape_interval: '200ms', scrape_timeout: '200ms', evaluation_interval: '1s' },
  scrape_configs: [{ ...scraped, static_configs: [{ targets: [target] }] }],
});

/** A Prometheus that asks one target, gone when the test is. */
export const startPrometheus = async (target: string) => {
  const data = mkdtempSync(join(tmpdir(), 'prometheus-'));
  const port = await freePort();
  writeFileSync(join(data, 'prometheus.yaml'), composeConfig(target));
  const settings = [
    `--config.file=${join(data, 'prometheus.yaml')}`,
    `--storage.tsdb.path=${data}`,
    `--web.listen-address=127.0.0.1:${port}`,
  ];
  const child = spawn(join(folder ?? '', 'prometheus'), settings, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(data, { recursive: true, force: true });
  });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${origin}/-/ready`).catch(() => undefined))?.ok) await pause(20);
  /**
   * What its API answers.
   * @throws what it says is wrong with the question.
   */
  const ask = async (path: string, parameters: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${origin}/api/v1/${path}?${new URLSearchParams(parameters)}`);
    const { status, error, data: found } = await response.json();
    if (status !== 'success') throw new Error(`${error}: ${JSON.stringify(parameters)}`);
    return found;
  };
  return { ask };
};
