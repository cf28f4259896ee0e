import { answer } from './answer.ts';
import type { Fate, Misfortune } from './faults.ts';
import { errorBody, GraphError, type RequestIds, requestIds } from './graphError.ts';
import { isItemMalformation, malformations } from './malformation.ts';
import { type GraphAnswer, type GraphRequest, jsonAnswer } from './message.ts';
import { retryAfterText, throttledBody } from './throttle.ts';
import type { World } from './world.ts';

type Refusal = Extract<Misfortune, { status: number }>;

/** Answers a question, or has it answered by whatever the fate of the request is. */
export function answerUnder(
  fate: Fate,
  world: World,
  request: GraphRequest,
  right: () => GraphAnswer | Promise<GraphAnswer> = () => answer(world, request),
): GraphAnswer | Promise<GraphAnswer> {
  const { misfortune } = fate;
  if (misfortune !== undefined && 'status' in misfortune) return refusal(misfortune, world, request);
  if (misfortune === undefined || !('malformed' in misfortune) || isItemMalformation(misfortune.malformed))
    return right();
  const spoil = malformations[misfortune.malformed];
  const given = right();
  return given instanceof Promise ? given.then((one) => spoil(one, request)) : spoil(given, request);
}

const codes: Readonly<Record<number, readonly [code: string, message: string]>> = {
  500: ['InternalServerError', 'An internal server error has occurred.'],
  502: ['BadGateway', 'Bad gateway.'],
  503: ['ServiceUnavailable', 'The service is temporarily unavailable.'],
  504: ['GatewayTimeout', 'The gateway did not receive a timely response.'],
};

function refusal(
  { status, retryAfter, waitMs, headers, body, contentType }: Refusal,
  world: World,
  request: GraphRequest,
): GraphAnswer {
  const ids = requestIds(request.headers['client-request-id']);
  const nth = world.next();
  const plain = jsonAnswer(status, body === undefined ? refusalBody(status, nth, ids) : body);
  const after = retryAfterOf(retryAfter, waitMs ?? 1000, nth);
  return {
    ...plain,
    headers: {
      ...plain.headers,
      ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
      ...(after === undefined ? {} : { 'Retry-After': after }),
      ...headers,
      'request-id': ids.requestId,
      'client-request-id': ids.clientRequestId,
    },
  };
}

function refusalBody(status: number, nth: number, ids: RequestIds): unknown {
  if (status === 429) return throttledBody(nth, ids);
  const [code, message] = codes[status] ?? ['UnknownError', ''];
  return errorBody(new GraphError(status, code, message, { nested: status === 500 }), ids);
}

function retryAfterOf(retryAfter: Refusal['retryAfter'], waitMs: number, nth: number): string | undefined {
  switch (retryAfter) {
    case undefined:
    case null:
      return undefined;
    case 'integer':
    case 'decimal':
    case 'date':
    case 'absent':
    case 'mixed':
      return retryAfterText(retryAfter, waitMs, nth);
    default:
      return retryAfter;
  }
}
