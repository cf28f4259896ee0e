import { randomUUID } from 'node:crypto';
import type * as Api from '@opentelemetry/api';
import { GatewayError } from '../errors.ts';
import type { Reply } from '../rest/http/reply.ts';
import type { Exchange } from '../rest/http/upstream.ts';
import { methodOf } from '../rest/requests/batch.ts';
import type { Pending } from '../rest/requests/chunk.ts';
import type { RequestObserver } from '../rest/requests/observer.ts';
import { refusalsIn, templateOf } from './exchangeNames.ts';

/**
 * The span of one request, with the items of a batch by their ids. An item that was sent before is an event, and so is one
 * that was refused.
 */
export const traceRequest = (
  api: typeof Api,
  tracer: Api.Tracer,
  { method, version, url, items, retries = 0, carries = [] }: Exchange,
  parent: Api.Context,
): { readonly span: Api.Span; readonly observer: RequestObserver } => {
  const template = templateOf(url);
  const clientRequestId = randomUUID();
  const span = tracer.startSpan(
    `${method} ${template}`,
    {
      kind: api.SpanKind.CLIENT,
      attributes: {
        'http.request.method': method,
        'url.template': `/${version}/${template}`,
        'graph.client_request_id': clientRequestId,
        ...(retries > 0 ? { 'graph.retries': retries } : {}),
        ...(items === undefined ? {} : { 'graph.batch.items': carries.map(itemOf) }),
      },
    },
    parent,
  );
  for (const [id, pending] of carries.entries()) {
    const attempts = pending.retries + pending.envelopeRetries;
    if (attempts > 0) span.addEvent('sent again', { 'graph.item': id, 'graph.retry': attempts });
  }
  const observer: RequestObserver = {
    headers: { 'client-request-id': clientRequestId },
    answered(reply, requestId) {
      span.setAttribute('http.response.status_code', reply.status);
      if (isId(requestId)) span.setAttribute('graph.request_id', requestId);
      if (reply.status >= 400) span.setStatus({ code: api.SpanStatusCode.ERROR });
      if (items !== undefined) tellRefusals(span, reply);
      span.end();
    },
    failed(error) {
      span.setAttribute('error.type', typeOf(error));
      span.setStatus({ code: api.SpanStatusCode.ERROR });
      span.end();
    },
  };
  return { span, observer };
};

/** What Node or undici call it where a connection failed: `ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`. */
const typeOf = (error: Error): string => {
  if (error instanceof GatewayError) return error.code;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
};

/** `3 GET deviceAppManagement/mobileApps/{id}/installSummary` */
const itemOf = ({ request }: Pending, id: number): string =>
  `${id} ${methodOf(request)} ${templateOf(request.url)}`;

const tellRefusals = (span: Api.Span, reply: Reply): void => {
  for (const { id, status, requestId, retryAfter } of refusalsIn(reply)) {
    if (!Number.isInteger(id) || !Number.isInteger(status)) continue;
    span.addEvent('refused', {
      'graph.item': id,
      'http.response.status_code': status,
      ...(isId(requestId) ? { 'graph.request_id': requestId } : {}),
      ...(retryAfter !== undefined && /^[\d.]{1,10}$/.test(retryAfter)
        ? { 'graph.retry_after': retryAfter }
        : {}),
    });
  }
};

/** Graph's ids are UUIDs; whatever else an upstream writes there is not passed on. */
const isId = (text: string | undefined): text is string => text !== undefined && /^[\da-f-]{36}$/i.test(text);
