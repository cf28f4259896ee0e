import type { BrowserContextOptions } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { shareBrowser } from './browser.ts';
import { startGateway } from './gateway.ts';
import { listen } from './listen.ts';

/** Contoso Field Service, the app with the most devices. */
export const fieldService = '2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1';

/** For the top of a file: one browser, and for each test that starts one a gateway of its own with the dashboard. */
export const shareDashboards = () => {
  const browser = shareBrowser();
  return {
    async start(sandboxOptions: Partial<SandboxOptions> = {}, gatewayOptions: Partial<GatewayOptions> = {}) {
      const { gateway, sandbox, requests, execute } = await startGateway(sandboxOptions, {
        dashboard: inject('dashboardFolder'),
        ...gatewayOptions,
      });
      const operations: string[] = [];
      const { origin, close } = await listen((request, response) => {
        if (request.url?.startsWith('/graphql')) operations.push(request.url);
        gateway(request, response);
      });
      onTestFinished(close);
      return {
        sandbox,
        execute,
        /** Requests to `/graphql` of the gateway since the start. */
        operations,
        /** Requests to the upstream since the start, a line each. */
        requests,
        open: (route = '', options: BrowserContextOptions & { permitted?: RegExp } = {}) =>
          browser.open(`${origin}/${route && `#/${route}`}`, options),
      };
    },
  };
};
