import { badRequest } from './graphError.ts';

export interface BatchItem {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

const mostItems = 20;

/** @throws 400 for the batch as a whole, when the envelope itself is not as documented */
export function parseEnvelope(text: string): readonly BatchItem[] {
  const envelope = parseJson(text);
  if (!isRecord(envelope) || !Array.isArray(envelope.requests))
    throw badRequest('Invalid batch payload format.');
  const { requests } = envelope;
  if (requests.length === 0) throw badRequest('Invalid batch payload format.');
  if (requests.length > mostItems) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${mostItems}.`);
  }
  const items = requests.map(parseItem);
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id.toLowerCase())) throw badRequest(`Request id '${id}' is not unique.`);
    ids.add(id.toLowerCase());
  }
  for (const { id, dependsOn } of items) {
    const missing = dependsOn.find((other) => !ids.has(other.toLowerCase()));
    if (missing !== undefined)
      throw badRequest(`Request '${id}' depends on '${missing}', which is not in the batch.`);
  }
  checkCircles(items);
  return items;
}

function parseItem(item: unknown): BatchItem {
  if (!isRecord(item)) throw badRequest('Invalid batch payload format.');
  const { id, method, url, headers, body, dependsOn } = item;
  if (typeof id !== 'string' || id === '') throw badRequest('Request Id is required and must be a string.');
  if (typeof method !== 'string' || typeof url !== 'string') {
    throw badRequest(`Request '${id}' must have a method and a url.`);
  }
  if (dependsOn !== undefined && !isTexts(dependsOn))
    throw badRequest(`dependsOn of request '${id}' must be a list of ids.`);
  return {
    id,
    method: method.toUpperCase(),
    url,
    headers: parseHeaders(id, headers),
    body,
    dependsOn: dependsOn ?? [],
  };
}

function parseHeaders(id: string, headers: unknown): Record<string, string> {
  if (headers === undefined || headers === null) return {};
  if (!isRecord(headers)) throw badRequest(`The headers of request '${id}' must be an object.`);
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

/** An item that waits for itself, by whatever detour, would wait for ever. */
function checkCircles(items: readonly BatchItem[]): void {
  const waiting = new Map(
    items.map(({ id, dependsOn }) => [id.toLowerCase(), dependsOn.map((other) => other.toLowerCase())]),
  );
  while (waiting.size > 0) {
    const free = [...waiting].filter(([, others]) => others.every((other) => !waiting.has(other)));
    if (free.length === 0) throw badRequest('The dependencies of the batch form a circle.');
    for (const [id] of free) waiting.delete(id);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('Invalid batch payload format.');
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
