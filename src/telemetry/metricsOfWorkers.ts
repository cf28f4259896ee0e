import type { Registry } from 'prom-client';
import type { Shown } from './metricsServer.ts';

/** In a worker: answers the primary process when it asks what is counted here. */
export const tellPrimary = async (registry: Registry): Promise<void> => {
  const { AggregatorRegistry } = await import('prom-client');
  AggregatorRegistry.setRegistries([registry]);
  // It listens from its construction on.
  new AggregatorRegistry();
};

/** In the primary process: asks all workers, and adds up what they count. One that does not answer in 5 s is an error. */
export const metricsOfWorkers = async (): Promise<Shown> => {
  const { AggregatorRegistry, prometheusContentType } = await import('prom-client');
  const workers = new AggregatorRegistry();
  return { contentType: prometheusContentType, metrics: () => workers.clusterMetrics() };
};
