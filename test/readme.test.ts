import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textOf } from './support/sources.ts';

const readme = textOf('README.md');
const pathOf = (address: string): string => fileURLToPath(new URL(`../${address}`, import.meta.url));

/** Pictures, written in Markdown or, where they need a width, in HTML. */
const pictures = [
  ...[...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt, source]) => ({ source, alt })),
  ...[...readme.matchAll(/<img [^>]*>/g)].map(([tag]) => ({
    source: tag.match(/ src="([^"]*)"/)?.[1],
    alt: tag.match(/ alt="([^"]*)"/)?.[1],
  })),
];

describe('the README', () => {
  it('shows pictures that are there, small enough, and in words for who does not see them', () => {
    expect(pictures.map(({ source }) => source)).toEqual([
      'docs/images/graphiql.png',
      'docs/images/dashboard-overview.png',
      'docs/images/dashboard-app-dark.png',
      'docs/images/dashboard-phone.png',
    ]);
    for (const { source = '', alt = '' } of pictures) {
      expect(statSync(pathOf(source)).size, source).toBeLessThan(150_000);
      expect(alt.split(' ').length, source).toBeGreaterThan(3);
    }
  });

  it('names each option of createGateway', () => {
    const options = [...textOf('src/gatewayOptions.ts').matchAll(/^ {2}readonly (\w+)\??:/gm)].map(
      ([, name]) => name,
    );
    expect(options.length).toBeGreaterThan(15);
    expect(options.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, address = '']) => address);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((address) => !existsSync(pathOf(address)))).toEqual([]);
  });
});
