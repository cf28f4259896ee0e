import { readdir, readFile } from 'node:fs/promises';
import type { PlaygroundTab } from './plugins/playgroundPage.ts';

/** In the repository they stand beside `src`, in the published package one folder further up. */
const folders = [new URL('../examples/', import.meta.url), new URL('../../examples/', import.meta.url)];

/** The examples as tabs, in the order of their file names: the first one greets. */
export const playgroundTabs = async (): Promise<PlaygroundTab[]> => {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    const documents = names.filter((name) => name.endsWith('.graphql')).sort();
    if (documents.length > 0) {
      return Promise.all(
        documents.map(async (name) => ({ query: await readFile(new URL(name, folder), 'utf8') })),
      );
    }
  }
  return [];
};
