import type { Dispatcher } from 'undici';

/** What a login host answered. Its body may hold a token: it goes into no error and no log. */
export interface LoginAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

export interface LoginRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** There was no answer. */
class LoginHostError extends Error {
  override readonly name = 'LoginHostError';
}

/** A sign-in that takes longer has failed; operations wait for it. */
const timeoutMs = 10_000;

/**
 * Asks a login host, over the gateway's own connections: a proxy set for Graph serves here too. Redirects are not
 * followed, since what is sent may be a secret.
 * @throws LoginHostError
 */
export const askLoginHost = async (dispatcher: Dispatcher, request: LoginRequest): Promise<LoginAnswer> => {
  const { method, url, headers = {}, body } = request;
  const { origin, pathname, search } = new URL(url);
  try {
    const response = await dispatcher.request({
      origin,
      path: `${pathname}${search}`,
      method,
      headers,
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.body.text();
    return { status: response.statusCode, headers: flat(response.headers), text };
  } catch (cause) {
    throw new LoginHostError(`${origin} did not answer.`, { cause });
  }
};

const flat = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
