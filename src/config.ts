import * as v from 'valibot';
import type { Admission } from './admission/turns.ts';
import type { CacheOptions } from './cache/createCache.ts';
import { readCache } from './cache/settings.ts';
import { namesOf } from './callerSettings.ts';
import { contradictionsIn, mistakeOf } from './config/mistakes.ts';
import { environment, type Variables } from './config/variables.ts';
import { cloudNames, cloudOf, clouds } from './signIn/cloud.ts';
import type { SignInOptions } from './signIn/createSignIn.ts';
import { readSignIn } from './signIn/settings.ts';

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
const sendsTraces = (output: Variables): boolean => {
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
}: Variables): Config['budget'] => {
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
