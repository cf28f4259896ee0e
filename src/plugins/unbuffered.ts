import type { Plugin } from 'graphql-yoga';

const streamed = /^(text\/event-stream|multipart\/mixed)\b/;

/**
 * Asks proxies to pass on at once what is sent bit by bit
 * (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering). Whether the connection is kept is for the
 * HTTP server to say, and not for Yoga: a process that stops closes it.
 */
export const useUnbuffered = (): Plugin => ({
  onResponse({ response }) {
    if (streamed.test(response.headers.get('content-type') ?? '')) {
      response.headers.set('x-accel-buffering', 'no');
      response.headers.delete('connection');
    }
  },
});
