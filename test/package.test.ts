import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { run } from './support/command.ts';
import { textOf } from './support/sources.ts';

/**
 * What `npm pack` makes, in an empty folder, beside the packages that it declares and no others. They are copied from
 * this repository, at the versions of its lock: the test needs no network.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
const installed = join(folder, 'node_modules/intune-graphql');
const inRepository = (path: string): string => join(root, path);

interface Locked {
  readonly version?: string;
  readonly dependencies?: Record<string, string>;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}
const lock: { packages: Record<string, Locked> } = JSON.parse(textOf('package-lock.json'));
const dependencies = Object.entries(lock.packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
);
/** What a user who writes TypeScript has besides. */
const ofTypeScript = ['node_modules/@types/node', 'node_modules/undici-types'];

let packed: string[] = [];

beforeAll(() => {
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  packed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((name) => name.replace(/^package\//, ''));
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const path of [...dependencies.map(([name]) => name), ...ofTypeScript]) {
    if (existsSync(inRepository(path))) cpSync(inRepository(path), join(folder, path), { recursive: true });
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packageJson = (): Record<string, Record<string, string>> =>
  JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

describe('the tarball', () => {
  it('holds what is built, the schema, the examples and the documents of npm, and nothing else', () => {
    const places = new Set(packed.map((name) => name.replace(/^(dist\/\w+|examples)\/.*/, '$1')));
    expect([...places].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/clients',
      'dist/dashboard',
      'dist/sandbox',
      'dist/src',
      'examples',
      'package.json',
      'schema.graphql',
      'subgraph.graphql',
    ]);
  });

  it('has types for each module', () => {
    const modules = packed.filter((name) => /^dist\/(?!dashboard\/).*\.js$/.test(name));
    expect(modules.length).toBeGreaterThan(100);
    for (const name of modules) expect(packed).toContain(name.replace(/\.js$/, '.d.ts'));
  });

  it('runs nothing when it is installed, and needs nothing that does', () => {
    expect(
      Object.keys(packageJson().scripts ?? {}).filter((name) => /^(pre|post)?install$|^prepare$/.test(name)),
    ).toEqual([]);
    expect(dependencies.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  it('needs one copy of graphql, of the version that Federation asks for', () => {
    const copies = dependencies
      .map(([path]) => path)
      .filter((path) => /(^|\/)node_modules\/graphql$/.test(path));
    expect(copies).toEqual(['node_modules/graphql']);
    expect(packageJson().dependencies?.graphql).toMatch(/^16\./);
  });
});

describe('the command, started in an empty folder', () => {
  const [, query = ''] = textOf('README.md').match(/```graphql\n(.*?)```/s) ?? [];
  const [, answer = 'null'] = textOf('README.md').match(/```json\n(.*?)```/s) ?? [];

  it('answers the welcome query, and the query of the README as the README says', async () => {
    const command = run(
      join(installed, packageJson().bin?.['intune-graphql'] ?? ''),
      [],
      { PORT: '0', SANDBOX_PORT: '0' },
      { cwd: folder },
    );
    const [, url = ''] = await command.says(/GraphQL at (\S+)/);
    const ask = async (document: string): Promise<unknown> => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: document }),
      });
      return response.json();
    };
    const welcome = await ask(readFileSync(join(installed, 'examples/01-welcome.graphql'), 'utf8'));
    expect(welcome).not.toHaveProperty('errors');
    expect(welcome).toMatchObject({ data: { mobileApps: { nodes: { length: 3 } } } });
    expect(await ask(query)).toEqual(JSON.parse(answer));

    const page = await fetch(url, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('Welcome');
    command.kill('SIGTERM');
    expect(await command.ended).toBe(0);
  }, 60_000);

  it('serves the dashboard, which is built, when it is asked to', async () => {
    const command = run(
      join(installed, packageJson().bin?.['intune-graphql'] ?? ''),
      [],
      { PORT: '0', SANDBOX_PORT: '0', DASHBOARD: 'true' },
      { cwd: folder },
    );
    const [, url = ''] = await command.says(/Dashboard at (\S+)/);
    const page = await (await fetch(url)).text();
    const [, script = ''] = page.match(/<script [^>]*src="([^"]+)"/) ?? [];
    const loaded = await fetch(new URL(script, url));
    expect([loaded.status, loaded.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ]);
  }, 60_000);

  it('says how the dashboard is built when it is not there', async () => {
    const dashboard = join(installed, 'dist/dashboard');
    renameSync(dashboard, `${dashboard}-elsewhere`);
    onTestFinished(() => renameSync(`${dashboard}-elsewhere`, dashboard));
    const env = { PORT: '0', SANDBOX_PORT: '0', DASHBOARD: 'true' };
    const { said, ended } = run(join(installed, 'dist/src/bin.js'), [], env, { cwd: folder });
    expect(await ended).toBe(1);
    expect(said.err).toMatch(/There is no dashboard in .*dist.dashboard.*\. Build it with: npm run build\n$/);
  }, 60_000);

  it('loads one file, in which is what all deployments need, and whose licenses are beside it', () => {
    const file = (name: string): string => readFileSync(join(installed, 'dist/src', name), 'utf8');
    const loaded = [...file('main.js').matchAll(/^import .*?["']([^"']+)["'];$/gm)].map(([, name]) => name);
    expect(loaded.length).toBeGreaterThan(5);
    expect(loaded.filter((name) => !isBuiltin(name ?? ''))).toEqual([]);
    const later =
      /^(@azure\/msal-node|@graphql-yoga\/render-graphiql|@opentelemetry\/.*|ioredis|jose|pino|prom-client)$/;
    for (const name of Object.keys(packageJson().dependencies ?? {})) {
      expect(
        file('main.licenses.txt').includes(`${name} ${lock.packages[`node_modules/${name}`]?.version}: `),
        name,
      ).toBe(!later.test(name));
    }
  });

  it('can be run by its name: it has a first line that says by what', () => {
    const bin = readFileSync(join(installed, packageJson().bin?.['intune-graphql'] ?? ''), 'utf8');
    expect(bin).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('the library', () => {
  const use = `
    import { createServer } from 'node:http';
    import type { GraphQLSchema } from 'graphql';
    import { createGateway, schema, type Gateway, type GatewayOptions } from 'intune-graphql';
    import { schema as same } from 'intune-graphql/schema';

    const options: GatewayOptions = { rootUrl: 'https://graph.microsoft.com', fallbackToken: 'none' };
    const gateway: Gateway = createGateway(options);
    createServer(gateway);
    const typed: GraphQLSchema = schema;
    const response: Response = await gateway.fetch('http://localhost/graphql?query={__typename}');
    const { data } = await response.json();
    console.log(JSON.stringify({ data, isOne: typed === same, type: schema.getQueryType()?.name }));
    await gateway.dispose();
  `;

  it('is checked by the compiler of who uses it, as strictly as can be, and runs', () => {
    expect(compileAndRun('use', use)).toEqual({ data: { __typename: 'Query' }, isOne: true, type: 'Query' });
  }, 60_000);
});

describe('the client helpers', () => {
  const use = `
    import { InMemoryCache } from '@apollo/client';
    import { cacheExchange } from '@urql/exchange-graphcache';
    import { possibleTypes, typePolicies } from 'intune-graphql/apollo';
    import { keys, resolvers, schema } from 'intune-graphql/graphcache';

    const cache = new InMemoryCache({ possibleTypes, typePolicies });
    const exchange = cacheExchange({ keys, resolvers, schema });
    const key = cache.identify({ __typename: 'MobileApp', nodeId: 'a' });
    console.log(JSON.stringify({ key, exchange: typeof exchange }));
  `;

  it('need their client only where they are used, and fit its types', () => {
    const peers = Object.keys(packageJson().peerDependencies ?? {});
    expect(Object.keys(packageJson().peerDependenciesMeta ?? {})).toEqual(peers);
    // Until here, nothing of these was installed.
    for (const peer of peers) expect(existsSync(join(folder, 'node_modules', peer))).toBe(false);
    for (const path of installedWith([...peers, 'rxjs'])) {
      cpSync(inRepository(path), join(folder, path), { recursive: true });
    }
    expect(compileAndRun('clients', use)).toEqual({ key: 'MobileApp:{"nodeId":"a"}', exchange: 'function' });
  }, 60_000);
});

/** The folders of packages and of all that they depend on. */
const installedWith = (names: readonly string[], found = new Set<string>()): Set<string> => {
  for (const path of names.map((name) => `node_modules/${name}`)) {
    if (found.has(path)) continue;
    found.add(path);
    installedWith(Object.keys(lock.packages[path]?.dependencies ?? {}), found);
  }
  return found;
};

/** Compiles a module as strictly as can be, beside the installed package, and reads what it prints. */
const compileAndRun = (name: string, text: string): unknown => {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, `${name}.ts`), text);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'NodeNext',
        target: 'ES2022',
        strict: true,
        exactOptionalPropertyTypes: true,
        types: ['node'],
        skipLibCheck: false,
      },
      files: [`${name}.ts`],
    }),
  );
  const compiler = inRepository('node_modules/typescript/bin/tsc');
  const compiled = spawnSync(process.execPath, [compiler, '-p', folder], { cwd: folder, encoding: 'utf8' });
  // Our own declarations are checked too; what others publish (lru-cache, below graphql-yoga) is theirs.
  const mistakes =
    compiled.stdout.match(new RegExp(`^(${name}\\.ts|node_modules/intune-graphql/).*`, 'gm')) ?? [];
  expect(mistakes).toEqual([]);
  return JSON.parse(
    execFileSync(process.execPath, [join(folder, `${name}.js`)], { cwd: folder, encoding: 'utf8' }),
  );
};
