import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = 'test/generated/';

it('the generated documents are those of the schema and the documents as they are now', async () => {
  const { config } = await loadCodegenConfig({ configFilePath: `${root}codegen.yml` });
  const files: { filename: string; content: string }[] = await generate(
    { ...config, cwd: root, silent: true },
    false,
  );
  const made = Object.fromEntries(
    files.map(({ filename, content }) => [filename.slice(filename.indexOf(folder) + folder.length), content]),
  );
  const names = await readdir(`${root}${folder}`);
  const committed = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(`${root}${folder}${name}`, 'utf8')])),
  );
  // Stale: `npm run codegen`.
  expect(committed).toEqual(made);
  expect(names).toContain('graphql.ts');
});
