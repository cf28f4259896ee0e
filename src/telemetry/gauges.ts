import type * as Client from 'prom-client';
import type { Observed } from './metrics.ts';

/** What is looked at when somebody asks for it. */
export const gaugesOf = (
  { Gauge }: typeof Client,
  registry: Client.Registry,
  { upstreamState, load }: Observed,
): void => {
  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      name: `intune_graphql_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  };
  gauge('operations_running', 'Operations that are executed.', () => load().running);
  gauge('operations_waiting', 'Operations that wait for their turn.', () => load().waiting);
  gauge('live_feeds', 'Things that are looked at for subscriptions.', () => load().feeds);
  gauge('live_watchers', 'Subscriptions to them.', () => load().watchers);
  gauge(
    'upstream_paused_tenants',
    'Apps in tenants that are asked nothing since Graph throttles them.',
    () => upstreamState().pauses.length,
  );
  gauge(
    'upstream_retry_budget',
    'Retries of failures that all operations together may send now.',
    () => upstreamState().retriesLeft,
  );
  gauge(
    'upstream_budget_state',
    'Who counts what is sent: 0 Graph alone, 1 all that share the budget, 2 this process, 3 the same while what is shared is away.',
    () => budgets[upstreamState().budget],
  );
  new Gauge({
    name: 'intune_graphql_upstream_circuit_state',
    help: 'Whether a version of Graph is left alone: 0 closed, 1 half-open, 2 open.',
    labelNames: ['version'],
    registers: [registry],
    collect() {
      for (const [version, state] of Object.entries(upstreamState().circuits))
        this.set({ version }, states[state]);
    },
  });
};

const budgets = { off: 0, shared: 1, own: 2, away: 3 } as const;
const states = { closed: 0, 'half-open': 1, open: 2 } as const;
