import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';

/** Serves metrics at `/metrics`, in the text format of Prometheus, and nothing else. */
export const createMetricsServer = (registry: Registry): Server =>
  createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== '/metrics') {
      response.writeHead(404, plain).end('Metrics are at /metrics.\n');
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500, plain).end('The metrics could not be collected.\n'),
    );
  });

const plain = { 'content-type': 'text/plain; charset=utf-8' };
