import { readdir, readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

it('what is generated is that of the schema and the documents as they are now', async () => {
  const { config } = await loadCodegenConfig({ configFilePath: `${root}codegen.yml` });
  const files: { filename: string; content: string }[] = await generate(
    { ...config, cwd: root, silent: true },
    false,
  );
  const made = Object.fromEntries(
    files.map(({ filename, content }) => [relative(root, filename), content] as const),
  );
  const folders = [...new Set(Object.keys(made).map(dirname))];
  for (const output of Object.keys(config.generates)) {
    expect(folders).toContain(output.endsWith('/') ? output.slice(0, -1) : dirname(output));
  }
  const names = (
    await Promise.all(
      folders.map(async (folder) => (await readdir(`${root}${folder}`)).map((name) => `${folder}/${name}`)),
    )
  ).flat();
  const committed = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(`${root}${name}`, 'utf8')])),
  );
  // Stale: `npm run codegen`.
  expect(committed).toEqual(made);
});
