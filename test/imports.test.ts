import { describe, expect, it } from 'vitest';
import { filesIn, importsOf, packageOf, textOf } from './support/sources.ts';

/** Where the arrows of the house point. From below its target a part may be imported too. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  bin: ['main'],
  main: ['command'],
  command: [
    'config',
    'dashboardFolder',
    'embeddedSandbox',
    'playgroundTabs',
    'process',
    'server',
    'telemetry',
  ],
  server: [
    'admission',
    'cache',
    'gatewayOptions',
    'plugins',
    'schema',
    'context',
    'rest',
    'signIn',
    'readiness',
  ],
  schema: ['resolvers', 'estimate'],
  estimate: ['rest', 'execution', 'errors'],
  resolvers: ['live'],
  live: ['rest'],
  rest: ['redis', 'errors'],
  plugins: [
    'admission',
    'context',
    'rest',
    'signIn',
    'readiness',
    'estimate',
    'execution',
    'defect',
    'errors',
  ],
  readiness: ['rest', 'signIn', 'errors'],
  gatewayOptions: ['cache', 'plugins'],
  playgroundTabs: ['plugins'],
  process: ['rest', 'defect'],
  telemetry: ['rest', 'defect', 'errors'],
  context: ['live'],
  config: ['admission', 'cache', 'callerSettings', 'redis', 'signIn'],
  cache: ['redis', 'rest', 'errors'],
  signIn: ['errors'],
  admission: [],
  callerSettings: [],
  dashboardFolder: [],
  defect: [],
  embeddedSandbox: [],
  errors: [],
  execution: [],
  redis: [],
};

/** Parts that name a type of another one beside the arrows. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  schema: ['context'],
  resolvers: ['context'],
  live: ['signIn'],
};

/** The files or folders that may import a package. */
const homes: Readonly<Record<string, readonly string[]>> = {
  '@pothos/core': ['src/schema'],
  '@pothos/plugin-relay': ['src/schema'],
  graphql: ['src/schema', 'src/plugins', 'src/execution', 'src/estimate', 'scripts'],
  'graphql-yoga': ['src/server.ts', 'src/plugins', 'src/live'],
  '@graphql-yoga/plugin-defer-stream': ['src/server.ts'],
  '@graphql-yoga/plugin-persisted-operations': ['src/plugins'],
  '@graphql-yoga/render-graphiql': ['src/plugins'],
  dataloader: ['src/rest'],
  'lru-cache': ['src/plugins', 'src/cache'],
  undici: ['src/rest', 'src/signIn', 'src/gatewayOptions.ts'],
  valibot: ['src/callerSettings.ts', 'src/config.ts', 'src/config', 'src/signIn'],
  '@azure/msal-node': ['src/signIn'],
  jose: ['src/signIn'],
  '@opentelemetry/api': ['src/telemetry'],
  '@opentelemetry/core': ['src/telemetry'],
  '@opentelemetry/exporter-trace-otlp-proto': ['src/telemetry'],
  '@opentelemetry/resources': ['src/telemetry'],
  '@opentelemetry/sdk-trace-base': ['src/telemetry'],
  pino: ['src/telemetry'],
  'prom-client': ['src/telemetry'],
  ioredis: ['src/redis'],
  rolldown: ['scripts'],
};

const sources = [...filesIn('src'), ...filesIn('scripts')];

/** `rest` for `src/rest/batch.ts`, `main` for `src/main.ts`. */
const partOf = (path: string): string => path.split('/')[1]?.replace(/\.ts$/, '') ?? '';

const below = (part: string): Set<string> =>
  new Set((arrows[part] ?? []).flatMap((target) => [target, ...below(target)]));

describe('a file of src', () => {
  it.each(filesIn('src'))('%s imports only what its arrows lead to', (file) => {
    const part = partOf(file);
    expect(Object.keys(arrows)).toContain(part);
    const permitted = new Set([part, ...below(part)]);
    for (const target of importsOf(file).filter((source) => source.startsWith('src/'))) {
      const isTypeOnly = new RegExp(`^import type [^;]*'[./]*${partOf(target)}(/\\w+)?(\\.ts)?'`, 'm').test(
        textOf(file),
      );
      const exceptions = isTypeOnly ? (typesOnly[part] ?? []) : [];
      expect([...permitted, ...exceptions], `${file} imports ${target}`).toContain(partOf(target));
    }
  });
});

describe('a package', () => {
  const declared: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
    textOf('package.json'),
  );

  it.each(sources)('%s imports only those that are at home there', (file) => {
    const packages = importsOf(file).filter((source) => !/^(node:|src\/|sandbox\/|scripts\/)/.test(source));
    for (const name of packages.map(packageOf)) {
      const [home = []] = [homes[name]];
      const isHere = home.some((place) => file === place || file.startsWith(`${place}/`));
      expect(isHere, `${file} imports ${name}`).toBe(true);
    }
  });

  it('that is declared is used, and has a home', () => {
    const used = new Set(filesIn('src').flatMap(importsOf).map(packageOf));
    for (const name of Object.keys(declared.dependencies)) {
      expect([...used], `${name} is declared`).toContain(name);
      expect(Object.keys(homes)).toContain(name);
    }
    const all = { ...declared.dependencies, ...declared.devDependencies };
    expect(Object.keys(homes).filter((name) => !(name in all))).toEqual([]);
  });
});

describe('the sandbox and the gateway', () => {
  it('import nothing from each other: the address is the only link', () => {
    for (const file of sources) {
      expect(
        importsOf(file).filter((source) => source.startsWith('sandbox/')),
        file,
      ).toEqual([]);
    }
    for (const file of filesIn('sandbox')) {
      expect(
        importsOf(file).filter((source) => source.startsWith('src/')),
        file,
      ).toEqual([]);
    }
  });
});

describe('the client helpers', () => {
  it('import their own client and what is made from the schema; the gateway imports nothing of them', () => {
    const clients: Readonly<Record<string, string>> = {
      'clients/apollo.ts': '@apollo/client',
      'clients/apolloPages.ts': '@apollo/client',
      'clients/graphcache.ts': '@urql/exchange-graphcache',
    };
    for (const file of filesIn('clients')) {
      const foreign = importsOf(file).filter((source) => !source.startsWith('clients/'));
      expect(new Set(foreign.map(packageOf)), file).toEqual(new Set([clients[file] ?? []].flat()));
    }
    expect(sources.flatMap(importsOf).filter((source) => source.startsWith('clients/'))).toEqual([]);
  });
});

describe('the environment', () => {
  it('is read in one file', () => {
    expect(filesIn('src').filter((file) => textOf(file).includes('process.env'))).toEqual(['src/main.ts']);
  });
});

describe('CONTRIBUTING.md', () => {
  const text = textOf('CONTRIBUTING.md');
  const [drawing = ''] = text.match(/^main → .*?(?=^```)/ms) ?? [];

  it('draws the same arrows', () => {
    const drawn = drawing.split('\n').flatMap((line) => {
      const chain = line.split(' → ').map((names) => names.split(', ').map((name) => name.trim()));
      return chain
        .slice(1)
        .flatMap((targets, index) =>
          (chain[index] ?? []).flatMap((from) => targets.map((target) => `${from} → ${target}`)),
        );
    });
    const known = Object.entries(arrows).flatMap(([from, targets]) =>
      from === 'bin' ? [] : targets.map((target) => `${from} → ${target}`),
    );
    expect(drawn.sort()).toEqual(known.sort());
  });

  it('gives packages the same homes', () => {
    const rows = [...text.matchAll(/^\| (`[^|]+`) +\| (`(?:src|scripts)\/[^|]+)\|$/gm)];
    const stated = rows.flatMap(([, names = '', places = '']) =>
      quotedIn(names).map(
        (name) => [name, quotedIn(places).map((place) => place.replace(/\/$/, ''))] as const,
      ),
    );
    expect(stated.length).toBeGreaterThan(5);
    for (const [name, home] of Object.entries(homes)) {
      const [, places = []] = stated.find(([pattern]) => matches(pattern, name)) ?? [];
      expect(
        places.filter((place) => place !== 'test'),
        name,
      ).toEqual(home);
    }
  });
});

const quotedIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
