import * as v from 'valibot';

/** Where each of Microsoft's clouds has its Graph (https://learn.microsoft.com/graph/deployments). */
const graphRoots = {
  global: 'https://graph.microsoft.com',
  usgov: 'https://graph.microsoft.us',
  dod: 'https://dod-graph.microsoft.us',
  china: 'https://microsoftgraph.chinacloudapi.cn',
} as const;

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
const isHttpUrl = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const isWithoutVersion = (text: string) => !/\/(v1\.0|beta)\/*$/.test(text);

const port = v.pipe(v.string(), v.check(isPort, 'a port from 0 to 65535'), v.transform(Number));

const rootUrl = v.pipe(
  v.string(),
  v.check(isHttpUrl, 'an http or https URL'),
  v.check(isWithoutVersion, 'the root without a version, such as https://graph.microsoft.com'),
  v.transform((text) => text.replace(/\/+$/, '')),
);

const oneOf = <const T extends readonly string[]>(...values: T) =>
  v.picklist(values, `one of: ${values.join(', ')}`);

/** Every variable that is read: how it is checked, and its value when it is absent. */
const environment = v.object({
  PORT: v.optional(port, '4000'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  GRAPH_ROOT_URL: v.optional(rootUrl),
  GRAPH_CLOUD: v.optional(oneOf('global', 'usgov', 'dod', 'china')),
  AUTH_MODE: v.optional(oneOf('passthrough'), 'passthrough'),
  INSTALL_STATUS_SOURCE: v.optional(oneOf('auto', 'segments'), 'auto'),
  SANDBOX_PORT: v.optional(port, '4001'),
  SANDBOX_MODE: v.optional(oneOf('classic', 'live'), 'classic'),
});

type Name = keyof typeof environment.entries;

// biome-ignore format: a table
const meanings: Record<Name, string> = {
  PORT:                  'where the gateway listens; GraphQL is at /graphql',
  HOST:                  'the address it listens on',
  GRAPH_ROOT_URL:        'root of Microsoft Graph, without version; absent: a sandbox is started and used',
  GRAPH_CLOUD:           'global, usgov, dod or china: that cloud instead of a GRAPH_ROOT_URL',
  AUTH_MODE:             "passthrough: the caller's bearer token is sent upstream",
  INSTALL_STATUS_SOURCE: "auto or segments: the install-status paths of mobileApps",
  SANDBOX_PORT:          'where the sandbox listens',
  SANDBOX_MODE:          'classic: Graph with its install-status paths; live: without them, as today',
};

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Root of Graph without version and without a slash at its end; undefined: the sandbox is to be started. */
  readonly graphRootUrl: string | undefined;
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
  if (!success) {
    throw new ConfigError(
      issues
        .map(
          ({ path, message, input }) =>
            `${path?.[0]?.key}: expected ${message}, but got: ${JSON.stringify(input)}`,
        )
        .join('\n'),
    );
  }
  return Object.freeze({
    port: output.PORT,
    host: output.HOST,
    graphRootUrl: output.GRAPH_ROOT_URL ?? (output.GRAPH_CLOUD && graphRoots[output.GRAPH_CLOUD]),
    sandbox: { port: output.SANDBOX_PORT, mode: output.SANDBOX_MODE },
  });
};

/** What `--help` says of the variables. */
export const describeConfig = (): string =>
  Object.entries(environment.entries)
    .map(([name, { default: fallback }]) => {
      const value = fallback === undefined ? 'absent' : String(fallback);
      return `  ${name.padEnd(22)} ${value.padEnd(12)} ${meanings[name as Name]}`;
    })
    .join('\n');
