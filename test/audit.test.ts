import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { run } from './support/command.ts';
import { listen } from './support/listen.ts';
import { textOf } from './support/sources.ts';

const script = fileURLToPath(new URL('../scripts/audit.ts', import.meta.url));
const root = fileURLToPath(new URL('../', import.meta.url));
const lock: { packages: Record<string, { version: string; dev?: boolean }> } = JSON.parse(
  textOf('package-lock.json'),
);

/** Runs the audit against a registry that knows this of packages; undefined: that does not answer such questions. */
const auditWith = async (known: Readonly<Record<string, unknown>> | undefined) => {
  const { origin, close } = await listen((request, response) => {
    const name = request.url?.slice(1) ?? '';
    if (request.url?.endsWith('/advisories/bulk') && known) response.end(JSON.stringify(known));
    // What the registry knows of a package besides: its versions.
    else if (known?.[name]) {
      const version = lock.packages[`node_modules/${name}`]?.version ?? '';
      response.end(JSON.stringify({ name, versions: { [version]: { name, version } }, 'dist-tags': {} }));
    } else response.writeHead(405).end();
  });
  const { said, ended } = run(
    script,
    [],
    {
      npm_config_registry: origin,
      npm_config_cache: `${root}node_modules/.cache/audit-test`,
      npm_config_fetch_retries: '0',
    },
    root,
  );
  const code = await ended;
  close();
  return { code, ...said };
};

const advisory = {
  id: 1,
  url: 'https://advisories.example/1',
  title: 'a',
  severity: 'high',
  vulnerable_versions: '*',
};

it('finds what is known against a package that is shipped', async () => {
  const { code, err } = await auditWith({ undici: [advisory] });
  expect(err).toContain('undici: high');
  expect(code).toBe(1);
});

it('ends well when nothing is known', async () => {
  expect(await auditWith({})).toEqual({
    code: 0,
    out: 'Audited: nothing is known against the shipped packages.\n',
    err: '',
  });
});

it('says so when the registry does not tell, and ends well', async () => {
  const { code, out, err } = await auditWith(undefined);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toMatch(/^NOT AUDITED: /);
});
