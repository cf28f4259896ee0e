import type { Plugin } from 'graphql-yoga';

/** The address of requests that have none. A name below `.invalid` is nobody's (RFC 6761, section 6.4). */
const nowhere = 'http://no.address.invalid/';

/** Parsed here, so that nobody has to do it again. Most are whole, which takes less without a place to start from. */
const addressOf = (text: string): URL | string => URL.parse(text) ?? URL.parse(text, nowhere) ?? nowhere;

/**
 * Refuses requests whose `Host` and target make no address, as HTTP asks of servers (RFC 9112, section 3.2). Yoga's HTTP
 * adapter would answer them itself, with the stack of the error that it meets. It has no hook before that, but makes its
 * requests of the class that it finds among Yoga's.
 */
export const useAddress = (): Plugin => ({
  onYogaInit({ yoga: { fetchAPI } }) {
    fetchAPI.Request = class extends fetchAPI.Request {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        super(typeof input === 'string' ? addressOf(input) : input, init);
      }
    };
  },
  onRequest({ request, fetchAPI, endResponse }) {
    if (request.url !== nowhere) return;
    endResponse(new fetchAPI.Response('Host and target of the request make no address.\n', { status: 400 }));
  },
});
