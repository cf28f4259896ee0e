import { GraphQLError } from 'graphql';
import { type Plugin, processRegularResult } from 'graphql-yoga';

/**
 * Refuses GraphQL requests that a browser makes for a page of another origin, unless that origin is named. Without this a
 * page could not read answers, but it could have a gateway that asks for no token change something, or spend its requests.
 *
 * Browsers say in `Sec-Fetch-Site` whose page it is, in a way that no page can alter (https://www.w3.org/TR/fetch-metadata).
 * They do so over https and to this machine. Over plain http to others `Origin` says it, where a page could read the answer
 * or has sent a body. What brings neither header is no browser, or can only have queries run whose answer no page sees. So
 * nobody needs a header of their own, `EventSource` included, which could not send one.
 * Has to stand behind what serves pages: those may be opened by a link from anywhere.
 */
export const useForeignPages = (origins: ReadonlySet<string>): Plugin => ({
  onRequest({ request, fetchAPI, endResponse }) {
    if (isOwn(request.headers) || origins.has(request.headers.get('origin') ?? '')) return;
    const refused = new GraphQLError('Pages of other origins may not ask this gateway.', {
      extensions: { code: 'BAD_REQUEST', http: { status: 403 } },
    });
    endResponse(processRegularResult({ errors: [refused] }, fetchAPI, 'application/json'));
  },
  // Of all that Yoga reads, the one form in which a page can send an operation without asking first. No client does.
  onRequestParse({ request, fetchAPI, endResponse }) {
    if (request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
      endResponse(new fetchAPI.Response(null, { status: 415 }));
  },
});

/** Whether the gateway's own page asks, the person themselves (by a bookmark, say), or no browser. */
const isOwn = (headers: Headers): boolean => {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
};
