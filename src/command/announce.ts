import type { Config } from '../config.ts';
import type { SharedSandbox } from '../process/orders.ts';
import type { Telemetry } from '../telemetry/startTelemetry.ts';

type Announced = Pick<Config, 'dashboard' | 'graphRootUrl' | 'signIn'>;

/**
 * Says what is served where, and what it is asked of.
 * @param metricsOrigin undefined where no metrics are served.
 * @param sandbox undefined where Graph is asked.
 */
export const announce = (
  origin: string,
  metricsOrigin: string | undefined,
  { dashboard, graphRootUrl, signIn }: Announced,
  sandbox: SharedSandbox | undefined,
  say: Telemetry['say'],
): void => {
  say(`GraphQL at ${origin}/graphql`);
  if (metricsOrigin) say(`Metrics at ${metricsOrigin}/metrics`);
  if (dashboard) say(`Dashboard at ${origin}/`);
  say(sandbox ? `Microsoft Graph: the sandbox at ${sandbox.url}` : `Microsoft Graph: ${graphRootUrl}`);
  if (signIn?.mode === 'client-credentials') {
    say('Callers need no token: whoever reaches this address acts as the app that it signs in as.');
  }
};
