import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';

/** What can be shown: a registry, or something that stands for several. */
export type Shown = Pick<Registry, 'contentType' | 'metrics'>;

/** Serves metrics at `/metrics`, in the text format of Prometheus, and nothing else. */
export const createMetricsServer = (shown: Shown): Server =>
  createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== '/metrics') {
      response.writeHead(404, plain).end('Metrics are at /metrics.\n');
      return;
    }
    shown.metrics().then(
      (text) => response.writeHead(200, { 'content-type': shown.contentType }).end(text),
      () => response.writeHead(500, plain).end('The metrics could not be collected.\n'),
    );
  });

const plain = { 'content-type': 'text/plain; charset=utf-8' };
