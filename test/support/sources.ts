import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** A file of the repository, as text. */
export const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The TypeScript files below a folder of the repository, as paths from its root. */
export const filesIn = (folder: string): string[] =>
  readdirSync(fileURLToPath(new URL(folder, root)), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();

/** What a file imports, types included: packages by their names, own files as paths from the root. */
export const importsOf = (path: string): string[] =>
  [...textOf(path).matchAll(/(?:\bfrom|\bimport) ?\(? ?'([^']+)'/g)].map(([, source = '']) =>
    source.startsWith('.') ? new URL(source, `file:///${path}`).pathname.slice(1) : source,
  );

/** `@pothos/core` for `@pothos/core/internal`: what package.json calls it. */
export const packageOf = (source: string): string =>
  source.split('/', source.startsWith('@') ? 2 : 1).join('/');
