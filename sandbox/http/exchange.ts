import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { answer, errorAnswer } from '../graph/answer.ts';
import { answerBatch } from '../graph/batch.ts';
import type { Fate, Faults } from '../graph/faults.ts';
import { badRequest, requestIds } from '../graph/graphError.ts';
import type { GraphAnswer, GraphRequest } from '../graph/message.ts';
import { answerUnder } from '../graph/misfortune.ts';
import type { World } from '../graph/world.ts';
import { answerLogin, isLoginPath } from '../login/loginAnswer.ts';
import { loginFate } from '../login/loginFate.ts';
import { loggedForm, loggedHeaders, loggedUrl } from '../login/tokenRequestLog.ts';
import type { Version } from '../model/schema.ts';
import { readText } from './readText.ts';
import { type LoggedRequest, now, type RequestLog } from './requestLog.ts';
import { send } from './send.ts';

export interface Parts {
  readonly world: World;
  readonly faults: Faults;
  readonly log: RequestLog;
}

/** One HTTP request to one of the two versions, from its arrival to its answer or its end. */
export async function exchange(
  parts: Parts,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const url = incoming.url ?? '/';
  const method = incoming.method ?? 'GET';
  const headers = headersOf(incoming);
  const address = addressOf(url);
  const login = address.version === undefined && isLoginPath(address.path);
  const entry: LoggedRequest = login
    ? { at: now(), method, url: loggedUrl(url), headers: loggedHeaders(headers) }
    : { at: now(), method, url, headers };
  parts.log.arrive(entry);
  outgoing.on('close', () => {
    if (!outgoing.writableFinished) entry.aborted = true;
  });
  const batched = address.path === '/$batch';
  const fate = parts.faults.decide({ method, url, place: batched ? 'envelope' : 'request' });
  if (resets(fate, true)) return hangUp(incoming);
  const text = await readText(incoming);
  if (text !== '') entry.body = login ? loggedForm(text) : parsedOrText(text);
  if (resets(fate, 'afterBody')) return hangUp(incoming);
  const delay = parts.world.options.latencyMs + fate.delayMs;
  if (delay > 0) await pause(delay);
  const request: GraphRequest = {
    method,
    version: address.version ?? 'beta',
    path: address.path,
    query: address.query,
    headers,
    body: text === '' ? undefined : { text },
    root: rootOf(headers),
  };
  const given = await (login
    ? answerUnder(loginFate(fate), parts.world, request, () => answerLogin(request, parts.world.options))
    : answerUnder(fate, parts.world, request, () =>
        rightAnswer(parts, request, address, entry, () => hangUp(incoming)),
      ));
  if (given.tenant !== undefined) entry.tenant = given.tenant;
  if (resets(fate, 'afterAction')) return hangUp(incoming);
  const retryAfter = given.headers['Retry-After'];
  if (retryAfter !== undefined) entry.retryAfter = retryAfter;
  entry.status = given.status;
  await send(given, outgoing, {
    gzip: /\bgzip\b/.test(headers['accept-encoding'] ?? ''),
    dribbleMs: fate.dribbleMs,
    breakOff: resets(fate, 'midAnswer'),
    answered: () => {
      entry.answeredAt = now();
    },
  });
}

/** Where a caller says that it reached us, or that somebody in between was reached. */
export function rootOf(headers: Readonly<Record<string, string>>): string {
  const {
    host = '127.0.0.1',
    'x-forwarded-host': name = host,
    'x-forwarded-proto': scheme = 'http',
  } = headers;
  return `${scheme}://${name}`;
}

interface Address {
  readonly version: Version | undefined;
  readonly path: string;
  readonly query: string;
}

function rightAnswer(
  { world, faults }: Parts,
  request: GraphRequest,
  { version, path }: Address,
  entry: LoggedRequest,
  reset: () => void,
): GraphAnswer | Promise<GraphAnswer> {
  if (version === undefined) {
    const [, named = ''] = path.split('/');
    return errorAnswer(
      badRequest(`Invalid version: ${named}`),
      requestIds(request.headers['client-request-id']),
    );
  }
  if (path !== '/$batch') return answer(world, request);
  const items: NonNullable<LoggedRequest['items']> = [];
  entry.items = items;
  const log = (item: (typeof items)[number], tenant: string | undefined) => {
    items.push(item);
    if (tenant !== undefined) entry.tenant = tenant;
  };
  return answerBatch({ world, faults, log, reset }, request);
}

function addressOf(url: string): Address {
  const [path = '', ...query] = url.split('?');
  const [, named = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(path) ?? [];
  const version = named === 'v1.0' || named === 'beta' ? named : undefined;
  const below = /^\/(\$|%24)batch\/?$/.test(rest) ? '/$batch' : rest;
  return { version, path: version === undefined ? path : below, query: query.join('?') };
}

function resets({ misfortune }: Fate, when: true | 'afterBody' | 'afterAction' | 'midAnswer'): boolean {
  return misfortune !== undefined && 'reset' in misfortune && misfortune.reset === when;
}

function hangUp(incoming: IncomingMessage): void {
  incoming.socket.resetAndDestroy();
}

/** Names in lower case, each with one text. */
export function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const texts = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(texts);
}

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
