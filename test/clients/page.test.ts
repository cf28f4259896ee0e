import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { describe, expect, it, onTestFinished } from 'vitest';
import { textOf } from '../support/sources.ts';

const page = textOf('docs/clients.md');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => text);
const root = fileURLToPath(new URL('../../', import.meta.url));
const snippets = await readdir(new URL('snippets/', import.meta.url));

/** A tested file as it stands in a frontend. */
const inFrontend = (text: string): string =>
  text
    .replaceAll(/'(?:\.\.\/)+clients\/(\w+)\.ts'/g, "'intune-graphql/$1'")
    .replaceAll("'../../generated/graphql.ts'", "'./generated/graphql.ts'");

describe('docs/clients.md', () => {
  it.each(snippets)('shows %s as it was tested', (name) => {
    expect(blocks('ts')).toContain(inFrontend(textOf(`test/clients/snippets/${name}`)));
  });

  it('shows documents as they were tested', () => {
    expect(blocks('graphql').length).toBeGreaterThan(3);
    for (const document of blocks('graphql'))
      expect(textOf('test/documents/clients.graphql')).toContain(document);
  });

  it('shows a configuration of codegen that makes types of these documents', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'codegen-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [shown = ''] = blocks('yaml');
    writeFileSync(
      join(folder, 'codegen.yml'),
      shown
        .replace('node_modules/intune-graphql/', root)
        .replace('src/**/*.graphql', `${root}test/documents/clients.graphql`),
    );
    const { config } = await loadCodegenConfig({ configFilePath: join(folder, 'codegen.yml') });
    const files: { filename: string; content: string }[] = await generate(
      { ...config, cwd: root, silent: true },
      false,
    );
    const types = files.find(({ filename }) => filename.endsWith('src/generated/graphql.ts'))?.content ?? '';
    expect(types).toContain('export const AppsByPageDocument');
    expect(types.match(/type DateTimeOffsetFilter = \{.*?\};/s)?.[0]).toContain('eq?: string |');
  });
});
