import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createGateway } from '../src/server.ts';
import { shareGateway } from './support/gateway.ts';
import { listen } from './support/listen.ts';

const folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
const page = '<!doctype html><title>Apps – übersicht</title><script src="./assets/index-Ab12.js"></script>';
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0xfe]);
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), page);
writeFileSync(join(folder, 'icon.svg'), '<svg/>');
writeFileSync(join(folder, 'assets/index-Ab12.js'), 'document.title;'.repeat(100));
writeFileSync(join(folder, 'assets/index-Cd34.css'), 'body{}');
writeFileSync(join(folder, 'assets/app-Ef56.png'), picture);
writeFileSync(join(folder, 'assets/notes-Gh78.bin'), 'x');

const { gateway, sandbox } = await shareGateway({}, { dashboard: folder });
const { origin, close } = await listen(gateway);
const without = await shareGateway();
const plain = await listen(without.gateway);

afterAll(() => {
  close();
  plain.close();
  rmSync(folder, { recursive: true });
});

/** Sends a path as it is written: `fetch` would put `..` in order before anything is sent. */
const send = async (path: string, headers: Record<string, string> = {}, method = 'GET', to = origin) => {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(to, { path, headers, method }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
};

describe('the dashboard', () => {
  it('is the page at /, and the files beside it, each with its type', async () => {
    const served: [path: string, type: string, content: string | Buffer][] = [
      ['/', 'text/html; charset=utf-8', page],
      ['/?from=mail', 'text/html; charset=utf-8', page],
      ['/icon.svg', 'image/svg+xml', '<svg/>'],
      ['/assets/index-Ab12.js', 'text/javascript; charset=utf-8', 'document.title;'.repeat(100)],
      ['/assets/index-Cd34.css', 'text/css; charset=utf-8', 'body{}'],
      ['/assets/app-Ef56.png', 'image/png', picture],
      ['/assets/notes-Gh78.bin', 'application/octet-stream', 'x'],
    ];
    for (const [path, type, content] of served) {
      const { status, headers, body } = await send(path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, type]);
      expect(body).toEqual(Buffer.from(content));
    }
    expect(sandbox.log.requests).toEqual([]);
  });

  it('may run and load its own files only, and stands in no frame', async () => {
    for (const path of ['/', '/assets/index-Ab12.js', '/icon.svg']) {
      const { headers } = await send(path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
          "frame-ancestors 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  it('is asked for again, and its assets are kept for ever', async () => {
    for (const [path, cacheControl] of [
      ['/', 'no-cache'],
      ['/icon.svg', 'no-cache'],
      ['/assets/index-Ab12.js', 'public, max-age=31536000, immutable'],
    ] as const) {
      const { headers } = await send(path);
      expect(headers['cache-control']).toBe(cacheControl);
      expect(headers.vary).toBe('accept-encoding');
      const again = await send(path, { 'if-none-match': headers.etag ?? '' });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
      expect((await send(path, { 'if-none-match': 'W/"other"' })).status).toBe(200);
    }
  });

  it('is compressed for who accepts it', async () => {
    const asIs = await send('/assets/index-Ab12.js');
    const compressed = await send('/assets/index-Ab12.js', { 'accept-encoding': 'br, gzip' });
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(compressed.headers['content-length']).toBe(String(compressed.body.length));
    expect(gunzipSync(compressed.body)).toEqual(asIs.body);
    expect(asIs.headers['content-encoding']).toBeUndefined();
    expect(asIs.headers['content-length']).toBe(String(asIs.body.length));
  });

  it('answers HEAD as GET, without the body', async () => {
    for (const path of ['/', '/assets/index-Ab12.js']) {
      for (const encoding of ['identity', 'gzip']) {
        const { date: _, ...got } = (await send(path, { 'accept-encoding': encoding })).headers;
        const { status, headers, body } = await send(path, { 'accept-encoding': encoding }, 'HEAD');
        expect([status, body.length]).toEqual([200, 0]);
        expect(headers).toMatchObject(got);
      }
    }
    const inProcess = await gateway.fetch(`${origin}/`, { method: 'HEAD' });
    expect([inProcess.status, await inProcess.text()]).toEqual([200, '']);
  });

  it('takes nothing but GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await send('/', {}, method)).status).toBe(404);
  });

  it.each([
    '/index.html',
    '/other',
    '/assets',
    '/assets/',
    '/assets/index-Ab12.js/',
    '//assets/index-Ab12.js',
    '/assets/../../package.json',
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/..%5cpackage.json',
    '/assets%2findex-Ab12.js',
    '/assets/index-Ab12.js%00',
    '/%00',
    '/%',
    '/.git/config',
    '/constructor',
    '/__proto__',
  ])('has nothing at %s', async (path) => {
    const { status, body, headers } = await send(path);
    expect([status, body.length]).toEqual([404, 0]);
    expect(headers).not.toHaveProperty('content-security-policy');
  });

  it('leaves GraphQL, /health and /ready as they are', async () => {
    for (const path of ['/graphql?query={__typename}', '/graphql', '/health', '/ready']) {
      for (const accept of ['*/*', 'text/html']) {
        const [with_, without_] = await Promise.all([
          send(path, { accept }),
          send(path, { accept }, 'GET', plain.origin),
        ]);
        expect(with_.status).toBe(without_.status);
        expect(with_.body.toString()).toBe(without_.body.toString());
      }
    }
  });

  it('stays what it was at the start, whatever becomes of its folder', async () => {
    writeFileSync(join(folder, 'assets/later.js'), 'late()');
    writeFileSync(join(folder, 'icon.svg'), 'changed');
    expect((await send('/assets/later.js')).status).toBe(404);
    expect((await send('/icon.svg')).body.toString()).toBe('<svg/>');
  });

  it('is not there for who did not ask for it', async () => {
    for (const path of ['/', '/index.html', '/assets/index-Ab12.js', '/icon.svg']) {
      expect((await send(path, { accept: 'text/html' }, 'GET', plain.origin)).status).toBe(404);
    }
  });

  it('that is missing ends the start, which says how it is built', () => {
    const empty = join(folder, 'assets');
    expect(() => createGateway({ rootUrl: sandbox.url, dashboard: empty })).toThrow(
      `There is no dashboard in ${empty}. Build it with: npm run build`,
    );
  });
});
