/** What is to be kept, and for how many milliseconds, a whole number. */
export interface Kept {
  readonly name: string;
  /** Whose it is. */
  readonly reader: string;
  readonly value: Buffer;
  readonly lifetimeMs: number;
}

/** Whether a lease is ours now, and what stands under its name at that moment. */
export interface Lease {
  readonly isOurs: boolean;
  readonly value: Buffer | undefined;
}

/** What stands under names, and the marks of subjects. */
export interface Found {
  readonly values: readonly (Buffer | undefined)[];
  readonly marks: readonly string[];
}

/**
 * Where answers are kept. Nothing here rejects: what cannot be had is absent, what cannot be kept is lost, and a lease that
 * nobody can give is ours.
 */
export interface Store {
  /**
   * What stands under each of the names, and the mark of each subject, all at once. A subject that has none gets one; empty
   * where that cannot be had. Whatever becomes of a store, no mark that is gone comes back.
   */
  lookUp(names: readonly string[], subjects: readonly string[]): Promise<Found>;
  /** Takes, for each name, the right to ask for it, if nobody else has it; `leaseMs` later it ends by itself. */
  lease(names: readonly string[], leases: readonly string[]): Promise<readonly Lease[]>;
  extend(leases: readonly string[]): void;
  /** Keeps what was asked for, and gives the leases back. */
  finish(kept: readonly Kept[], leases: readonly string[]): void;
  /** Takes each subject's mark away; whoever looks it up afterwards sees one that was never there before. */
  mark(subjects: readonly string[]): Promise<void>;
  close(): void;
}

/** How long the right to ask outlives a process that has crashed. */
export const leaseMs = 5_000;
