import { randomUUID } from 'node:crypto';
import type { Dispatcher } from 'undici';

/**
 * Says who asks, and gives each request an id of its own: Graph logs `client-request-id`, so Microsoft's support can
 * find a request that never got an answer (https://learn.microsoft.com/graph/best-practices-concept).
 */
export const identify = (): Dispatcher.DispatcherComposeInterceptor => (dispatch) =>
  function identified(request, handler) {
    const headers = {
      accept: 'application/json',
      'user-agent': 'intune-graphql',
      'client-request-id': randomUUID(),
      ...request.headers,
    };
    return dispatch({ ...request, headers }, handler);
  };
