import { promisify } from 'node:util';
import { gunzip, gunzipSync } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { SegmentKnowledge } from '../installStatus/segmentKnowledge.ts';
import type { Operation } from '../requests/operation.ts';
import { Pace } from '../requests/pace.ts';
import { Throttle } from '../requests/throttle.ts';
import type { Version } from '../resource.ts';
import { isSuccess, type Reply } from './reply.ts';

/** Graph, or something that stands in for it. Lives as long as the process and is shared by all operations. */
export interface Upstream {
  /** Root without version and without a slash at its end, `https://graph.microsoft.com`. */
  readonly root: URL;
  readonly dispatcher: Dispatcher;
  readonly throttle: Throttle;
  readonly pace: Pace;
  readonly segments: SegmentKnowledge;
}

export const createUpstream = (rootUrl: string, dispatcher: Dispatcher): Upstream => ({
  root: new URL(rootUrl),
  dispatcher,
  throttle: new Throttle(),
  pace: new Pace(),
  segments: new SegmentKnowledge(),
});

/** One HTTP request: the address below a version, and JSON text where there is a body. */
export interface Exchange {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly version: Version;
  /** Path and query, encoded, without a leading slash. */
  readonly url: string;
  readonly body?: string;
}

/** The connection failed. `wasSent` is false only where the request certainly never left. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  readonly wasSent: boolean;

  constructor(wasSent: boolean, cause: unknown) {
    super('The connection to Microsoft Graph failed.', { cause });
    this.wasSent = wasSent;
  }
}

/**
 * Sends one HTTP request and counts it.
 * @throws ConnectionError when there is no complete answer; CANCELLED or UPSTREAM_TIMEOUT when the operation ended.
 */
export const send = async (
  { root, dispatcher }: Upstream,
  operation: Operation,
  exchange: Exchange,
): Promise<Reply> => {
  const { method, version, url, body } = exchange;
  operation.cost.upstreamRequests += 1;
  try {
    const response = await dispatcher.request({
      origin: root.origin,
      path: `${root.pathname.replace(/\/$/, '')}/${version}/${url}`,
      method,
      signal: operation.signal,
      headers: {
        authorization: `Bearer ${operation.token}`,
        'accept-encoding': 'gzip',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
    });
    const { statusCode: status, headers } = response;
    const bytes = Buffer.from(await response.body.arrayBuffer());
    const decoded = await decodeBody(bytes, headers['content-encoding'] === 'gzip');
    return { status, headers: isSuccess({ status }) ? {} : flat(headers), body: decoded };
  } catch (error) {
    if (operation.signal.aborted) throw operation.ended();
    throw new ConnectionError(!neverSent(error), error);
  }
};

const flat = (headers: Record<string, string | string[] | undefined>): Reply['headers'] =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );

const inflateElsewhere = promisify(gunzip);

/** To have a small body unpacked by another thread takes several times as long as to unpack it, and more processor time. */
const inflate = (bytes: Buffer): Buffer | Promise<Buffer> =>
  bytes.length <= smallBody ? gunzipSync(bytes) : inflateElsewhere(bytes, { maxOutputLength });

/** A body that cannot be unpacked or parsed counts as none: the status still says what happened. */
const decodeBody = async (bytes: Buffer, isPacked: boolean): Promise<unknown> => {
  try {
    const text = isPacked ? await inflate(bytes) : bytes;
    return JSON.parse(text.toString());
  } catch {
    return undefined;
  }
};

/** In bytes. Gzip makes at most a thousandth of a text, so this much cannot keep the others waiting for long. */
const smallBody = 32 * 1024;

/** Bounds what a small compressed answer may unfold to, in bytes. */
const maxOutputLength = 256 * 1024 * 1024;

/** Failures before a connection stood. Anything else may have happened after the request was written. */
const connectFailures = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const neverSent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && connectFailures.has(String(error.code));
