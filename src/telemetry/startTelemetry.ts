import type { Server } from 'node:http';
import type { Observer } from '../rest/requests/observer.ts';
import { createLog, type LogLevel } from './createLog.ts';
import { createMetrics, type Observed } from './metrics.ts';
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
  readonly tellDefect: (defect: string) => void;
  /** Serves the metrics of a gateway; undefined where there are none. */
  readonly metricsServer: ((gateway: Observed) => Server) | undefined;
  /** Sends and writes what is left. */
  readonly stop: () => Promise<void>;
}

/** Starts what is wanted of metrics, traces and logs. Of what is not wanted no package is loaded. */
export const startTelemetry = async ({
  logLevel,
  metrics: wantsMetrics,
  traces: wantsTraces,
  trustedDocuments,
}: TelemetrySettings): Promise<Telemetry> => {
  const { log, flush } = logLevel === 'error' ? {} : await createLog(logLevel);
  // What the process says of itself is said at every level.
  const ofProcess = log?.child({}, { level: 'info' });
  const tellDefect = log ? (defect: string) => log.error(defect) : (defect: string) => console.error(defect);
  const metrics = wantsMetrics
    ? await createMetrics(trustedDocuments ? Number.POSITIVE_INFINITY : undefined)
    : undefined;
  const traces = wantsTraces ? await startTraces(tellDefect) : undefined;
  return {
    observers: [traces?.observer, metrics?.observer, log && operationLog(log)].filter(
      (each) => each !== undefined,
    ),
    say: ofProcess ? (text) => ofProcess.info(text) : (text) => console.log(text),
    tellDefect,
    metricsServer:
      metrics &&
      ((gateway) => {
        metrics.shows(gateway);
        return createMetricsServer(metrics.registry);
      }),
    stop: async () => {
      await traces?.stop();
      flush?.();
    },
  };
};
