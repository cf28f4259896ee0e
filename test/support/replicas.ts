import { onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { createGateway, type GatewayOptions } from '../../src/server.ts';
import { posted } from './posted.ts';
import { questionsIn } from './upstreamLog.ts';

/**
 * Gateways before one sandbox that know nothing of each other but what options tell them. The caller of each is another user
 * of the same app and tenant.
 */
export const startReplicas = async (
  count: number,
  sandboxOptions: Partial<SandboxOptions>,
  gatewayOptions: Partial<GatewayOptions> | ((index: number) => Partial<GatewayOptions>),
) => {
  const sandbox = await startSandbox(sandboxOptions);
  const replicas = Array.from({ length: count }, (_, index) => {
    const token = sandbox.tokenFor({ user: `user${index}@contoso.example` });
    const gateway = createGateway({
      rootUrl: sandbox.url,
      fallbackToken: token,
      logging: false,
      ...(typeof gatewayOptions === 'function' ? gatewayOptions(index) : gatewayOptions),
    });
    const ask = async (query: string) => {
      const response = await gateway.fetch('http://gateway.test/graphql', posted({ query }));
      return response.json();
    };
    const questions = () =>
      questionsIn(sandbox.log.requests.filter(({ headers }) => headers.authorization === `Bearer ${token}`));
    return { gateway, ask, questions };
  });
  onTestFinished(async () => {
    await Promise.all(replicas.map(({ gateway }) => gateway.dispose()));
    await sandbox.close();
  });
  return { sandbox, replicas, questions: () => questionsIn(sandbox.log.requests) };
};
