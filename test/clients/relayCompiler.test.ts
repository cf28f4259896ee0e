import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { textOf } from '../support/sources.ts';

const compiler = fileURLToPath(new URL('../../node_modules/relay-compiler/cli.js', import.meta.url));
const cwd = fileURLToPath(new URL('relay', import.meta.url));

it("Relay's compiler accepts the schema and the documents, and would write what is there", async () => {
  // Stale: `npx relay-compiler` in test/clients/relay.
  const arguments_ = [compiler, '--validate', '--noWatchman'];
  const { stdout } = await promisify(execFile)(process.execPath, arguments_, { cwd });
  expect(stdout).toContain('Compilation completed.');
});

describe('docs/clients.md', () => {
  const [, section = ''] = textOf('docs/clients.md').split(/^## Relay$/m);
  const blocks = [...section.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, text = '']) => text);

  const files = ['environment.ts', 'deviceStatuses.ts', 'userStatus.ts', 'installSummary.ts'];
  it.each(files)('shows %s as it was tested', (name) => {
    expect(blocks).toContain(textOf(`test/clients/relay/${name}`));
  });

  it('shows the configuration as it was tested, but for where things are', () => {
    const tested: object = JSON.parse(textOf('test/clients/relay/relay.config.json'));
    const [shown = ''] = blocks;
    expect(JSON.parse(shown)).toEqual({
      ...tested,
      src: 'src',
      schema: 'node_modules/intune-graphql/schema.graphql',
    });
  });
});
