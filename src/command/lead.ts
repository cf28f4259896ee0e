import type { Config } from '../config.ts';
import { startEmbeddedSandbox } from '../embeddedSandbox.ts';
import { shareBudget } from '../process/budgetOfWorkers.ts';
import { passChangesOn } from '../process/changesOfWorkers.ts';
import { onStopSignal } from '../process/signals.ts';
import { Workers } from '../process/workers.ts';
import { startTelemetryOfPrimary } from '../telemetry/startTelemetry.ts';
import { announce } from './announce.ts';
import { listenForMetrics } from './listenForMetrics.ts';
import { sharesByRedis } from './sharesByRedis.ts';

/** Serves by workers, as their primary process. What all of them share is started here, once. */
export const lead = async (config: Config): Promise<void> => {
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
  if (workers.isStopping) return;
  // The worker has said what kept it from starting.
  if (origin === undefined) process.exit(1);
  announce(origin, await listenForMetrics(metricsServer, config), config, sandbox, say);
  say(`Workers: ${config.workers}`);
};
