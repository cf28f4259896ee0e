import { Agent, type buildConnector, type Dispatcher } from 'undici';
import { identify } from './interceptors/identify.ts';

/**
 * The connections to Graph: kept alive, a bounded number of them, over HTTP/1.1. Over HTTP/2 an operation takes up to half
 * as much processor time again, and its answer comes no sooner (docs/performance.md).
 *
 * In `compose([a, b])` the last one listed sees the request first, and its answer last.
 * @param tls what else a connection needs, such as a certificate to trust.
 */
export const createDispatcher = (tls: buildConnector.BuildOptions = {}): Dispatcher =>
  new Agent({
    connections: 64,
    connect: { timeout: 10_000, ...tls },
    headersTimeout: 60_000,
    bodyTimeout: 60_000,
    keepAliveTimeout: 30_000,
  }).compose([identify()]);
