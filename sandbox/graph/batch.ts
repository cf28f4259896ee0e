import { setTimeout as pause } from 'node:timers/promises';
import { mix } from '../data/hash.ts';
import type { LoggedItem } from '../http/requestLog.ts';
import { errorAnswer } from './answer.ts';
import { type BatchItem, parseEnvelope } from './batchEnvelope.ts';
import type { Fate, Faults } from './faults.ts';
import { badRequest, GraphError, requestIds } from './graphError.ts';
import { isItemMalformation, itemMalformations } from './malformation.ts';
import { type GraphAnswer, type GraphRequest, jsonAnswer } from './message.ts';
import { answerUnder } from './misfortune.ts';
import type { World } from './world.ts';

interface BatchParts {
  readonly world: World;
  readonly faults: Faults;
  /** Called for each item when its answer is known. */
  readonly log: (item: LoggedItem, tenant: string | undefined) => void;
  /** An item met a fault that ends the whole connection. */
  readonly reset: () => void;
}

interface Outcome {
  readonly item: BatchItem;
  readonly answer: GraphAnswer;
  readonly fate: Fate;
}

/**
 * `POST /$batch`: each item is a question of its own, with its own token check, throttling and faults, all at once
 * unless one depends on another. The answers come in another order than the questions.
 */
export async function answerBatch(parts: BatchParts, envelope: GraphRequest): Promise<GraphAnswer> {
  const ids = requestIds(envelope.headers['client-request-id']);
  try {
    if (envelope.method !== 'POST')
      throw new GraphError(405, 'Request_BadRequest', 'Only POST is allowed for $batch.');
    const items = parseEnvelope(bodyText(envelope));
    const begun = new Map<string, Promise<Outcome>>();
    const begin = (item: BatchItem): Promise<Outcome> => {
      const known = begun.get(item.id.toLowerCase());
      if (known !== undefined) return known;
      const others = item.dependsOn.map((id) =>
        items.find((other) => other.id.toLowerCase() === id.toLowerCase()),
      );
      const running = answerItem(
        parts,
        envelope,
        item,
        Promise.all(others.flatMap((other) => (other ? [begin(other)] : []))),
      );
      begun.set(item.id.toLowerCase(), running);
      return running;
    };
    const outcomes = await Promise.all(items.map(begin));
    const order = parts.world.next();
    const shuffled = outcomes
      .map((outcome, position) => ({ outcome, rank: mix(parts.world.options.seed, order, position) }))
      .sort((a, b) => a.rank - b.rank)
      .flatMap(({ outcome }) => written(outcome));
    return jsonAnswer(200, { responses: shuffled });
  } catch (error) {
    return errorAnswer(error, ids);
  }
}

async function answerItem(
  parts: BatchParts,
  envelope: GraphRequest,
  item: BatchItem,
  others: Promise<readonly Outcome[]>,
): Promise<Outcome> {
  const url = `/${envelope.version}${item.url.startsWith('/') ? '' : '/'}${item.url}`;
  const failed = (await others).some(({ answer }) => answer.status >= 400);
  const fate = parts.faults.decide({ method: item.method, url, place: 'item' });
  if (fate.delayMs > 0) await pause(fate.delayMs);
  if (fate.misfortune !== undefined && 'reset' in fate.misfortune) parts.reset();
  const request = itemRequest(envelope, item);
  const answer = failed
    ? failedDependency(item)
    : await answerUnder(fate, parts.world, request, refusedUrl(item));
  const retryAfter = answer.headers['Retry-After'];
  const { id, method, headers, body } = item;
  parts.log(
    {
      id,
      method,
      url: item.url,
      headers,
      status: answer.status,
      ...(body === undefined ? {} : { body }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    },
    answer.tenant,
  );
  return { item, answer, fate };
}

function itemRequest(envelope: GraphRequest, { method, url, headers, body }: BatchItem): GraphRequest {
  const [path = '', ...query] = url.split('?');
  const authorization = envelope.headers.authorization;
  return {
    method,
    version: envelope.version,
    path: path.startsWith('/') ? path : `/${path}`,
    query: query.join('?'),
    // The token of the batch is the token of its items, whatever they say themselves.
    headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
    body: body === undefined || body === null ? undefined : { json: body },
    root: envelope.root,
  };
}

/** URLs that a batch does not take: with a host, with a version, or of another batch. */
function refusedUrl(item: BatchItem): (() => GraphAnswer) | undefined {
  const refuse = (message: string) => () =>
    errorAnswer(badRequest(message), requestIds(item.headers['client-request-id']));
  const { url, body, headers } = item;
  if (/^([a-z][a-z0-9+.-]*:)?\/\//i.test(url))
    return refuse('The url of a batched request must be relative.');
  if (/^\/?(v1\.0|beta)(\/|$)/i.test(url))
    return refuse('The url of a batched request must not contain the version.');
  if (/^\/?\$batch(\?|$)/i.test(url)) return refuse('A batch cannot contain another batch.');
  if (body !== undefined && body !== null && headers['content-type'] === undefined) {
    return refuse('Write requests (excluding DELETE) must contain the Content-Type header declaration.');
  }
  return undefined;
}

function failedDependency({ headers }: BatchItem): GraphAnswer {
  const error = new GraphError(424, 'FailedDependency', 'A request that this one depends on has failed.');
  return errorAnswer(error, requestIds(headers['client-request-id']));
}

function written({ item, answer, fate: { misfortune } }: Outcome): readonly unknown[] {
  if (misfortune !== undefined && 'drop' in misfortune) return [];
  const { status, headers, body } = answer;
  const inner = streamed(headers) ? encoded(body) : body;
  const response = {
    id: item.id,
    status,
    headers,
    ...(inner === undefined || inner === '' ? {} : { body: inner }),
  };
  if (misfortune === undefined || !('malformed' in misfortune) || !isItemMalformation(misfortune.malformed))
    return [response];
  return [itemMalformations[misfortune.malformed](response)];
}

function streamed(headers: GraphAnswer['headers']): boolean {
  return headers['Content-Type'] === 'application/octet-stream';
}

/** Bytes have no place in JSON: inside a batch a stream is a text in base64. */
function encoded(body: unknown): string {
  return Buffer.from(typeof body === 'string' ? body : (JSON.stringify(body) ?? '')).toString('base64');
}

function bodyText({ body, headers }: GraphRequest): string {
  if (body === undefined || !('text' in body)) throw badRequest('Invalid batch payload format.');
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    throw badRequest('A batch must be sent with Content-Type: application/json.');
  }
  return body.text;
}
