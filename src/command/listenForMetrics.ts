import type { Server } from 'node:http';
import type { Config } from '../config.ts';
import { listen } from '../process/httpServer.ts';

/**
 * @param server what serves the metrics, if anything does.
 * @returns the origin where it listens; undefined where it does not.
 * @throws ListenError
 */
export const listenForMetrics = async (
  server: Server | undefined,
  { metrics }: Pick<Config, 'metrics'>,
): Promise<string | undefined> =>
  server && metrics && (await listen(server, metrics.port, metrics.host, 'METRICS_'));
