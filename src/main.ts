import cluster from 'node:cluster';
import type { Server } from 'node:http';
import { describeConfig } from './config/help.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { dashboardFolder } from './dashboardFolder.ts';
import { describeDefect } from './defect.ts';
import { startEmbeddedSandbox } from './embeddedSandbox.ts';
import { playgroundTabs } from './playgroundTabs.ts';
import { BudgetElsewhere } from './process/budgetElsewhere.ts';
import { shareBudget } from './process/budgetOfWorkers.ts';
import { ChangesElsewhere } from './process/changesElsewhere.ts';
import { passChangesOn } from './process/changesOfWorkers.ts';
import { Connections } from './process/connections.ts';
import { endOnCrash, outliveReaders } from './process/crash.ts';
import { createHttpServer, ListenError, listen } from './process/httpServer.ts';
import type { SharedSandbox } from './process/orders.ts';
import { PrimaryProcess } from './process/primaryProcess.ts';
import { onStopSignal, stopInTime } from './process/signals.ts';
import { Workers } from './process/workers.ts';
import { createGateway } from './server.ts';
import { startTelemetry, startTelemetryOfPrimary, type Telemetry } from './telemetry/startTelemetry.ts';

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

const start = async (config: Config): Promise<void> => {
  if (config.workers === 1) return serve(config);
  return cluster.isPrimary ? lead(config) : serve(config, new PrimaryProcess());
};

/** Serves by workers. What all of them share is started here, once. */
const lead = async (config: Config): Promise<void> => {
  const sandbox = config.graphRootUrl === undefined ? await startEmbeddedSandbox(config.sandbox) : undefined;
  const workers = new Workers(sandbox && { url: sandbox.url, token: sandbox.token });
  if (!sharesByRedis(config)) shareBudget(config.workers, config.budget);
  passChangesOn();
  const { say, metricsServer, stop } = await startTelemetryOfPrimary(config);
  onStopSignal(async (signal) => {
    say(`${signal}: stopping ${config.workers} workers.`);
    const isOrderly = await workers.stop(signal, config.shutdownGraceMs);
    stop();
    sandbox?.stop();
    process.exit(isOrderly ? 0 : 1);
  });
  const origin = await workers.start(config.workers);
  if (origin === undefined) {
    // The worker has said what kept it from starting.
    if (!workers.isStopping) process.exit(1);
    return;
  }
  announce(origin, await listenForMetrics(metricsServer, config), config, sandbox, say);
  say(`Workers: ${config.workers}`);
};

/** Then workers are replicas like any others. */
const sharesByRedis = ({ budget }: Pick<Config, 'budget'>): boolean => budget?.redisUrl !== undefined;

/** @param primary what has started this process as one of several; absent: it is alone. */
const serve = async (
  { port, host, graphRootUrl, sandbox: sandboxConfig, ...config }: Config,
  primary?: PrimaryProcess,
): Promise<void> => {
  // Before the primary process is heard, so that none of its questions is lost.
  const telemetry = await startTelemetry(config, primary !== undefined);
  const { say } = telemetry;
  const embedded =
    graphRootUrl === undefined && !primary ? await startEmbeddedSandbox(sandboxConfig) : undefined;
  const joined = await primary?.join();
  const sandbox = joined ? joined.sandbox : embedded;
  const stopping = new AbortController();
  const gateway = createGateway({
    rootUrl: graphRootUrl ?? sandbox?.url ?? '',
    signIn: config.signIn,
    fallbackToken: sandbox?.token,
    installStatusSource: config.installStatusSource,
    liveIntervalMs: config.liveIntervalMs,
    limits: config.limits,
    budget: config.budget,
    siblings: primary && !sharesByRedis(config) ? new BudgetElsewhere(config.workers) : undefined,
    cache: config.cache && { ...config.cache, others: primary && new ChangesElsewhere() },
    hosts: config.hosts,
    corsOrigins: config.corsOrigins,
    trustedDocuments: config.trustedDocuments,
    queryLimits: config.queryLimits,
    stopping: stopping.signal,
    observers: telemetry.observers,
    logging: telemetry.tell,
    playground: await playgroundTabs(),
    admission: config.admission,
    federation: config.federation,
    dashboard: config.dashboard ? dashboardFolder : undefined,
  });
  const server = createHttpServer(gateway);
  const connections = new Connections(server);
  const origin = await listen(server, port, host);
  const metrics = telemetry.metricsServer(gateway, joined?.worker);
  const metricsOrigin = await listenForMetrics(metrics, config);
  const stop = stopInTime(
    config.shutdownGraceMs,
    () => connections.requests,
    say,
    async () => {
      stopping.abort();
      await connections.close();
      await gateway.dispose();
      metrics?.close();
      await telemetry.stop();
      embedded?.stop();
    },
  );
  if (primary) return primary.serving(origin, stop);
  onStopSignal(stop);
  announce(origin, metricsOrigin, { graphRootUrl, ...config }, sandbox, say);
};

const listenForMetrics = async (
  server: Server | undefined,
  { metrics }: Pick<Config, 'metrics'>,
): Promise<string | undefined> =>
  server && metrics && (await listen(server, metrics.port, metrics.host, 'METRICS_'));

const announce = (
  origin: string,
  metricsOrigin: string | undefined,
  { dashboard, graphRootUrl, signIn }: Pick<Config, 'dashboard' | 'graphRootUrl' | 'signIn'>,
  sandbox: SharedSandbox | undefined,
  say: Telemetry['say'],
): void => {
  say(`GraphQL at ${origin}/graphql`);
  if (metricsOrigin) say(`Metrics at ${metricsOrigin}/metrics`);
  if (dashboard) say(`Dashboard at ${origin}/`);
  say(sandbox ? `Microsoft Graph: the sandbox at ${sandbox.url}` : `Microsoft Graph: ${graphRootUrl}`);
  if (signIn?.mode === 'client-credentials') {
    say('Callers need no token: whoever reaches this address acts as the app that it signs in as.');
  }
};
