/** What is to be kept, and for how many milliseconds. */
export interface Kept {
  readonly name: string;
  readonly value: Buffer;
  readonly lifetimeMs: number;
}

/** Whether a lease is ours now, and what stands under its name at that moment. */
export interface Lease {
  readonly isOurs: boolean;
  readonly value: Buffer | undefined;
}

/**
 * Where answers are kept. Nothing here rejects: what cannot be had is absent, what cannot be kept is lost, and a lease that
 * nobody can give is ours.
 */
export interface Store {
  /** What stands under each of the names, all at once. */
  values(names: readonly string[]): Promise<readonly (Buffer | undefined)[]>;
  /** Takes, for each name, the right to ask for it, if nobody else has it; `leaseMs` later it ends by itself. */
  lease(names: readonly string[], leases: readonly string[]): Promise<readonly Lease[]>;
  extend(leases: readonly string[]): void;
  /** Keeps what was asked for, and gives the leases back. */
  finish(kept: readonly Kept[], leases: readonly string[]): void;
  /** Puts a value under each name that was never there before; whoever reads the name afterwards sees it. */
  mark(names: readonly string[], lifetimeMs: number): Promise<void>;
  close(): void;
}

/** How long the right to ask outlives a process that has crashed. */
export const leaseMs = 5_000;
