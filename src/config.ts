import * as v from 'valibot';
import type { Admission } from './admission/turns.ts';
import type { CacheOptions } from './cache/createCache.ts';
import { readCache } from './cache/settings.ts';
import { hostNames, manifest, namesOf, origins } from './callerSettings.ts';
import { cloudNames, cloudOf, clouds } from './signIn/cloud.ts';
import type { SignInOptions } from './signIn/createSignIn.ts';
import { readSignIn } from './signIn/settings.ts';

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
const isHttpUrl = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const isWithoutPassword = (text: string) => !/^\w+:\/\/[^/?#]*@/.test(text);
const isWithoutVersion = (text: string) => !/\/(v1\.0|beta)\/*$/.test(text);

const port = v.pipe(v.string(), v.check(isPort, 'a port from 0 to 65535'), v.transform(Number));

const isInterval = (text: string) =>
  /^\d+(\.\d+)?$/.test(text) && Number(text) >= 1 && Number(text) <= 86_400;

const interval = v.pipe(
  v.string(),
  v.check(isInterval, 'a number of seconds from 1 to 86400'),
  v.transform(Number),
);

const isCount = (text: string) => /^\d{1,9}$/.test(text);

const count = v.pipe(v.string(), v.check(isCount, 'a whole number'), v.transform(Number));
const atLeastOne = v.pipe(
  v.string(),
  v.check((text) => isCount(text) && Number(text) > 0, 'a whole number from 1'),
  v.transform(Number),
);

const countOrOff = v.pipe(
  v.string(),
  v.check((text) => text === 'off' || (isCount(text) && Number(text) > 0), 'a whole number from 1, or off'),
  v.transform((text) => (text === 'off' ? Number.POSITIVE_INFINITY : Number(text))),
);

const isRedisUrl = (text: string) => URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol);

const redisUrl = v.pipe(v.string(), v.check(isRedisUrl, 'a redis or rediss URL'));

const isWorkers = (text: string) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 256;

const workers = v.pipe(v.string(), v.check(isWorkers, 'a whole number from 1 to 256'), v.transform(Number));

const isFactor = (text: string) =>
  /^\d{1,3}(\.\d+)?$/.test(text) && Number(text) >= 0.1 && Number(text) <= 100;

const factor = v.pipe(v.string(), v.check(isFactor, 'a number from 0.1 to 100'), v.transform(Number));

const isDepth = (text: string) => isCount(text) && Number(text) > 0 && Number(text) <= 100;

const depth = v.pipe(v.string(), v.check(isDepth, 'a whole number from 1 to 100'), v.transform(Number));

const collector = v.pipe(v.string(), v.check(isHttpUrl, 'an http or https URL'));

const rootUrl = v.pipe(
  v.string(),
  v.check(isHttpUrl, 'an http or https URL'),
  v.check(isWithoutPassword, 'a URL without user name and password'),
  v.check(isWithoutVersion, 'the root without a version, such as https://graph.microsoft.com'),
  v.transform((text) => text.replace(/\/+$/, '')),
);

const oneOf = <const T extends readonly string[]>(...values: T) =>
  v.picklist(values, `one of: ${values.join(', ')}`);

/** Every variable that is read: how it is checked, and its value when it is absent. */
const environment = v.object({
  PORT: v.optional(port, '4000'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  ALLOWED_HOSTS: v.optional(hostNames),
  CORS_ORIGINS: v.optional(origins),
  TRUSTED_DOCUMENTS: v.optional(manifest),
  GRAPH_ROOT_URL: v.optional(rootUrl),
  GRAPH_CLOUD: v.optional(oneOf(...cloudNames)),
  AUTH_MODE: v.optional(oneOf('passthrough', 'client-credentials', 'on-behalf-of'), 'passthrough'),
  AZURE_TENANT_ID: v.optional(v.string()),
  AZURE_CLIENT_ID: v.optional(v.string()),
  AZURE_CLIENT_SECRET: v.optional(v.string()),
  AZURE_CLIENT_CERTIFICATE_PATH: v.optional(v.string()),
  AZURE_AUTHORITY_HOST: v.optional(v.string()),
  MAX_DEPTH: v.optional(depth, '20'),
  MAX_ALIASES: v.optional(count, '500'),
  MAX_TOKENS: v.optional(atLeastOne, '5000'),
  MAX_DIRECTIVES: v.optional(count, '100'),
  MAX_LIST_ITEMS: v.optional(atLeastOne, '1000'),
  MAX_BODY_BYTES: v.optional(atLeastOne, '1000000'),
  LIVE_INTERVAL_SECONDS: v.optional(interval, '30'),
  DEADLINE_SECONDS: v.optional(interval, '60'),
  UPSTREAM_REQUESTS_LIMIT: v.optional(atLeastOne, '1000'),
  REDIS_URL: v.optional(redisUrl),
  BUDGET_REQUESTS: v.optional(countOrOff),
  BUDGET_WRITES: v.optional(countOrOff),
  MAX_CONCURRENT_OPERATIONS: v.optional(atLeastOne, '256'),
  MAX_OPERATIONS_PER_CALLER: v.optional(atLeastOne, '32'),
  MAX_QUEUED_OPERATIONS: v.optional(count, '1000'),
  MAX_WATCHED_PER_CALLER: v.optional(atLeastOne, '100'),
  SHUTDOWN_GRACE_SECONDS: v.optional(interval, '25'),
  WORKERS: v.optional(workers, '1'),
  CACHE_URL: v.optional(v.string()),
  CACHE_KEY: v.optional(v.string()),
  CACHE_LIFETIME_FACTOR: v.optional(factor, '1'),
  CACHE_STALE_SECONDS: v.optional(count, '300'),
  CACHE_MEMORY_BYTES: v.optional(atLeastOne, '67108864'),
  CACHE_ENTRY_BYTES: v.optional(atLeastOne, '4194304'),
  INSTALL_STATUS_SOURCE: v.optional(oneOf('auto', 'segments', 'reports'), 'auto'),
  LOG_LEVEL: v.optional(oneOf('error', 'warn', 'info', 'debug'), 'error'),
  METRICS_PORT: v.optional(port),
  METRICS_HOST: v.optional(v.string()),
  OTEL_TRACES_EXPORTER: v.optional(oneOf('otlp', 'none')),
  OTEL_EXPORTER_OTLP_ENDPOINT: v.optional(collector),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: v.optional(collector),
  OTEL_EXPORTER_OTLP_PROTOCOL: v.optional(oneOf('http/protobuf')),
  OTEL_SDK_DISABLED: v.optional(oneOf('true', 'false'), 'false'),
  FEDERATION: v.optional(oneOf('true', 'false'), 'false'),
  DASHBOARD: v.optional(oneOf('true', 'false'), 'false'),
  SANDBOX_PORT: v.optional(port, '4001'),
  SANDBOX_MODE: v.optional(oneOf('classic', 'live'), 'classic'),
});

type Name = keyof typeof environment.entries;

// biome-ignore format: a table
const meanings: Record<Name, string> = {
  PORT:                          'where the gateway listens; GraphQL is at /graphql',
  HOST:                          'the address it listens on',
  ALLOWED_HOSTS:                 'names under which requests are answered, with commas between them; absent: any, or those of this\n'
                               + 'machine where HOST is one of its own',
  CORS_ORIGINS:                  'origins whose pages may ask the gateway too, such as https://portal.example, with commas between them',
  TRUSTED_DOCUMENTS:             'a JSON file with documents by their hashes: only those run; absent: any',
  GRAPH_ROOT_URL:                'root of Microsoft Graph, without version; absent: a sandbox is started and used',
  GRAPH_CLOUD:                   'global, usgov, dod or china: that cloud\'s Graph, and where to sign in',
  AUTH_MODE:                     'passthrough: callers bring a token for Graph; client-credentials: the gateway signs in as an app, for\n'
                               + 'whoever reaches it; on-behalf-of: callers bring a token for the gateway, which it exchanges',
  AZURE_TENANT_ID:               'the tenant to sign in to, for all modes but passthrough',
  AZURE_CLIENT_ID:               'the app that the gateway is registered as',
  AZURE_CLIENT_SECRET:           'a secret of that app',
  AZURE_CLIENT_CERTIFICATE_PATH: 'in place of a secret: a PEM file with private key and certificate',
  AZURE_AUTHORITY_HOST:          'another login host than the cloud\'s, such as https://login.microsoftonline.com',
  MAX_DEPTH:                     'fields within fields of a document',
  MAX_ALIASES:                   'aliases of an operation, with its fragments written out',
  MAX_TOKENS:                    'words and signs of a document',
  MAX_DIRECTIVES:                'directives of an operation, with its fragments written out',
  MAX_LIST_ITEMS:                'items of a list that a client sends',
  MAX_BODY_BYTES:                'size of the body of a request',
  MAX_CONCURRENT_OPERATIONS:     'operations that are executed at the same time; others wait for their turn',
  MAX_OPERATIONS_PER_CALLER:     'the same for one caller, who is told from others by the token',
  MAX_QUEUED_OPERATIONS:         'operations that may wait; beyond, they are refused with 503',
  MAX_WATCHED_PER_CALLER:        'things that one caller may be subscribed to, however often',
  LIVE_INTERVAL_SECONDS:         'how long after one look at what is subscribed to the next may begin',
  DEADLINE_SECONDS:              'how long one operation may take, waits for Graph included',
  UPSTREAM_REQUESTS_LIMIT:       'requests to Graph that one operation may send; what is estimated at more is refused',
  REDIS_URL:                     'a Redis or Valkey through which replicas share their budget and their pauses, such as\n'
                               + 'redis://:password@localhost:6379; absent: each process has its own',
  BUDGET_REQUESTS:               'requests to Graph of an app and tenant in 20 s, of any kind, or off; absent: 1000 with REDIS_URL, else off',
  BUDGET_WRITES:                 'those among them that are POST or PATCH, or off; absent: 100 with REDIS_URL, else off',
  SHUTDOWN_GRACE_SECONDS:        'how long requests under way may take to end after SIGTERM or SIGINT',
  WORKERS:                       'processes that serve side by side on the address, each with limits of its own, and with pauses of its\n'
                               + 'own where there is no REDIS_URL',
  CACHE_URL:                     'memory: or a Redis, redis://host:6379 or rediss://…: keeps answers of Graph between operations;\n'
                               + 'absent: none is kept',
  CACHE_KEY:                     'for a cache in Redis: 32 random bytes in base64, by which entries are named and encrypted',
  CACHE_LIFETIME_FACTOR:         'how many times as long as usual a kept answer is new: apps 5 minutes, install status 1 minute',
  CACHE_STALE_SECONDS:           'for how long after that it is still shown while Graph refuses, and says so',
  CACHE_MEMORY_BYTES:            'how much memory: keeps at most',
  CACHE_ENTRY_BYTES:             'answers that are larger are not kept',
  INSTALL_STATUS_SOURCE:         'segments: the install-status paths of mobileApps; reports: what replaced them; auto: what is there',
  LOG_LEVEL:                     'error: defects, as text; warn, info, debug: JSON lines, for operations with errors, all, and looks too',
  METRICS_PORT:                  'where metrics for Prometheus are served, at /metrics; absent: nowhere',
  METRICS_HOST:                  'the address they are served on; absent: as HOST',
  OTEL_TRACES_EXPORTER:          'otlp: traces are sent; none: they are not; absent: where an endpoint is set',
  OTEL_EXPORTER_OTLP_ENDPOINT:   'root of the collector of OpenTelemetry that traces are sent to, such as http://localhost:4318',
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'in its place: the whole address for traces',
  OTEL_EXPORTER_OTLP_PROTOCOL:   'http/protobuf, which is what is spoken',
  OTEL_SDK_DISABLED:             'true: no traces, whatever else is set',
  FEDERATION:                    'true: the schema is served as a subgraph of Apollo Federation 2',
  DASHBOARD:                     'true: the dashboard is at /, for whoever reaches this address',
  SANDBOX_PORT:                  'where the sandbox listens',
  SANDBOX_MODE:                  'classic: Graph with its install-status paths; live: without them, as today',
};

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Names under which requests are answered; undefined: any. */
  readonly hosts: readonly string[] | undefined;
  readonly corsOrigins: readonly string[];
  /** Documents by their hashes; undefined: any document runs. */
  readonly trustedDocuments: ReadonlyMap<string, string> | undefined;
  /** How large a GraphQL request may be. */
  readonly queryLimits: Readonly<
    Record<'depth' | 'aliases' | 'tokens' | 'directives' | 'listItems' | 'bodyBytes', number>
  >;
  /** Root of Graph without version and without a slash at its end; undefined: the sandbox is to be started. */
  readonly graphRootUrl: string | undefined;
  /** How the gateway gets its tokens; undefined: from its callers. */
  readonly signIn: SignInOptions | undefined;
  /** Where answers are kept between operations; undefined: nowhere. */
  readonly cache: CacheOptions | undefined;
  readonly installStatusSource: 'auto' | 'segments' | 'reports';
  /** From the end of one look at what is subscribed to until the next, in milliseconds. */
  readonly liveIntervalMs: number;
  /** What one operation may spend. */
  readonly limits: { readonly deadlineMs: number; readonly upstreamRequests: number };
  /** What may be sent to Graph for a tenant, and through which Redis that is shared; undefined: Graph alone counts. */
  readonly budget:
    | { readonly redisUrl: string | undefined; readonly requests?: number; readonly writes?: number }
    | undefined;
  /** How long what is under way may take to end after a signal to stop, in milliseconds. */
  readonly shutdownGraceMs: number;
  /** How many processes serve side by side. */
  readonly workers: number;
  readonly admission: Admission;
  /** What is logged; with `error`, defects alone. */
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  /** Where metrics are served; undefined: nowhere. */
  readonly metrics: { readonly port: number; readonly host: string } | undefined;
  /** Whether traces are sent. Where to, OpenTelemetry's SDK reads by itself. */
  readonly traces: boolean;
  /** Whether the schema is served as a subgraph. */
  readonly federation: boolean;
  /** Whether the dashboard is served. */
  readonly dashboard: boolean;
  readonly sandbox: { readonly port: number; readonly mode: 'classic' | 'live' };
}

/** Everything that is wrong with the configuration, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the environment; nothing else does. An empty variable counts as absent.
 * @throws ConfigError with every mistake: the variable, what was expected, and what came.
 */
export const readConfig = (variables: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
  const { success, output, issues } = v.safeParse(environment, given);
  const signIn = signInOf(given);
  const cache = readCache(given);
  const mistakes = [
    ...(issues ?? []).map(mistakeOf),
    ...('mode' in signIn ? [] : signIn),
    ...(cache === undefined || 'url' in cache ? [] : cache),
    ...contradictionsIn(given),
  ];
  if (!success || mistakes.length > 0) throw new ConfigError(mistakes.join('\n'));
  const cloud = output.GRAPH_CLOUD ?? ('mode' in signIn ? signIn.cloud : undefined);
  return Object.freeze({
    port: output.PORT,
    host: output.HOST,
    hosts: output.ALLOWED_HOSTS ?? namesOf(output.HOST),
    corsOrigins: output.CORS_ORIGINS ?? [],
    trustedDocuments: output.TRUSTED_DOCUMENTS,
    queryLimits: {
      depth: output.MAX_DEPTH,
      aliases: output.MAX_ALIASES,
      tokens: output.MAX_TOKENS,
      directives: output.MAX_DIRECTIVES,
      listItems: output.MAX_LIST_ITEMS,
      bodyBytes: output.MAX_BODY_BYTES,
    },
    graphRootUrl: output.GRAPH_ROOT_URL ?? (cloud && clouds[cloud].graphRoot),
    signIn: 'mode' in signIn ? signIn : undefined,
    cache:
      cache && 'url' in cache
        ? {
            ...cache,
            lifetimeFactor: output.CACHE_LIFETIME_FACTOR,
            staleMs: output.CACHE_STALE_SECONDS * 1000,
            memoryBytes: output.CACHE_MEMORY_BYTES,
            entryBytes: output.CACHE_ENTRY_BYTES,
          }
        : undefined,
    installStatusSource: output.INSTALL_STATUS_SOURCE,
    liveIntervalMs: output.LIVE_INTERVAL_SECONDS * 1000,
    limits: {
      deadlineMs: output.DEADLINE_SECONDS * 1000,
      upstreamRequests: output.UPSTREAM_REQUESTS_LIMIT,
    },
    budget: budgetOf(output),
    shutdownGraceMs: output.SHUTDOWN_GRACE_SECONDS * 1000,
    workers: output.WORKERS,
    admission: {
      concurrent: output.MAX_CONCURRENT_OPERATIONS,
      perCaller: output.MAX_OPERATIONS_PER_CALLER,
      queued: output.MAX_QUEUED_OPERATIONS,
      watched: output.MAX_WATCHED_PER_CALLER,
    },
    logLevel: output.LOG_LEVEL,
    metrics:
      output.METRICS_PORT === undefined
        ? undefined
        : { port: output.METRICS_PORT, host: output.METRICS_HOST ?? output.HOST },
    traces: sendsTraces(output),
    federation: output.FEDERATION === 'true',
    dashboard: output.DASHBOARD === 'true',
    sandbox: { port: output.SANDBOX_PORT, mode: output.SANDBOX_MODE },
  });
};

/** An exporter that is named, or a collector, asks for traces. */
const sendsTraces = (output: v.InferOutput<typeof environment>): boolean => {
  if (output.OTEL_SDK_DISABLED === 'true' || output.OTEL_TRACES_EXPORTER === 'none') return false;
  return (
    output.OTEL_TRACES_EXPORTER === 'otlp' ||
    (output.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? output.OTEL_EXPORTER_OTLP_ENDPOINT) !== undefined
  );
};

/** What is not named is as Graph documents it where replicas share, and has no bound where a process is on its own. */
const budgetOf = ({
  REDIS_URL: url,
  BUDGET_REQUESTS: requests,
  BUDGET_WRITES: writes,
}: v.InferOutput<typeof environment>): Config['budget'] => {
  if (url === undefined && requests === undefined && writes === undefined) return undefined;
  const others =
    url === undefined ? { requests: Number.POSITIVE_INFINITY, writes: Number.POSITIVE_INFINITY } : {};
  return {
    redisUrl: url,
    ...others,
    ...(requests === undefined ? {} : { requests }),
    ...(writes === undefined ? {} : { writes }),
  };
};

const mistakeOf = ({ path, message, input }: v.InferIssue<typeof environment>): string =>
  `${path?.[0]?.key}: expected ${message}, but got: ${withoutPassword(JSON.stringify(input))}`;

const withoutPassword = (text: string): string => text.replace(/(?<=:\/\/)[^/?#]*@/, '…@');

/** What asks with documents of its own making does not go with a list of those that run. */
const contradictionsIn = (given: Record<string, string | undefined>): readonly string[] =>
  given.TRUSTED_DOCUMENTS === undefined
    ? []
    : ['FEDERATION', 'DASHBOARD']
        .filter((name) => given[name] === 'true')
        .map((name) => `${name}: expected not to be true, since TRUSTED_DOCUMENTS is set`);

/** Checked beside the others, whether they are right or not, so that all mistakes are told at once. */
const signInOf = (given: Record<string, string | undefined>): SignInOptions | readonly string[] => {
  const mode = v.safeParse(v.picklist(['client-credentials', 'on-behalf-of']), given.AUTH_MODE);
  const cloud = v.safeParse(v.picklist(cloudNames), given.GRAPH_CLOUD);
  return mode.success
    ? readSignIn(
        mode.output,
        cloud.success ? cloud.output : (cloudOf(given.GRAPH_ROOT_URL ?? '') ?? 'global'),
        given,
      )
    : [];
};

/** What `--help` says of the variables. */
export const describeConfig = (): string =>
  Object.entries(environment.entries)
    .map(([name, { default: fallback }]) => {
      const value = fallback === undefined ? 'absent' : String(fallback);
      const meaning = meanings[name as Name].replaceAll('\n', `\n${' '.repeat(46)}`);
      return `  ${name.padEnd(30)} ${value.padEnd(12)} ${meaning}`;
    })
    .join('\n');
