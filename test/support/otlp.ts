import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { listen } from './listen.ts';

export interface Event {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Span extends Event {
  readonly traceId: string;
  readonly id: string;
  readonly parentId: string;
  readonly events: readonly Event[];
  readonly links: readonly string[];
  readonly isError: boolean;
}

/** A collector: keeps all spans that it is sent, and the bytes they came in as text. */
export const startCollector = async () => {
  const spans: Span[] = [];
  const received = { text: '' };
  const { origin, close } = await listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const sent = Buffer.concat(chunks);
      const bytes = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
      received.text += `${JSON.stringify(request.headers)}\n${bytes.toString('latin1')}\n`;
      if (request.url === '/v1/traces') spans.push(...spansIn(bytes));
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  });
  onTestFinished(close);
  return { url: origin, spans, received };
};

/**
 * ExportTraceServiceRequest: numbers of fields are those of
 * https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/trace/v1/trace.proto
 */
const spansIn = (bytes: Buffer): Span[] =>
  each(bytes, 1).flatMap((resource) => each(resource, 2).flatMap((scope) => each(scope, 2).map(spanOf)));

const spanOf = (bytes: Buffer): Span => ({
  traceId: hex(bytes, 1),
  id: hex(bytes, 2),
  parentId: hex(bytes, 4),
  name: text(bytes, 5),
  attributes: attributesOf(bytes, 9),
  events: each(bytes, 11).map((event) => ({ name: text(event, 2), attributes: attributesOf(event, 3) })),
  links: each(bytes, 13).map((link) => hex(link, 2)),
  isError: each(bytes, 15).some((status) =>
    fieldsOf(status).some(([field, value]) => field === 3 && value === 2),
  ),
});

const attributesOf = (bytes: Buffer, field: number): Record<string, unknown> =>
  Object.fromEntries(each(bytes, field).map((pair) => [text(pair, 1), each(pair, 2).map(anyValueOf)[0]]));

/** AnyValue: a text, a boolean, an integer, a double, or a list of these. */
const anyValueOf = (bytes: Buffer): unknown => {
  const [field, value] = fieldsOf(bytes)[0] ?? [];
  if (field === 1 && value instanceof Buffer) return value.toString();
  if (field === 5 && value instanceof Buffer) return each(value, 1).map(anyValueOf);
  if (field === 4 && value instanceof Buffer) return value.readDoubleLE();
  return field === 2 ? value === 1 : value;
};

const each = (bytes: Buffer, field: number): Buffer[] =>
  fieldsOf(bytes).flatMap(([its, value]) => (its === field && value instanceof Buffer ? [value] : []));
const text = (bytes: Buffer, field: number): string => String(each(bytes, field)[0] ?? '');
const hex = (bytes: Buffer, field: number): string => each(bytes, field)[0]?.toString('hex') ?? '';

/** https://protobuf.dev/programming-guides/encoding/ */
const fieldsOf = (bytes: Buffer): (readonly [field: number, value: number | Buffer])[] => {
  const fields: (readonly [number, number | Buffer])[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
  };
  const take = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const tag = varint();
    const [field, wireType] = [Math.floor(tag / 8), tag % 8];
    if (wireType === 0) fields.push([field, varint()]);
    else fields.push([field, take(wireType === 1 ? 8 : wireType === 5 ? 4 : varint())]);
  }
  return fields;
};
