import { once } from 'node:events';
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { startGateway } from './gateway.ts';

/**
 * A gateway before a sandbox of its own, on a port, for clients that bring their own HTTP. `cost()` says what has
 * happened since it was last called: how many operations reached the gateway, and how many requests the upstream.
 */
export const startListening = async (
  sandboxOptions: Partial<SandboxOptions> = {},
  gatewayOptions: Partial<GatewayOptions> = {},
) => {
  const { gateway, sandbox, requests } = await startGateway(sandboxOptions, gatewayOptions);
  let operations = 0;
  const server = createServer((request, response) => {
    operations += 1;
    gateway(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    sandbox,
    cost: () => {
      const spent = { operations, upstreamRequests: requests().length };
      operations = 0;
      sandbox.log.clear();
      return spent;
    },
  };
};
