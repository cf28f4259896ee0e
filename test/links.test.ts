import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesIn, textOf } from './support/sources.ts';

const root = new URL('../', import.meta.url);
const pathOf = (path: string): string => fileURLToPath(new URL(path, root));

const pages = [
  ...readdirSync(pathOf('.')).filter((name) => name.endsWith('.md')),
  ...readdirSync(pathOf('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'bench/README.md',
  'sandbox/README.md',
  'examples/dashboard/README.md',
];

/** What stands between fences is no Markdown. */
const proseOf = (path: string): string => textOf(path).replaceAll(/^```[\s\S]*?^```$/gm, '');

/** The anchors of a page, as GitHub makes them of its headings. */
const anchorsOf = (path: string): string[] =>
  [...proseOf(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );

/** The links of a page to pages and files of the repository, those below the text included. */
const linksOf = (path: string): string[] =>
  [...proseOf(path).matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)]
    .map(([, inline, below]) => inline ?? below ?? '')
    .filter((link) => !/^(https?|mailto):/.test(link));

describe('documentation', () => {
  it.each(pages)('%s links to files and headings that are there', (page) => {
    const missing = linksOf(page).filter((link) => {
      const [address = '', anchor] = link.split('#');
      const target = address === '' ? page : new URL(address, new URL(page, 'file:///')).pathname.slice(1);
      if (!existsSync(pathOf(target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
    });
    expect(missing).toEqual([]);
  });

  it('has no page that nothing leads to', () => {
    const targets = pages.flatMap((page) =>
      linksOf(page).flatMap((link) => {
        const target = new URL(link, new URL(page, 'file:///')).pathname.slice(1);
        // A folder is shown with its README.
        return [target, `${target}/README.md`];
      }),
    );
    expect(pages.filter((page) => page !== 'README.md' && !targets.includes(page))).toEqual([]);
  });

  it('is where code and deployment say that it is', () => {
    const files = [
      ...['src', 'sandbox', 'scripts', 'clients'].flatMap(filesIn),
      'Dockerfile',
      'deploy/prometheus/alerts.yaml',
      'deploy/helm/intune-graphql/values.yaml',
    ];
    const named = files.flatMap((file) =>
      [...textOf(file).matchAll(/\bdocs\/[\w-]+\.md/g)].map(([path]) => ({ file, path })),
    );
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter(({ path }) => !existsSync(pathOf(path)))).toEqual([]);
  });
});
