import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createServer } from 'node:https';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { makeCertificate } from './certificate.ts';
import { listenOn } from './port.ts';

/** One request as it arrived at the TLS server. */
interface Arrival {
  readonly httpVersion: string;
  readonly method: string;
  /** Tells connections apart: the port at their other end. */
  readonly connection: number | undefined;
}

interface Options {
  /** Whether the server offers HTTP/2 beside HTTP/1.1. */
  readonly http2: boolean;
  /** May answer a request itself, by returning true. */
  readonly intervene?: (request: Http2ServerRequest, response: Http2ServerResponse) => boolean;
}

/** Stands before the sandbox with TLS, which the sandbox has not, and passes everything on. */
export const startSecureUpstream = async (
  sandboxUrl: string,
  { http2, intervene = () => false }: Options,
) => {
  const { key, certificate } = makeCertificate();
  const arrivals: Arrival[] = [];
  const secure = createSecureServer(
    { key, cert: certificate, allowHTTP1: true },
    async (request, response) => {
      const { method, url, headers, httpVersion, socket } = request;
      arrivals.push({ method, httpVersion, connection: socket.remotePort });
      const body = await text(request);
      if (intervene(request, response)) return;
      const answer = await fetch(`${sandboxUrl}${url}`, {
        method,
        headers: {
          authorization: headers.authorization ?? '',
          ...(headers['content-type'] ? { 'content-type': headers['content-type'] } : {}),
        },
        ...(body === '' ? {} : { body }),
      });
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    },
  );
  const sessions = new Set<{ destroy(): void }>();
  secure.on('session', (session) => sessions.add(session));
  // Requests of HTTP/1.1 look the same to the handler; a secure HTTP/2 server cannot be told not to offer HTTP/2.
  const old = createServer({ key, cert: certificate }, (request, response) => {
    secure.emit('request', request, response);
  });
  const server = http2 ? secure : old;
  const port = await listenOn(server);
  onTestFinished(() => {
    for (const session of sessions) session.destroy();
    server.close();
  });
  return { url: `https://127.0.0.1:${port}`, certificate, arrivals };
};
