import { describe, expect, it } from 'vitest';
import { describeConfig } from '../src/config/help.ts';
import { ConfigError, readConfig } from '../src/config.ts';
import { textOf } from './support/sources.ts';

const key = Buffer.alloc(32, 'k').toString('base64');

const mistakesIn = (variables: Record<string, string>): string[] => {
  try {
    readConfig(variables);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
};

/** The variables that are read, by what `--help` says. */
const names = [...describeConfig().matchAll(/^ {2}([A-Z_]+) /gm)].map(([, name = '']) => name);

describe('the configuration', () => {
  it('needs nothing: it has a default for all', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      graphRootUrl: undefined,
      signIn: undefined,
      cache: undefined,
      installStatusSource: 'auto',
      liveIntervalMs: 30_000,
      limits: { deadlineMs: 60_000, upstreamRequests: 1_000 },
      hosts: ['localhost', '127.0.0.1', '[::1]', '127.0.0.1'],
      corsOrigins: [],
      trustedDocuments: undefined,
      queryLimits: {
        depth: 20,
        aliases: 500,
        tokens: 5_000,
        directives: 100,
        listItems: 1_000,
        bodyBytes: 1_000_000,
      },
      shutdownGraceMs: 25_000,
      workers: 1,
      budget: undefined,
      logLevel: 'error',
      metrics: undefined,
      traces: false,
      admission: { concurrent: 256, perCaller: 32, queued: 1_000, watched: 100 },
      federation: false,
      dashboard: false,
      sandbox: { port: 4001, mode: 'classic' },
    });
  });

  it('takes an empty variable for none', () => {
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}));
  });

  it('cannot be changed once it is read', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it('reads each variable', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '::1',
        GRAPH_ROOT_URL: 'http://127.0.0.1:4001/',
        CACHE_URL: 'rediss://:password@cache.example:6380/1',
        CACHE_KEY: key,
        CACHE_LIFETIME_FACTOR: '0.5',
        CACHE_STALE_SECONDS: '0',
        CACHE_MEMORY_BYTES: '1000000',
        CACHE_ENTRY_BYTES: '100000',
        INSTALL_STATUS_SOURCE: 'reports',
        LIVE_INTERVAL_SECONDS: '2.5',
        DEADLINE_SECONDS: '20',
        UPSTREAM_REQUESTS_LIMIT: '200',
        ALLOWED_HOSTS: 'Intune.example, [::1]',
        CORS_ORIGINS: 'https://portal.example,http://localhost:5173',
        MAX_DEPTH: '12',
        MAX_ALIASES: '0',
        MAX_TOKENS: '2000',
        MAX_DIRECTIVES: '5',
        MAX_LIST_ITEMS: '50',
        MAX_BODY_BYTES: '2000000',
        SHUTDOWN_GRACE_SECONDS: '7',
        WORKERS: '3',
        REDIS_URL: 'redis://budget.example:6379',
        BUDGET_REQUESTS: '800',
        BUDGET_WRITES: 'off',
        LOG_LEVEL: 'warn',
        METRICS_PORT: '9464',
        METRICS_HOST: '127.0.0.1',
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://collector.example:4318/v1/traces',
        MAX_CONCURRENT_OPERATIONS: '64',
        MAX_OPERATIONS_PER_CALLER: '8',
        MAX_QUEUED_OPERATIONS: '0',
        MAX_WATCHED_PER_CALLER: '20',
        FEDERATION: 'true',
        DASHBOARD: 'true',
        SANDBOX_PORT: '65535',
        SANDBOX_MODE: 'live',
      }),
    ).toMatchObject({
      port: 0,
      host: '::1',
      graphRootUrl: 'http://127.0.0.1:4001',
      cache: {
        url: 'rediss://:password@cache.example:6380/1',
        key: Buffer.alloc(32, 'k'),
        lifetimeFactor: 0.5,
        staleMs: 0,
        memoryBytes: 1_000_000,
        entryBytes: 100_000,
      },
      installStatusSource: 'reports',
      liveIntervalMs: 2500,
      limits: { deadlineMs: 20_000, upstreamRequests: 200 },
      hosts: ['intune.example', '[::1]'],
      corsOrigins: ['https://portal.example', 'http://localhost:5173'],
      queryLimits: {
        depth: 12,
        aliases: 0,
        tokens: 2_000,
        directives: 5,
        listItems: 50,
        bodyBytes: 2_000_000,
      },
      shutdownGraceMs: 7000,
      workers: 3,
      budget: {
        redisUrl: 'redis://budget.example:6379',
        requests: 800,
        writes: Number.POSITIVE_INFINITY,
      },
      logLevel: 'warn',
      metrics: { port: 9464, host: '127.0.0.1' },
      traces: true,
      admission: { concurrent: 64, perCaller: 8, queued: 0, watched: 20 },
      federation: true,
      dashboard: true,
      sandbox: { port: 65535, mode: 'live' },
    });
  });

  // https://learn.microsoft.com/graph/deployments
  it.each([
    ['global', 'https://graph.microsoft.com'],
    ['usgov', 'https://graph.microsoft.us'],
    ['dod', 'https://dod-graph.microsoft.us'],
    ['china', 'https://microsoftgraph.chinacloudapi.cn'],
  ])('knows the root of the cloud "%s"', (cloud, root) => {
    expect(readConfig({ GRAPH_CLOUD: cloud }).graphRootUrl).toBe(root);
  });

  it.each([
    ['PORT', 'http', 'a port from 0 to 65535'],
    ['PORT', '65536', 'a port from 0 to 65535'],
    ['PORT', '-1', 'a port from 0 to 65535'],
    ['GRAPH_ROOT_URL', 'graph.microsoft.com', 'an http or https URL'],
    ['GRAPH_ROOT_URL', 'ftp://graph.microsoft.com', 'an http or https URL'],
    ['GRAPH_ROOT_URL', 'https://graph.microsoft.com/beta', 'the root without a version'],
    ['GRAPH_ROOT_URL', 'https://graph.microsoft.com/v1.0/', 'the root without a version'],
    ['GRAPH_CLOUD', 'mars', 'one of: global, usgov, dod, china'],
    ['AUTH_MODE', 'none', 'one of: passthrough'],
    ['CACHE_LIFETIME_FACTOR', '0', 'a number from 0.1 to 100'],
    ['CACHE_MEMORY_BYTES', '64M', 'a whole number from 1'],
    ['INSTALL_STATUS_SOURCE', 'both', 'one of: auto, segments'],
    ['LIVE_INTERVAL_SECONDS', '0.5', 'a number of seconds from 1 to 86400'],
    ['LIVE_INTERVAL_SECONDS', '30s', 'a number of seconds from 1 to 86400'],
    ['DEADLINE_SECONDS', '0', 'a number of seconds from 1 to 86400'],
    ['UPSTREAM_REQUESTS_LIMIT', '0', 'a whole number from 1'],
    ['BUDGET_REQUESTS', '0', 'a whole number from 1, or off'],
    ['BUDGET_WRITES', 'none', 'a whole number from 1, or off'],
    ['MAX_CONCURRENT_OPERATIONS', '0', 'a whole number from 1'],
    ['MAX_OPERATIONS_PER_CALLER', '1e3', 'a whole number from 1'],
    ['MAX_QUEUED_OPERATIONS', '-1', 'a whole number'],
    ['MAX_WATCHED_PER_CALLER', '0', 'a whole number from 1'],
    ['SHUTDOWN_GRACE_SECONDS', '0', 'a number of seconds from 1 to 86400'],
    ['WORKERS', '0', 'a whole number from 1 to 256'],
    ['WORKERS', '257', 'a whole number from 1 to 256'],
    ['ALLOWED_HOSTS', 'intune.example:4000', 'names of hosts without ports'],
    ['CORS_ORIGINS', '*', 'origins such as https://portal.example'],
    ['CORS_ORIGINS', 'https://portal.example/', 'origins such as https://portal.example'],
    ['CORS_ORIGINS', 'null', 'origins such as https://portal.example'],
    ['MAX_DEPTH', '101', 'a whole number from 1 to 100'],
    ['MAX_TOKENS', '0', 'a whole number from 1'],
    ['MAX_BODY_BYTES', '1 MB', 'a whole number from 1'],
    ['TRUSTED_DOCUMENTS', 'nowhere.json', 'a JSON file with documents by their hashes'],
    ['TRUSTED_DOCUMENTS', 'package.json', 'a JSON file with documents by their hashes'],
    ['FEDERATION', '2', 'one of: true, false'],
    ['DASHBOARD', 'yes', 'one of: true, false'],
    ['SANDBOX_PORT', '4001.5', 'a port from 0 to 65535'],
    ['SANDBOX_MODE', 'old', 'one of: classic, live'],
  ])('says of %s=%s what was expected, and what came', (name, value, expected) => {
    const [mistake, ...others] = mistakesIn({ [name]: value });
    expect(others).toEqual([]);
    expect(mistake).toContain(`${name}: expected ${expected}`);
    expect(mistake).toContain(JSON.stringify(value));
  });

  it.each([
    [{ CACHE_URL: 'memcached://:secret@host' }, 'CACHE_URL: expected memory:, redis://host:port'],
    [
      { CACHE_URL: 'redis://:secret@host' },
      'CACHE_KEY: expected 32 random bytes in base64, but got: nothing',
    ],
    [{ CACHE_URL: 'redis://host', CACHE_KEY: 'secret' }, 'CACHE_KEY: expected 32 random bytes in base64'],
    [{ CACHE_KEY: 'secret' }, 'CACHE_KEY: expected only where CACHE_URL is set'],
  ])('says what is wrong with a cache, and repeats no secret: %o', (given, expected) => {
    const [mistake = '', ...others] = mistakesIn(given);
    expect(others).toEqual([]);
    expect(mistake).toContain(expected);
    expect(mistake).not.toContain('secret');
  });

  it.each([
    'http://secret:6379',
    'secret',
    ':secret@host:6379',
    'redis//:secret@host',
    'redis:secret',
    'rediss:///secret',
    'redis://user:12/secret@host:6379',
    'redis://user:12#secret@host:6379',
    'redis://:ab/secret@host:6379',
    'redis://:12%secret@host:6379',
  ])('says of an address of a Redis that is none what was expected, and repeats nothing of it: %s', (url) => {
    for (const name of ['REDIS_URL', 'CACHE_URL']) {
      const [mistake = ''] = mistakesIn({ [name]: url, CACHE_KEY: name === 'CACHE_URL' ? key : '' });
      expect(mistake).toMatch(`${name}: expected`);
      expect(mistake).toMatch('redis://host:port or rediss://host:port');
      expect(mistake).not.toMatch('secret');
    }
  });

  it.each([
    'https://user:ab/secret@graph.example',
    'https//:secret@graph.example',
    'user:secret@graph.example',
  ])('repeats no password of an address of Graph: %s', (url) => {
    const [mistake] = mistakesIn({ GRAPH_ROOT_URL: url });
    expect(mistake).toMatch('GRAPH_ROOT_URL: expected an http or https URL');
    expect(mistake).toMatch('…@graph.example');
    expect(mistake).not.toMatch('secret');
  });

  it('says what does not go together', () => {
    const given = {
      TRUSTED_DOCUMENTS: 'test/support/trustedDocuments.json',
      FEDERATION: 'true',
      DASHBOARD: 'true',
    };
    expect(mistakesIn(given)).toEqual([
      'FEDERATION: expected not to be true, since TRUSTED_DOCUMENTS is set',
      'DASHBOARD: expected not to be true, since TRUSTED_DOCUMENTS is set',
    ]);
  });

  it('tells all mistakes at once', () => {
    const mistakes = mistakesIn({ PORT: 'x', GRAPH_CLOUD: 'mars', SANDBOX_MODE: 'old', AUTH_MODE: 'none' });
    expect(mistakes.map((mistake) => mistake.split(':')[0]).sort()).toEqual([
      'AUTH_MODE',
      'GRAPH_CLOUD',
      'PORT',
      'SANDBOX_MODE',
    ]);
  });

  it('is documented in the README, each variable of it', () => {
    const readme = textOf('README.md');
    expect(names.length).toBeGreaterThanOrEqual(8);
    for (const name of names) expect(readme).toContain(`\`${name}`);
  });
});
