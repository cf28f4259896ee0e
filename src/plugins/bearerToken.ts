import { createGraphQLError, type Plugin } from 'graphql-yoga';

const tokens = new WeakMap<Request, string>();

/** The token that came with a request, or the fallback. Known once `useBearerToken` has seen the request. */
export const bearerTokenOf = (request: Request): string => tokens.get(request) ?? '';

/**
 * Takes the bearer token of each GraphQL request (RFC 6750, section 2.1). Without one, and without a fallback, the
 * request is refused before anything is parsed or sent.
 */
export const useBearerToken = (fallback: string | undefined): Plugin => ({
  onParams({ request, setResult }) {
    const token = request.headers.get('authorization')?.match(/^Bearer +([\w.~+/=-]+) *$/i)?.[1] ?? fallback;
    if (token !== undefined) tokens.set(request, token);
    else setResult({ errors: [unauthenticated()] });
  },
});

const unauthenticated = () =>
  createGraphQLError('A bearer token is required: send "Authorization: Bearer <token>".', {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
    },
  });
