import { setTimeout as pause } from 'node:timers/promises';
import { describeDefect } from '../defect.ts';
import type { Observer } from '../rest/requests/observer.ts';
import { createTraces } from './traces.ts';

/** A collector that is away would be told of with each of its batches. */
const quietForMs = 60_000;

/** How long what is left may take to be sent when the process stops, which nobody should have to wait for. */
const farewellMs = 2_000;

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
  const lost = (error: unknown): void => {
    if (Date.now() < quietUntil) return;
    quietUntil = Date.now() + quietForMs;
    // A collector that is away is no defect: where its exporter noticed is of no use.
    const [reason] = describeDefect(error).split('\n', 1);
    complain(`Traces are lost: ${reason}`);
  };
  setGlobalErrorHandler(lost);
  const provider = new BasicTracerProvider({
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes({ 'service.name': 'intune-graphql' }))
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  // The exporter goes on trying for ten seconds, and rejects then.
  const stop = () => Promise.race([provider.shutdown().catch(lost), pause(farewellMs)]);
  return { observer: await createTraces(provider), stop };
};
