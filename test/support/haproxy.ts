import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { freePort } from './port.ts';

const haproxyPath = ['/usr/sbin/haproxy', '/usr/local/sbin/haproxy'].find(existsSync);

const howToGetIt = 'There is no haproxy. On Debian: apt-get install haproxy.';

if (!haproxyPath && process.env.CI) throw new Error(howToGetIt);
if (!haproxyPath) console.warn(`\nTests with a load balancer are SKIPPED. ${howToGetIt}\n`);

/** False where tests with a load balancer cannot run. */
export const hasHaproxy = haproxyPath !== undefined;

/** HAProxy before servers, which take turns. Gone with the test. */
export const startHaproxy = async (origins: readonly string[]): Promise<string> => {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'haproxy-'));
  const file = join(folder, 'haproxy.cfg');
  const servers = origins.map((origin, index) => `  server replica${index} ${new URL(origin).host}`);
  writeFileSync(
    file,
    `${['defaults', '  mode http', '  timeout connect 5s', '  timeout client 60s', '  timeout server 60s', 'listen gateway', `  bind 127.0.0.1:${port}`, '  balance roundrobin', ...servers].join('\n')}\n`,
  );
  const proxy = spawn(haproxyPath ?? 'haproxy', ['-f', file, '-db'], { stdio: 'ignore' });
  onTestFinished(() => {
    proxy.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${origin}/health`).catch(() => undefined))?.ok) await pause(20);
  return origin;
};
