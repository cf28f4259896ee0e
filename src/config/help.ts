import { environment } from './variables.ts';

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
                               + 'redis://:password@localhost:6379; absent: each has its own, and WORKERS share one',
  BUDGET_REQUESTS:               'requests to Graph of an app and tenant in 20 s, of any kind, or off; absent: 1000 with REDIS_URL, else off',
  BUDGET_WRITES:                 'those among them that are POST or PATCH, or off; absent: 100 with REDIS_URL, else off',
  SHUTDOWN_GRACE_SECONDS:        'how long requests under way may take to end after SIGTERM or SIGINT',
  WORKERS:                       'processes that serve side by side on the address, each with limits of its own; what is sent to\n'
                               + 'Graph they count together, where it is counted',
  CACHE_URL:                     'memory: or a Redis, redis://host:6379 or rediss://…: keeps answers of Graph between operations;\n'
                               + 'absent: none is kept. Take a Redis where there are replicas: in memory: they miss each other\'s changes',
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

/** What `--help` says of the variables. */
export const describeConfig = (): string =>
  Object.entries(environment.entries)
    .map(([name, { default: fallback }]) => {
      const value = fallback === undefined ? 'absent' : String(fallback);
      const meaning = meanings[name as Name].replaceAll('\n', `\n${' '.repeat(50)}`);
      return `  ${name.padEnd(34)} ${value.padEnd(12)} ${meaning}`;
    })
    .join('\n');
