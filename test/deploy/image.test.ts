import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildImage, type Image } from '../support/image.ts';
import { posted } from '../support/posted.ts';
import { textOf } from '../support/sources.ts';

it('the Dockerfile passes the linter', () => {
  expect(validate(textOf('Dockerfile'))).toEqual([]);
});

/** All file systems of this machine but those of the kernel become read-only, for one process, which is nobody's. */
const isolated =
  process.getuid?.() === 0
    ? [
        'unshare',
        '--mount',
        'sh',
        '-c',
        'mount -o remount,bind,ro / && exec setpriv --reuid 65532 --regid 65532 --clear-groups "$@"',
        'sh',
      ]
    : ['unshare', '--map-root-user', '--mount', 'sh', '-c', 'mount -o remount,bind,ro / && exec "$@"', 'sh'];
const [isolate = '', ...itsArguments] = isolated;
const canIsolate = spawnSync(isolate, [...itsArguments, 'true']).status === 0;
const title = canIsolate ? 'what the image holds' : 'what the image holds (needs unshare of Linux)';

describe.skipIf(!canIsolate && !process.env.CI)(title, () => {
  let image: Image;
  beforeAll(() => {
    image = buildImage();
  }, 180_000);
  afterAll(() => rmSync(image.folder, { recursive: true, force: true }));

  const start = (args: readonly string[], env: Readonly<Record<string, string>>) => {
    const child = spawn(isolate, [...itsArguments, process.execPath, ...args], {
      cwd: image.workdir,
      env: { ...image.environment, PATH: process.env.PATH, HOME: '/nonexistent', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      said.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said.err += chunk;
    });
    return { child, said };
  };

  it.each(['1', '2'])(
    'serves, signs of life included, where it may write nothing: WORKERS=%s',
    async (WORKERS) => {
      const { child, said } = start(image.command, {
        PORT: '0',
        SANDBOX_PORT: '0',
        HOST: '127.0.0.1',
        WORKERS,
      });
      await expect
        .poll(() => `${said.out}${said.err}`, { timeout: 20_000 })
        .toMatch(/GraphQL at \S+\n.*sandbox at/s);
      const [, url = ''] = said.out.match(/GraphQL at (\S+)/) ?? [];
      const answer = await fetch(
        url,
        posted({
          query: '{ mobileApps(first: 2) { nodes { displayName installSummary { failedDeviceCount } } } }',
        }),
      );
      expect(await answer.json()).toMatchObject({
        data: { mobileApps: { nodes: [{ installSummary: {} }, { installSummary: {} }] } },
        extensions: { cost: { upstreamRequests: 2 } },
      });
      const [, ...probe] = image.healthcheck;
      const { child: healthy } = start(probe, { PORT: new URL(url).port });
      expect(await once(healthy, 'close')).toEqual([0, null]);
      child.kill('SIGTERM');
      expect(await once(child, 'close')).toEqual([0, null]);
      expect(said.err).toBe('');
      const { child: late } = start(probe, { PORT: new URL(url).port });
      expect(await once(late, 'close')).toEqual([1, null]);
    },
  );

  it('is run by nobody, and has nothing that was needed to make it', () => {
    expect(image.user).toBe('65532:65532');
    expect(existsSync(join(image.workdir, 'node_modules/undici'))).toBe(true);
    for (const tool of ['typescript', 'vitest', '@apollo/client', 'rolldown']) {
      expect(existsSync(join(image.workdir, 'node_modules', tool)), tool).toBe(false);
    }
    expect(existsSync(join(image.workdir, 'src'))).toBe(false);
  });
});
