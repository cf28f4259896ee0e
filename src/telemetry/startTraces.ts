import { describeDefect } from '../defect.ts';
import type { Observer } from '../rest/requests/observer.ts';
import { createTraces } from './traces.ts';

/** A collector that is away would be told of with each of its batches. */
const quietForMs = 60_000;

/**
 * Starts to send traces as the variables of OpenTelemetry say, which its SDK reads by itself: where to, how many, and
 * what they say of this process (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/).
 * @param complain is told, now and then, that traces are lost.
 * @returns what makes them, and what sends those that are left.
 */
export const startTraces = async (
  complain: (text: string) => void,
): Promise<{ observer: Observer; stop: () => Promise<void> }> => {
  const { setGlobalErrorHandler } = await import('@opentelemetry/core');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-proto');
  const resources = await import('@opentelemetry/resources');
  const { BasicTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-base');
  let quietUntil = 0;
  setGlobalErrorHandler((error) => {
    if (Date.now() < quietUntil) return;
    quietUntil = Date.now() + quietForMs;
    complain(`Traces are lost: ${describeDefect(error)}`);
  });
  const provider = new BasicTracerProvider({
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes({ 'service.name': 'intune-graphql' }))
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  return { observer: await createTraces(provider), stop: () => provider.shutdown() };
};
