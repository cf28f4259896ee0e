import type { Plugin } from 'graphql-yoga';

/**
 * Headers of all answers. What a page or a file says by itself stays. Answers hold what a token may read, so nobody keeps
 * them; none is ever taken for a script or a page, nor put into a page of another origin.
 * @param varies whether answers differ by the origin of the page that asks.
 */
export const useAnswerHeaders = (varies: boolean): Plugin => ({
  onResponse({ response: { headers } }) {
    headers.set('x-content-type-options', 'nosniff');
    headers.set('cross-origin-resource-policy', 'same-origin');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
    if (varies) headers.append('vary', 'origin');
  },
});
