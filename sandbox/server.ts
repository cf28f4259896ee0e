import { createServer } from 'node:http';
import { type Fault, Faults } from './graph/faults.ts';
import { mintToken, type TokenClaims } from './graph/token.ts';
import { createWorld } from './graph/world.ts';
import { control, controlPrefix } from './http/control.ts';
import { exchange } from './http/exchange.ts';
import { type LoggedRequest, RequestLog } from './http/requestLog.ts';
import { defaults, type SandboxOptions } from './options.ts';

export interface Sandbox {
  /** Root without version: `http://127.0.0.1:4001`. */
  readonly url: string;
  /** A bearer token with every scope, of the default tenant. */
  readonly token: string;
  /** For Graph, or for whom `audience` names: then signed as the login host signs, for on-behalf-of. */
  tokenFor(claims: TokenClaims): string;
  readonly log: { readonly requests: readonly LoggedRequest[]; clear(): void };
  readonly faults: { inject(fault: Fault): void; clear(): void };
  /** Ends open connections too. */
  close(): Promise<void>;
}

/** Starts a stand-in for Microsoft Graph's Intune app resources. What is not given is as in `defaults`. */
export async function startSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const complete = { ...defaults, ...options };
  const parts = {
    world: createWorld(complete),
    faults: new Faults(complete.seed),
    log: new RequestLog(complete.logSize),
  };
  const server = createServer((incoming, outgoing) => {
    const handle = incoming.url?.startsWith(controlPrefix) ? control : exchange;
    handle(parts, incoming, outgoing).catch((error: unknown) => {
      // A client that goes away in mid-sentence is its own affair; anything else is a defect of the sandbox.
      if (!incoming.destroyed) console.error(error);
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(complete.port, complete.host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sandbox has no port.');
  const host = complete.host.includes(':') ? `[${complete.host}]` : complete.host;
  const url = `http://${host}:${address.port}`;
  return {
    url,
    token: mintToken({}, url),
    tokenFor: (claims) => mintToken(claims, url),
    log: parts.log,
    faults: parts.faults,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
