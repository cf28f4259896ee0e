import { type Config, ConfigError, describeConfig, readConfig } from './config.ts';
import { dashboardFolder } from './dashboardFolder.ts';
import { describeDefect } from './defect.ts';
import { startEmbeddedSandbox } from './embeddedSandbox.ts';
import { playgroundTabs } from './playgroundTabs.ts';
import { Connections } from './process/connections.ts';
import { endOnCrash, outliveReaders } from './process/crash.ts';
import { createHttpServer, ListenError, listen } from './process/httpServer.ts';
import { stopOnSignal } from './process/signals.ts';
import { createGateway } from './server.ts';

const help = () => `intune-graphql: one GraphQL schema over Microsoft Graph's Intune app install status

Usage: intune-graphql [--help]

Environment variables, their defaults and what they mean:
${describeConfig()}
`;

/** Reads the configuration, starts the gateway, and stops it on SIGINT or SIGTERM. */
export const main = async (args: readonly string[]): Promise<void> => {
  endOnCrash();
  outliveReaders();
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
    const isTheirs =
      error instanceof ConfigError ||
      error instanceof ListenError ||
      (error instanceof Error && 'code' in error);
    const reason = isTheirs ? error.message : describeDefect(error);
    console.error(`intune-graphql cannot start:${reason.includes('\n') ? '\n' : ' '}${reason}`);
    process.exit(1);
  }
};

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
    limits: config.limits,
    cache: config.cache,
    hosts: config.hosts,
    corsOrigins: config.corsOrigins,
    trustedDocuments: config.trustedDocuments,
    queryLimits: config.queryLimits,
    stopping: stopping.signal,
    playground: await playgroundTabs(),
    admission: config.admission,
    federation: config.federation,
    dashboard: config.dashboard ? dashboardFolder : undefined,
  });
  const server = createHttpServer(gateway);
  const connections = new Connections(server);
  const origin = await listen(server, port, host);
  stopOnSignal(
    config.shutdownGraceMs,
    () => connections.requests,
    async () => {
      stopping.abort();
      await connections.close();
      await gateway.dispose();
      sandbox?.stop();
    },
  );
  console.log(`GraphQL at ${origin}/graphql`);
  if (config.dashboard) console.log(`Dashboard at ${origin}/`);
  console.log(
    sandbox ? `Microsoft Graph: the sandbox at ${sandbox.url}` : `Microsoft Graph: ${graphRootUrl}`,
  );
  if (config.signIn?.mode === 'client-credentials') {
    console.log('Callers need no token: whoever reaches this address acts as the app that it signs in as.');
  }
};
