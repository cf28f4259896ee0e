import type { Plugin } from 'graphql-yoga';

/**
 * Refuses requests for another host than this one. A page can have its own name resolved to an address of the reader's
 * machine or network (DNS rebinding); for the browser the gateway is then of the page's own origin. But the request still
 * names the page's host.
 * @param names without their ports.
 */
export const useKnownHosts = (names: ReadonlySet<string>): Plugin => ({
  onRequest({ request, fetchAPI, endResponse }) {
    const host = request.headers.get('host') ?? '';
    if (names.has(host.replace(/:\d+$/, '').toLowerCase())) return;
    endResponse(new fetchAPI.Response('This host is not served here.\n', { status: 421 }));
  },
});
