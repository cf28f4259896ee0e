import vm from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { createSchema, createYoga } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { usePlayground } from '../src/plugins/playground.ts';
import { posted } from './support/posted.ts';

const tabs = [
  { query: 'query Welcome($name: String) { hello(name: $name) }', variables: '{ "name": "Ada" }' },
  { query: 'query Escape { hello(name: "</script><script>alert(1)</script>") }' },
];

const yoga = createYoga({
  schema: createSchema({
    typeDefs: 'type Query { hello(name: String = "you"): String }',
    resolvers: { Query: { hello: (_root: unknown, { name }: { name: string }) => `Hello ${name}` } },
  }),
  graphiql: false,
  landingPage: false,
  logging: false,
  plugins: [usePlayground({ title: 'Apps & "users"', tabs })],
});

const origin = 'http://gateway.test';
const get = (path: string, headers: Record<string, string> = {}) => yoga.fetch(origin + path, { headers });
const open = (path = '/graphql', headers: Record<string, string> = {}) =>
  get(path, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...headers });

/** The tags of a page that may load or run something, as attributes and content. */
function tags(html: string) {
  return [...html.matchAll(/<(script|link|img|iframe|style)\b([^>]*)>(?:([\s\S]*?)<\/\1>)?/g)].map(
    ([, name, attributes = '', content = '']) => ({
      name,
      address: /\b(?:src|href)="([^"]*)"/.exec(attributes)?.[1],
      type: /\btype="([^"]*)"/.exec(attributes)?.[1],
      content,
    }),
  );
}

async function files(): Promise<string[]> {
  const addresses = tags(await (await open()).text()).map((tag) => tag.address ?? '');
  return addresses.filter((address) => address.startsWith('?asset='));
}

async function pageData(): Promise<{ title: string; tabs: unknown; workers: Record<string, string> }> {
  const blocks = tags(await (await open()).text()).filter((tag) => tag.type === 'application/json');
  expect(blocks).toHaveLength(1);
  return JSON.parse(blocks[0]?.content ?? '');
}

describe('who gets the page', () => {
  it('is a browser that opens the endpoint, with or without a slash behind it', async () => {
    for (const path of ['/graphql', '/graphql/', '/graphql?query={hello}']) {
      const response = await open(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
  });

  it('is nobody who sends a query', async () => {
    const answer = { data: { hello: 'Hello you' } };
    const response = await yoga.fetch(
      `${origin}/graphql`,
      posted({ query: '{ hello }' }, { accept: 'text/html, application/json' }),
    );
    expect(await response.json()).toEqual(answer);
    expect(response.headers.has('content-security-policy')).toBe(false);
    for (const accept of ['application/json', '*/*']) {
      expect(await (await get('/graphql?query={hello}', { accept })).json()).toEqual(answer);
    }
  });

  it('is nobody at another path', async () => {
    for (const path of ['/', '/health', '/graphql2', '/graphql/more', '/api/graphql']) {
      const response = await open(path);
      expect(response.headers.has('content-security-policy'), path).toBe(false);
    }
    const [file] = await files();
    expect((await get(`/other${file}`)).status).toBe(404);
  });
});

describe('what the page may do', () => {
  it('is said by a strict policy, on the page and on each file', async () => {
    const [style, script] = await files();
    const { workers } = await pageData();
    for (const address of ['', style, script, ...Object.values(workers)]) {
      const { headers } = await open(`/graphql${address}`);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
          "frame-ancestors 'none'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; " +
          'font-src data:',
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('loads nothing from another origin', async () => {
    const loaded = tags(await (await open()).text()).flatMap((tag) => tag.address ?? []);
    expect(loaded).toHaveLength(3);
    for (const address of loaded) expect(address).toMatch(/^(\?asset=|data:image\/svg\+xml,)/);

    const [style] = await files();
    const css = await (await get(`/graphql${style}`)).text();
    expect(css.match(/@import|url\((?!data:)/g)).toBeNull();
  });

  it('has no script in the page, only data', async () => {
    const html = await (await open()).text();
    const inline = tags(html).filter((tag) => tag.name === 'script' && !tag.address);
    expect(inline.map((tag) => tag.type)).toEqual(['application/json']);
    expect(html).not.toMatch(/<[^>]+\son\w+=|javascript:/);
  });

  it('names files that exist, each of the right type', async () => {
    const { workers } = await pageData();
    const [style, script] = await files();
    expect(Object.keys(workers)).toEqual(['editorWorkerService', 'graphql', 'json']);
    expect((await get(`/graphql${style}`)).headers.get('content-type')).toBe('text/css; charset=utf-8');
    for (const address of [script, ...Object.values(workers)]) {
      const response = await get(`/graphql${address}`);
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      // What does not compile would throw here.
      new vm.Script(await response.text());
    }
  });
});

describe('what the page shows', () => {
  it('is every tab, as it was given', async () => {
    expect((await pageData()).tabs).toEqual(tabs);
  });

  it('cannot end the block of data from inside a query, nor open a tag in the title', async () => {
    const html = await (await open()).text();
    expect(html).not.toContain('<script>');
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html).toContain('<title>Apps &#38; &#34;users&#34;</title>');
    expect((await pageData()).title).toBe('Apps &#38; &#34;users&#34;');
  });
});

describe('how often it is sent', () => {
  it('is once: the page is asked for again, the files are kept', async () => {
    const [, script] = await files();
    for (const [address, cacheControl, vary] of [
      ['', 'no-cache', 'accept, accept-encoding'],
      [script, 'public, max-age=31536000, immutable', 'accept-encoding'],
    ]) {
      const first = await open(`/graphql${address}`);
      expect(first.headers.get('cache-control')).toBe(cacheControl);
      expect(first.headers.get('vary')).toBe(vary);

      const etag = first.headers.get('etag') ?? '';
      for (const known of [etag, `"other", ${etag}`, '*']) {
        const again = await open(`/graphql${address}`, { 'if-none-match': known });
        expect([again.status, await again.text()]).toEqual([304, '']);
        expect(again.headers.get('etag')).toBe(etag);
      }
      expect((await open(`/graphql${address}`, { 'if-none-match': 'W/"other"' })).status).toBe(200);
    }
  });

  it('is compressed if asked for, with the length of what is sent', async () => {
    const [, script] = await files();
    for (const address of ['', script]) {
      // Plain before and after: an answer must not leave its headers to the next one.
      const plain = await open(`/graphql${address}`);
      const compressed = await open(`/graphql${address}`, { 'accept-encoding': 'br, gzip' });
      const refused = await open(`/graphql${address}`, { 'accept-encoding': 'gzip;q=0, br' });

      expect(compressed.headers.get('content-encoding')).toBe('gzip');
      const bytes = Buffer.from(await compressed.arrayBuffer());
      expect(compressed.headers.get('content-length')).toBe(String(bytes.length));
      const text = gunzipSync(bytes).toString();
      for (const response of [plain, refused]) {
        expect(response.headers.has('content-encoding')).toBe(false);
        expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
        expect(await response.text()).toBe(text);
      }
    }
  });

  it('is never under the name of another version', async () => {
    expect((await get('/graphql?asset=graphiql.0000000000000000.js')).status).toBe(404);
  });
});
