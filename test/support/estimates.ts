import type { ExecutionResult } from 'graphql';
import { onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { createGateway, type GatewayOptions } from '../../src/server.ts';
import { startGateway } from './gateway.ts';
import { posted } from './posted.ts';

/**
 * A gateway before a sandbox, and a second one before the same that may spend nothing: it refuses whatever asks something,
 * and so says what it estimates. `beside` gives the estimate of an operation, and what it costs when it is executed.
 */
export const startEstimates = async (
  sandboxOptions: Partial<SandboxOptions>,
  gatewayOptions: Partial<GatewayOptions>,
) => {
  const { execute, sandbox, requests } = await startGateway(
    { throttle: false, ...sandboxOptions },
    gatewayOptions,
  );
  const refusing = createGateway({
    rootUrl: sandbox.url,
    fallbackToken: sandbox.token,
    logging: false,
    ...gatewayOptions,
    limits: { upstreamRequests: 0 },
  });
  onTestFinished(() => refusing.dispose());

  const estimateOf = async (query: string, variables: Record<string, unknown> = {}): Promise<number> => {
    const response = await refusing.fetch('http://gateway.test/graphql', posted({ query, variables }));
    const { errors = [] }: ExecutionResult = await response.json();
    const [refusal] = errors;
    if (errors.length > 1 || (refusal && refusal.extensions?.code !== 'COST_LIMIT'))
      throw new Error(`Expected one refusal or none, but got: ${JSON.stringify(errors)}`);
    return Number(refusal?.extensions?.estimatedUpstreamRequests ?? 0);
  };

  const beside = async (query: string, variables: Record<string, unknown> = {}) => {
    sandbox.log.clear();
    const estimated = await estimateOf(query, variables);
    if (requests().length > 0) throw new Error(`An estimate has asked Graph: ${requests().join(', ')}`);
    const { cost } = await execute(query, variables);
    return { estimated, real: cost.upstreamRequests };
  };

  return { beside, estimateOf, execute, sandbox, requests };
};
