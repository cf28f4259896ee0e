import type { Answer, Count, Share } from './share.ts';

/** The latest time in which a tally could not be reached, in milliseconds since the epoch. It may have forgotten all. */
export interface Outage {
  readonly from: number;
  /** Infinity while it lasts. */
  readonly to: number;
}

export const noOutage: Outage = { from: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY };

export const lasts = ({ to }: Outage): boolean => to === Number.POSITIVE_INFINITY;

/** What was taken from a tally, and how it stands then. */
export interface Taken extends Answer {
  /** How many share it. */
  readonly sharers: number;
  /** What is left for all of them. */
  readonly left: Count;
}

/** Where all that share a budget count what they send. */
export interface Tally {
  readonly outage: Outage;
  /**
   * Grants what may be sent now, and counts it. It does not reject, and is not waited for long.
   * @param untold what this process has sent that the tally may not know of.
   * @returns undefined while it cannot be reached.
   */
  take(tenant: string, wanted: Share, untold: Count): Promise<Taken | undefined>;
  /** Graph asks to wait, in milliseconds: the others are told. */
  pause(tenant: string, forMs: number): void;
  close(): void;
}

/** Other processes that send to the same Graph for the same tenants, and what is between them. */
export interface Siblings extends Tally {
  /** How many there are, with this one. */
  readonly count: number;
  /** @param heard is told of the pauses that others have met, in milliseconds from now. */
  onPause(heard: (tenant: string, forMs: number) => void): void;
}
