import type { Server } from 'node:http';
import type { Observer } from '../rest/requests/observer.ts';
import { createLog, type LogLevel } from './createLog.ts';
import { createMetrics, type Observed } from './metrics.ts';
import { metricsOfWorkers, tellPrimary } from './metricsOfWorkers.ts';
import { createMetricsServer } from './metricsServer.ts';
import { operationLog } from './operationLog.ts';
import { startTraces } from './startTraces.ts';

interface TelemetrySettings {
  readonly logLevel: LogLevel;
  readonly metrics: object | undefined;
  readonly traces: boolean;
  /** Where there are any, no other documents run, and names of operations are no more than they have. */
  readonly trustedDocuments: ReadonlyMap<string, string> | undefined;
}

export interface Telemetry {
  readonly observers: readonly Observer[];
  /** Says something of the process. */
  readonly say: (text: string) => void;
  /** Says what went wrong, or is well again, at every level. Without a log it is on standard error. */
  readonly tell: (line: string, level: 'error' | 'warn' | 'info') => void;
  /**
   * Shows the metrics of a gateway.
   * @param worker the number of this process where it is one of several.
   * @returns what serves them; undefined where there are none, and where the primary process does.
   */
  readonly metricsServer: (gateway: Observed, worker?: number) => Server | undefined;
  /** Sends and writes what is left. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts what is wanted of metrics, traces and logs. Of what is not wanted no package is loaded.
 * @param isWorker whether this process is one of several, whose metrics the primary process serves.
 */
export const startTelemetry = async (
  { logLevel, metrics: wantsMetrics, traces: wantsTraces, trustedDocuments }: TelemetrySettings,
  isWorker = false,
): Promise<Telemetry> => {
  const { log, say, tell, flush } = await startLog(logLevel);
  const metrics = wantsMetrics
    ? await createMetrics(trustedDocuments ? Number.POSITIVE_INFINITY : undefined)
    : undefined;
  const show = metrics && isWorker ? await tellPrimary(metrics.registry) : undefined;
  const traces = wantsTraces ? await startTraces((defect) => tell(defect, 'error')) : undefined;
  return {
    observers: [traces?.observer, metrics?.observer, log && operationLog(log)].filter(
      (each) => each !== undefined,
    ),
    say,
    tell,
    metricsServer: (gateway, worker) => {
      metrics?.shows(gateway);
      if (worker !== undefined) show?.(worker);
      return metrics && !isWorker ? createMetricsServer(metrics.registry) : undefined;
    },
    stop: async () => {
      await traces?.stop();
      flush?.();
    },
  };
};

interface TelemetryOfPrimary {
  readonly say: (text: string) => void;
  /** Serves what all workers count; undefined where they count nothing. */
  readonly metricsServer: Server | undefined;
  /** Writes what is left. */
  readonly stop: () => void;
}

/** The same for the process that executes nothing itself, and has workers which do. */
export const startTelemetryOfPrimary = async ({
  logLevel,
  metrics,
}: Pick<TelemetrySettings, 'logLevel' | 'metrics'>): Promise<TelemetryOfPrimary> => {
  const { say, flush } = await startLog(logLevel);
  return {
    say,
    metricsServer: metrics && createMetricsServer(await metricsOfWorkers()),
    stop: () => flush?.(),
  };
};

const startLog = async (logLevel: LogLevel) => {
  const { log, flush } = logLevel === 'error' ? {} : await createLog(logLevel);
  // What the process says of itself is said at every level.
  const ofProcess = log?.child({}, { level: 'info' });
  return {
    log,
    flush,
    say: (text: string) => (ofProcess ? ofProcess.info(text) : console.log(text)),
    tell: (line: string, level: 'error' | 'warn' | 'info') =>
      ofProcess ? ofProcess[level](line) : console.error(line),
  };
};
