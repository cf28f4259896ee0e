import type { Config } from '../config.ts';
import { dashboardFolder } from '../dashboardFolder.ts';
import { startEmbeddedSandbox } from '../embeddedSandbox.ts';
import { playgroundTabs } from '../playgroundTabs.ts';
import { BudgetElsewhere } from '../process/budgetElsewhere.ts';
import { ChangesElsewhere } from '../process/changesElsewhere.ts';
import { Connections } from '../process/connections.ts';
import { createHttpServer, listen } from '../process/httpServer.ts';
import type { PrimaryProcess } from '../process/primaryProcess.ts';
import { onStopSignal, stopInTime } from '../process/signals.ts';
import { createGateway } from '../server.ts';
import { startTelemetry } from '../telemetry/startTelemetry.ts';
import { announce } from './announce.ts';
import { listenForMetrics } from './listenForMetrics.ts';
import { sharesByRedis } from './sharesByRedis.ts';

/**
 * Serves in this process, until it is told to stop.
 * @param primary what has started this process as one of several; absent: it is alone.
 */
export const serve = async (
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
