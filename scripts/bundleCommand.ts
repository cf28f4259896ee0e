import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Only some deployments load these, when they need them. */
const loadedLater = [
  /^@azure\/msal-node/,
  /^@graphql-yoga\/render-graphiql/,
  /^@opentelemetry\//,
  /^ioredis/,
  /^jose/,
  /^pino/,
  /^prom-client/,
];

/**
 * Puts all that the command loads when it starts into one file, `src/main.js`, with the licenses of the packages that went
 * into it beside it. There are a thousand modules, most of them small, and finding them takes Node longer than all else
 * until the gateway is ready. The modules stay as they are for who uses them as a library.
 * @param dist folder of what the compiler made.
 */
export const bundleCommand = async (dist: string): Promise<void> => {
  const main = join(dist, 'src/main.js');
  const bundle = await rolldown({ input: main, platform: 'node', external: loadedLater });
  // Comments are a fifth of it. Of licenses they stay.
  const comments = { jsdoc: false, annotation: false, legal: true };
  const { output } = await bundle.write({ file: main, format: 'esm', comments, charset: 'ascii' });
  writeFileSync(main, inAscii(readFileSync(main, 'utf8')));
  await bundle.close();
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const packages = new Set(modules.flatMap((id) => id.match(folderOfPackage) ?? []));
  // The same version may be installed at several places.
  const licenses = new Set([...packages].map(licenseOf));
  writeFileSync(join(dist, 'src/main.licenses.txt'), [...licenses].sort().join('\n'));
};

/**
 * One letter beyond ASCII, and V8 keeps the whole text with two bytes for each. Where letters are read they are escaped
 * already, so that those of comments are left.
 */
const inAscii = (text: string): string =>
  text.replaceAll(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

const folderOfPackage = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** @throws when a package says nothing of its license. */
const licenseOf = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${name} ${version} has no license.`);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : 'Its package holds no text of the license.';
  return `${name} ${version}: ${license}\n\n${text}\n\n${'-'.repeat(80)}\n`;
};
