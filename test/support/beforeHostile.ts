import { onTestFinished } from 'vitest';
import { createGateway, type GatewayOptions } from '../../src/server.ts';
import { listen } from './listen.ts';
import { posted } from './posted.ts';

/** A gateway on a port, before an upstream that is nothing to rely on. */
export const startBefore = async (
  rootUrl: string,
  limits: GatewayOptions['limits'] = {},
  options: Partial<GatewayOptions> = {},
) => {
  const gateway = createGateway({ rootUrl, fallbackToken: 'somebody', limits, logging: false, ...options });
  const { origin, close } = await listen(gateway);
  onTestFinished(async () => {
    close();
    await gateway.dispose();
  });
  const ask = async (id = 'nobody', signal?: AbortSignal) => {
    const response = await fetch(`${origin}/graphql`, {
      ...posted({ query: `{ mobileApp(id: "${id}") { id } }` }),
      ...(signal ? { signal } : {}),
    });
    const text = await response.text();
    const { data, errors, extensions } = JSON.parse(text);
    const [error] = errors ?? [];
    return {
      data,
      cost: extensions.cost,
      code: error?.extensions.code,
      message: error?.message,
      retryAfterSeconds: error?.extensions.retryAfterSeconds,
      text,
    };
  };
  return { ask, gateway };
};
