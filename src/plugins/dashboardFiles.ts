import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { safetyHeaders } from './safetyHeaders.ts';
import { createStaticFile, type StaticFile } from './staticFile.ts';

const safety = safetyHeaders("style-src 'self'", "img-src 'self' data:", "font-src 'self'");

/** Whatever else a build holds is sent as bytes, which browsers only save. */
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Reads a built dashboard, once, and returns its files by their addresses; `index.html` is the one at `/`.
 * @throws when there is none, with a code as errors of the file system have one.
 */
export function readDashboardFiles(folder: string): ReadonlyMap<string, StaticFile> {
  if (!existsSync(join(folder, 'index.html'))) {
    const message = `There is no dashboard in ${folder}. Build it with: npm run build`;
    throw Object.assign(new Error(message), { code: 'DASHBOARD_NOT_BUILT' });
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => {
        const address = `/${name.replaceAll(sep, '/')}`;
        const file = createStaticFile(readFileSync(join(folder, name)), headersOf(address));
        return [address === '/index.html' ? '/' : address, file];
      }),
  );
}

/** What Vite puts into `assets` has the fingerprint of its content in its name, and is kept; all else is asked for again. */
function headersOf(address: string): Readonly<Record<string, string>> {
  return {
    ...safety,
    'content-type': contentTypes[extname(address)] ?? 'application/octet-stream',
    'cache-control': address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
  };
}
