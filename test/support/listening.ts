import { onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { startGateway } from './gateway.ts';
import { listen } from './listen.ts';

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
  const server = await listen((request, response) => {
    operations += 1;
    gateway(request, response);
  });
  onTestFinished(server.close);
  return {
    url: `${server.origin}/graphql`,
    sandbox,
    cost: () => {
      const spent = { operations, upstreamRequests: requests().length };
      operations = 0;
      sandbox.log.clear();
      return spent;
    },
  };
};
