import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../sandbox', import.meta.url));

it('imports nothing but Node and itself, so that it can contradict the gateway', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const path = join(folder, file);
    for (const [, source = ''] of readFileSync(path, 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g)) {
      const own = source.startsWith('.') && resolve(path, '..', source).startsWith(`${folder}/`);
      expect(own || source.startsWith('node:'), `${file} imports ${source}`).toBe(true);
    }
  }
});
