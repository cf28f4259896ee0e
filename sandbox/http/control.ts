import type { IncomingMessage, ServerResponse } from 'node:http';
import { faultPresets, isFaultPreset } from '../faultPresets.ts';
import type { Fault } from '../graph/faults.ts';
import { isMalformation } from '../graph/malformation.ts';
import { mintToken, type TokenClaims } from '../graph/token.ts';
import { isEntraErrorName } from '../login/entraError.ts';
import { headersOf, type Parts, rootOf } from './exchange.ts';
import { readText } from './readText.ts';

export const controlPrefix = '/_sandbox/';

type Control = (parts: Parts, body: unknown, root: string) => unknown;

/** For users in other processes. These requests are not logged, need no token and meet no faults. */
const controls: Readonly<Record<string, Control>> = {
  'GET requests': ({ log }) => log.requests,
  'DELETE requests': ({ log }) => log.clear(),
  'POST faults': ({ faults }, body) => {
    for (const fault of faultsIn(body)) faults.inject(fault);
  },
  'DELETE faults': ({ faults }) => faults.clear(),
  'POST tokens': (_, body, root) => ({ token: mintToken(claimsIn(body), root) }),
};

export async function control(
  parts: Parts,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const name = `${incoming.method} ${(incoming.url ?? '').slice(controlPrefix.length).replace(/[/?].*$/, '')}`;
  const run = controls[name];
  if (run === undefined)
    return reply(outgoing, 404, { error: `There is no control '${name}'.`, controls: Object.keys(controls) });
  const text = await readText(incoming);
  try {
    const result = run(parts, text === '' ? undefined : JSON.parse(text), rootOf(headersOf(incoming)));
    return result === undefined ? reply(outgoing, 204, undefined) : reply(outgoing, 200, result);
  } catch (error) {
    return reply(outgoing, 400, { error: error instanceof Error ? error.message : String(error) });
  }
}

/** One fault, a list of them, or `{ "preset": name }`. */
function faultsIn(body: unknown): readonly Fault[] {
  if (Array.isArray(body)) return body.flatMap(faultsIn);
  if (isRecord(body) && typeof body.preset === 'string') {
    if (!isFaultPreset(body.preset))
      throw new Error(`There is no preset '${body.preset}'. Known: ${Object.keys(faultPresets).join(', ')}.`);
    return [faultPresets[body.preset]];
  }
  if (!isFault(body))
    throw new Error(
      'A fault is { match?, skip?, times?, share?, effect: { status | entra | reset | drop | malformed | delayMs | dribbleMs } }.',
    );
  return [body];
}

const effects = ['status', 'entra', 'reset', 'drop', 'malformed', 'delayMs', 'dribbleMs'];

function isFault(body: unknown): body is Fault {
  if (!isRecord(body) || !isRecord(body.effect)) return false;
  const { effect } = body;
  if (typeof effect.malformed === 'string' && !isMalformation(effect.malformed)) return false;
  if (effect.entra !== undefined && !(typeof effect.entra === 'string' && isEntraErrorName(effect.entra)))
    return false;
  return effects.some((name) => effect[name] !== undefined);
}

function claimsIn(body: unknown): TokenClaims {
  if (body === undefined) return {};
  if (isClaims(body)) return body;
  throw new Error(
    'Claims are { tenant?, app?, user?, audience?: text, scopes?: list of texts, expired?: boolean }.',
  );
}

function isClaims(body: unknown): body is TokenClaims {
  if (!isRecord(body)) return false;
  const { tenant, app, user, audience, scopes, expired } = body;
  const texts = [tenant, app, user, audience, ...(Array.isArray(scopes) ? scopes : [])];
  const listed = scopes === undefined || Array.isArray(scopes);
  return (
    listed &&
    texts.every((one) => one === undefined || typeof one === 'string') &&
    ['undefined', 'boolean'].includes(typeof expired)
  );
}

function reply(outgoing: ServerResponse, status: number, body: unknown): void {
  outgoing.writeHead(status, { 'Content-Type': 'application/json' });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
