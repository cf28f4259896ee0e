import { afterAll } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { createGateway, type GatewayOptions } from '../../src/server.ts';
import { startApolloGateway } from './apolloGateway.ts';
import { composers } from './composers.ts';
import { startHiveGateway } from './hiveGateway.ts';
import { listen } from './listen.ts';
import { createNodeSubgraph, nodeSubgraphSdl } from './nodeSubgraph.ts';
import { createServiceDesk, serviceDeskSdl, type Ticket } from './serviceDesk.ts';
import { textOf } from './sources.ts';

/** The gateways that are packages of their own, and which composer makes their supergraph. */
const routers = {
  '@apollo/gateway': { composer: '@apollo/composition', start: startApolloGateway },
  '@graphql-hive/gateway': { composer: '@theguild/federation-composition', start: startHiveGateway },
} as const;

type RouterName = keyof typeof routers;
export const routerNames = Object.keys(routers) as readonly RouterName[];

/**
 * A router before subgraphs that are servers of their own: the gateway with its sandbox, the service desk, whose tickets
 * are those that `tickets` holds at the time, and one that has `node`. `requests()` lists what has reached the upstream
 * since `execute` was last called. For the top of a `describe`; nobody has a token that a caller does not bring.
 */
export const shareSupergraph = async (
  name: RouterName,
  sandboxOptions: Partial<SandboxOptions> = {},
  gatewayOptions: Partial<GatewayOptions> = {},
) => {
  const tickets: Ticket[] = [];
  const sandbox = await startSandbox({ throttle: false, ...sandboxOptions });
  const gateway = createGateway({
    rootUrl: sandbox.url,
    federation: true,
    logging: false,
    ...gatewayOptions,
  });
  const intune = await listen(gateway);
  const desk = await listen(createServiceDesk(tickets));
  const nodes = await listen(createNodeSubgraph());
  const { composer, start } = routers[name];
  const { supergraphSdl = '' } =
    composers[composer]?.([
      { name: 'intune', url: `${intune.origin}/graphql`, sdl: textOf('subgraph.graphql') },
      { name: 'desk', url: `${desk.origin}/graphql`, sdl: serviceDeskSdl },
      { name: 'nodes', url: `${nodes.origin}/graphql`, sdl: nodeSubgraphSdl },
    ]) ?? {};
  const router = await start(supergraphSdl);
  afterAll(async () => {
    await router.stop();
    nodes.close();
    desk.close();
    intune.close();
    await gateway.dispose();
    await sandbox.close();
  });

  const execute = (
    query: string,
    variables?: Record<string, unknown>,
    token: string | null = sandbox.token,
  ) => {
    sandbox.log.clear();
    return router.execute(query, variables, token ?? undefined);
  };
  const requests = (): string[] =>
    sandbox.log.requests.map(
      ({ method, url, items }) => `${method} ${url}${items ? ` (${items.length})` : ''}`,
    );
  return { execute, requests, sandbox, tickets, supergraphSdl };
};
