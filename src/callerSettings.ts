import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const documentsByHash = v.record(v.string(), v.string());

/**
 * Reads documents by their hashes, as graphql-codegen's client preset writes them (`persisted-documents.json`,
 * https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#persisted-documents), and Relay's compiler too.
 * @returns undefined where there is no such file, or it holds something else.
 */
export const readManifest = (path: string): ReadonlyMap<string, string> | undefined => {
  try {
    const read = v.safeParse(documentsByHash, JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? new Map(Object.entries(read.output)) : undefined;
  } catch {
    return undefined;
  }
};

export const manifest = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const documents = readManifest(dataset.value);
    if (documents) return documents;
    addIssue({ message: 'a JSON file with documents by their hashes' });
    return NEVER;
  }),
);

const list = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((each) => each.trim())),
);

/** As a browser writes it: no path, no slash at the end, no port that goes without saying. */
const isOrigin = (text: string): boolean =>
  URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text);

export const origins = v.pipe(
  list,
  v.check((each) => each.every(isOrigin), 'origins such as https://portal.example, with commas between them'),
);

/** IPv6 addresses stand in brackets, as in the header `Host`. */
const isHostName = (text: string): boolean => /^([\w.-]+|\[[\da-f:.]+\])$/i.test(text);

export const hostNames = v.pipe(
  list,
  v.check((each) => each.every(isHostName), 'names of hosts without ports, with commas between them'),
  v.transform((each) => each.map((name) => name.toLowerCase())),
);

const thisMachine = ['localhost', '127.0.0.1', '[::1]'];

/** The names under which an address is reached that nobody has named: this machine's, or any. */
export const namesOf = (address: string): readonly string[] | undefined => {
  const name = address.includes(':') ? `[${address}]` : address;
  return thisMachine.includes(name) || /^127\./.test(name) ? [...thisMachine, name] : undefined;
};
