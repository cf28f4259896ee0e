import type { Registry } from 'prom-client';
import type { Shown } from './metricsServer.ts';

/**
 * In a worker: answers the primary process when it asks what is counted here.
 * @returns what has to be told which worker this is. Before that the answer is nothing: each has series of its own, since
 * a sum would fall when one ends, and Prometheus would take what the others had counted for new.
 */
export const tellPrimary = async (registry: Registry): Promise<(worker: number) => void> => {
  const { AggregatorRegistry } = await import('prom-client');
  AggregatorRegistry.setRegistries([]);
  // It listens from its construction on.
  new AggregatorRegistry();
  return (worker) => {
    registry.setDefaultLabels({ worker });
    AggregatorRegistry.setRegistries([registry]);
  };
};

/** In the primary process: asks all workers what they count. One that does not answer in 5 s is an error. */
export const metricsOfWorkers = async (): Promise<Shown> => {
  const { AggregatorRegistry, prometheusContentType } = await import('prom-client');
  const workers = new AggregatorRegistry();
  return { contentType: prometheusContentType, metrics: () => workers.clusterMetrics() };
};
