import type { BudgetState } from '../budget/budget.ts';
import type { CircuitState } from '../requests/circuit.ts';
import type { Pause } from '../requests/throttle.ts';
import type { Version } from '../resource.ts';
import type { Upstream } from './upstream.ts';

/** How the gateway stands to its upstream, for metrics. Holds no token and no name of a tenant, an app or a person. */
export interface UpstreamState {
  /** Name and port of the upstream's host. */
  readonly host: string;
  readonly circuits: Readonly<Record<Version, CircuitState>>;
  /** Tenants that are being throttled. */
  readonly pauses: readonly Pause[];
  /** How many retries all operations together may send now. */
  readonly retriesLeft: number;
  /** Who counts what is sent: nobody but Graph; or as `Budget` says. */
  readonly budget: 'off' | BudgetState;
}

export const stateOf = ({ root, circuits, throttle, retries, spending }: Upstream): UpstreamState => ({
  host: root.host,
  circuits: { 'v1.0': circuits['v1.0'].state, beta: circuits.beta.state },
  pauses: throttle.pauses(),
  retriesLeft: retries.left,
  budget: spending?.state ?? 'off',
});
