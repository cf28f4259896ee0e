import type * as Api from '@opentelemetry/api';
import type { Pending } from '../rest/requests/chunk.ts';
import type { OperationObserver, TracedAs } from '../rest/requests/observer.ts';
import { AskingFields } from './askingFields.ts';
import { longestName } from './boundedNames.ts';
import { traceRequest } from './requestTrace.ts';

/** The trace of one operation, whose span has begun. */
export const traceOperation = (
  api: typeof Api,
  tracer: Api.Tracer,
  propagator: Api.TextMapPropagator,
  operation: Api.Span,
): OperationObserver => {
  const within = (span: Api.Span): Api.Context => api.trace.setSpan(api.ROOT_CONTEXT, span);
  const root = within(operation);
  const tracedAs = tracedAsOf(api, operation.spanContext());
  const headersOf = (span: Api.Span): Record<string, string> => {
    const headers: Record<string, string> = {};
    propagator.inject(within(span), headers, api.defaultTextMapSetter);
    return headers;
  };
  if (!operation.isRecording()) {
    // Nothing is kept of it, and Graph is told so.
    const headers = headersOf(operation);
    return {
      tracedAs,
      request: () => ({ headers, answered: () => {}, failed: () => {} }),
      ended: () => operation.end(),
    };
  }

  const fields = new AskingFields(tracer, root);
  const rounds = new WeakMap<Pending, Api.Span>();

  return {
    tracedAs,
    executes(name, type) {
      const shownName = name?.slice(0, longestName);
      operation.updateName(shownName === undefined ? type : `${type} ${shownName}`);
      operation.setAttribute('graphql.operation.type', type);
      if (shownName !== undefined) operation.setAttribute('graphql.operation.name', shownName);
    },
    field: (name, ask) => fields.run(name, ask),
    asks: (read) => fields.asks(read),
    round(requests) {
      const [first, ...others] = fields.of(requests.map(({ request }) => request));
      const links = others.map((span) => ({ context: span.spanContext() }));
      const attributes = { 'graph.requests': requests.length };
      const round = tracer.startSpan('round', { attributes, links }, first ? within(first) : root);
      for (const each of requests) rounds.set(each, round);
      return () => round.end();
    },
    request(exchange) {
      const round = exchange.carries?.map((each) => rounds.get(each)).find((each) => each !== undefined);
      const { span, observer } = traceRequest(api, tracer, exchange, round ? within(round) : root);
      return { ...observer, headers: { ...observer.headers, ...headersOf(span) } };
    },
    lookedUp: (result, read) => fields.lookedUp(result, read),
    leftAlone(version) {
      operation.addEvent('left alone', { 'graph.version': version });
    },
    waited(reason, from, until) {
      operation.addEvent(`waited: ${reason}`, { 'wait.ms': until - from }, until);
    },
    ended({ codes, cost }) {
      operation.setAttributes(fields.end());
      const { upstreamRequests, batches, batchedItems, retries, throttledMs, cacheHits } = cost;
      operation.setAttributes({
        'graph.cost.upstream_requests': upstreamRequests,
        'graph.cost.batches': batches,
        'graph.cost.batched_items': batchedItems,
        'graph.cost.retries': retries,
        'graph.cost.throttled_ms': throttledMs,
        ...(cacheHits === undefined ? {} : { 'graph.cost.cache_hits': cacheHits }),
      });
      if (codes.length > 0) {
        operation.setAttribute('graphql.error.codes', [...new Set(codes)]);
        operation.setStatus({ code: api.SpanStatusCode.ERROR });
      }
      operation.end();
    },
  };
};

/** Undefined where no provider is set, which makes spans without ids. */
const tracedAsOf = (api: typeof Api, context: Api.SpanContext): TracedAs | undefined => {
  if (!api.isSpanContextValid(context)) return undefined;
  const { traceId, spanId, traceFlags } = context;
  return { traceId, spanId, isSampled: (traceFlags & api.TraceFlags.SAMPLED) !== 0 };
};
