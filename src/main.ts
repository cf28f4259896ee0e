import { once } from 'node:events';
import { createServer } from 'node:http';
import { type Config, ConfigError, describeConfig, readConfig } from './config.ts';
import { dashboardFolder } from './dashboardFolder.ts';
import { startEmbeddedSandbox } from './embeddedSandbox.ts';
import { playgroundTabs } from './playgroundTabs.ts';
import { createGateway } from './server.ts';

const help = () => `intune-graphql: one GraphQL schema over Microsoft Graph's Intune app install status

Usage: intune-graphql [--help]

Environment variables, their defaults and what they mean:
${describeConfig()}
`;

/** Reads the configuration, starts the gateway, and stops it on SIGINT or SIGTERM. */
export const main = async (args: readonly string[]): Promise<void> => {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help());
    return;
  }
  try {
    if (args.length > 0)
      throw new ConfigError(`expected no arguments but --help, but got: ${args.join(' ')}`);
    await start(readConfig(process.env));
  } catch (error) {
    // What a person can set right is said plainly; anything else is a defect and keeps its stack.
    const isTheirs = error instanceof ConfigError || (error instanceof Error && 'code' in error);
    console.error(isTheirs ? `intune-graphql cannot start:\n${error.message}` : error);
    process.exit(1);
  }
};

/** How long requests that are under way may take after a signal to stop: a little longer than an operation may. */
const longestGoodbyeMs = 65_000;

const start = async ({
  port,
  host,
  graphRootUrl,
  sandbox: sandboxConfig,
  ...config
}: Config): Promise<void> => {
  const sandbox = graphRootUrl === undefined ? await startEmbeddedSandbox(sandboxConfig) : undefined;
  const stopping = new AbortController();
  const gateway = createGateway({
    rootUrl: graphRootUrl ?? sandbox?.url ?? '',
    signIn: config.signIn,
    fallbackToken: sandbox?.token,
    installStatusSource: config.installStatusSource,
    liveIntervalMs: config.liveIntervalMs,
    stopping: stopping.signal,
    playground: await playgroundTabs(),
    admission: config.admission,
    federation: config.federation,
    dashboard: config.dashboard ? dashboardFolder : undefined,
  });
  const server = createServer(gateway);
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  const shownHost = host.includes(':') ? `[${host}]` : host;
  const origin = `http://${shownHost}:${actualPort}`;
  console.log(`GraphQL at ${origin}/graphql`);
  if (config.dashboard) console.log(`Dashboard at ${origin}/`);
  console.log(
    sandbox ? `Microsoft Graph: the sandbox at ${sandbox.url}` : `Microsoft Graph: ${graphRootUrl}`,
  );
  if (config.signIn?.mode === 'client-credentials') {
    console.log('Callers need no token: whoever reaches this address acts as the app that it signs in as.');
  }

  const stop = (): void => {
    server.close(async () => {
      await gateway.dispose();
      sandbox?.stop();
    });
    stopping.abort();
    // Connections become idle as their last answer ends; Node would keep them open for seconds. What never ends, since
    // its client does not read, is cut off.
    setInterval(() => server.closeIdleConnections(), 50).unref();
    setTimeout(() => server.closeAllConnections(), longestGoodbyeMs).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
};
