import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

/** How long a client may take, in milliseconds. */
export interface Patience {
  /** Until the head of a request is there, from when the connection stands or the request before it was answered. */
  readonly headersTimeout: number;
  /** Until the whole request is there, its body included. */
  readonly requestTimeout: number;
  /** Between an answer and the next request. */
  readonly keepAliveTimeout: number;
  /** How often the first two are looked at. */
  readonly connectionsCheckingInterval: number;
}

/**
 * Who sends a request a byte at a time occupies a connection, and no longer than this. Idle connections outlive those
 * that load balancers keep, which is 60 s as a rule: the side that sends requests should be the one that closes.
 */
export const patience: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
};

export const createHttpServer = (listener: RequestListener, its = patience): Server =>
  createServer(its, listener);

/** The address cannot be listened on. The message says in one line which, why, and what to set otherwise. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * @param settings what the names of its settings begin with, before `PORT` and `HOST`.
 * @returns the origin that is listened on, `http://127.0.0.1:4000`.
 * @throws ListenError
 */
export const listen = async (server: Server, port: number, host: string, settings = ''): Promise<string> => {
  const shownHost = host.includes(':') ? `[${host}]` : host;
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const [reason, advice] = reasons[code] ?? [code || 'it is refused', 'set PORT and HOST otherwise'];
    const itsAdvice = advice.replaceAll(/\b(?=(PORT|HOST)\b)/g, settings);
    throw new ListenError(`cannot listen on ${shownHost}:${port}: ${reason}; ${itsAdvice}`, { cause: error });
  }
  const address = server.address();
  return `http://${shownHost}:${typeof address === 'object' && address ? address.port : port}`;
};

const ofHost = 'set HOST to an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all';

/** By the code of Node's error. */
const reasons: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
  EADDRINUSE: ['the port is in use', 'set PORT to another one, or to 0 for any that is free'],
  EACCES: ['this user may not use the port', 'set PORT to one from 1024 on'],
  EADDRNOTAVAIL: ['this machine has no such address', ofHost],
  ENOTFOUND: ['there is no host of that name', ofHost],
  EAI_AGAIN: ['the name of the host cannot be looked up', ofHost],
};
