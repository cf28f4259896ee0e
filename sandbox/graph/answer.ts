import { errorBody, GraphError, type RequestIds, requestIds } from './graphError.ts';
import { type GraphAnswer, type GraphRequest, jsonAnswer } from './message.ts';
import { authorize } from './scopes.ts';
import { targetOf } from './target.ts';
import { retryAfterText, throttledBody } from './throttle.ts';
import { authenticate, type Principal } from './token.ts';
import type { World } from './world.ts';

/** Answers one question in Graph's own order: path, token, throttling, scopes, existence, method, body. */
export function answer(world: World, request: GraphRequest): GraphAnswer {
  const ids = requestIds(request.headers['client-request-id']);
  let principal: Principal | undefined;
  try {
    const target = targetOf(world, request);
    principal = authenticate(request.headers.authorization);
    const { tenant } = principal;
    const early = world.throttle.count(principal, target.writes);
    if (early > 0) return withIds({ ...throttled(world, early, ids), tenant }, ids);
    authorize(principal, target.scopes);
    return withIds({ ...target.answer(tenant), tenant }, ids);
  } catch (error) {
    return withIds({ ...errorAnswer(error, ids), tenant: principal?.tenant }, ids);
  }
}

export function errorAnswer(error: unknown, ids: RequestIds): GraphAnswer {
  const known = error instanceof GraphError ? error : unexpected(error);
  const { status, headers, body } = jsonAnswer(known.status, errorBody(known, ids));
  return { status, headers: { ...headers, ...known.headers }, body };
}

function throttled(world: World, waitMs: number, ids: RequestIds): GraphAnswer {
  const nth = world.next();
  const after = retryAfterText(world.throttle.retryAfterForm, waitMs, nth);
  const { headers, body } = jsonAnswer(429, throttledBody(nth, ids));
  return { status: 429, headers: after === undefined ? headers : { ...headers, 'Retry-After': after }, body };
}

/** The sandbox's own mistake: said loudly, and not dressed up as one of Graph's answers. */
function unexpected(error: unknown): GraphError {
  console.error(error);
  return new GraphError(500, 'SandboxError', error instanceof Error ? error.message : String(error));
}

function withIds(given: GraphAnswer, { requestId, clientRequestId }: RequestIds): GraphAnswer {
  return {
    ...given,
    headers: { ...given.headers, 'request-id': requestId, 'client-request-id': clientRequestId },
  };
}
