import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { run } from './command.ts';

const bin = fileURLToPath(new URL('../../src/bin.ts', import.meta.url));

/** The command, with any free ports where nothing else is said. */
export const runGateway = (
  env: Readonly<Record<string, string>>,
  options: { readonly detached?: boolean } = {},
) => run(bin, [], { PORT: '0', SANDBOX_PORT: '0', ...env }, options);

/** The command before a sandbox of the test's own, once it listens. */
export const startGatewayProcess = async (
  env: Readonly<Record<string, string>> = {},
  sandboxOptions: Partial<SandboxOptions> = {},
) => {
  const sandbox = await startSandbox({ throttle: false, ...sandboxOptions });
  onTestFinished(() => sandbox.close());
  const command = runGateway({ GRAPH_ROOT_URL: sandbox.url, ...env });
  const [, url = ''] = await command.says(/GraphQL at ([^\s"]+)/);
  return { ...command, sandbox, url, origin: new URL(url).origin };
};

/**
 * What is run in the command's process before the command: a fault that nothing from outside could cause.
 * @param script an ES module.
 */
export const preloading = (script: string): Record<string, string> => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}`,
});

export interface KeptAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A client that keeps one connection, as a load balancer does. */
export const keptConnection = () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  return (
    url: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<KeptAnswer> =>
    new Promise((resolve, reject) => {
      const { method = 'GET', headers = {}, body } = init;
      const outgoing = request(url, { agent, method, headers }, (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (chunk) => {
          text += chunk;
        });
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }),
        );
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
};

/**
 * A small query, as it is posted.
 * @param token empty: none is sent, and the command takes that of its own sandbox.
 */
export const asking = (token: string) => ({
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
  },
  body: JSON.stringify({ query: '{ mobileApps(first: 2) { nodes { id displayName } } }' }),
});

/** What Node calls the failure of a connection. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
