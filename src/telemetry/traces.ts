import type { TracerProvider } from '@opentelemetry/api';
import type { Observer } from '../rest/requests/observer.ts';
import { traceOperation } from './operationTrace.ts';

/**
 * Makes a trace of each operation: of the fields that ask something, the rounds in which it is sent, and every request.
 * The trace goes on from that of the caller, and Graph is told of it (https://www.w3.org/TR/trace-context/). What no
 * span says: who asks, keys of entities, documents, values.
 * @param provider of the host's OpenTelemetry SDK. It says which operations are recorded, and where traces go.
 */
export const createTraces = async (provider: TracerProvider): Promise<Observer> => {
  const api = await import('@opentelemetry/api');
  const { W3CTraceContextPropagator } = await import('@opentelemetry/core');
  const propagator = new W3CTraceContextPropagator();
  const tracer = provider.getTracer('intune-graphql');
  const fromHeaders = {
    get: (headers: Pick<Headers, 'get'>, name: string) => headers.get(name) ?? undefined,
    keys: () => propagator.fields(),
  };

  return {
    begin({ kind, at, headers }) {
      // A look at readiness every few seconds is nobody's operation.
      if (kind === 'probe') return { ended: () => {} };
      const caller = headers ? propagator.extract(api.ROOT_CONTEXT, headers, fromHeaders) : api.ROOT_CONTEXT;
      const span = tracer.startSpan(kind, { kind: api.SpanKind.SERVER, startTime: at }, caller);
      return traceOperation(api, tracer, propagator, span);
    },
  };
};
