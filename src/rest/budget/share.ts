/** Requests by what Graph counts them as: what changes something is counted twice, once as any request. */
export interface Share {
  readonly reads: number;
  /** POST, PATCH and the like. Report actions are POSTs, and change nothing. */
  readonly writes: number;
}

/** Requests as they are counted. */
export interface Count {
  /** Of any kind, writes among them. */
  readonly requests: number;
  readonly writes: number;
}

/** What an app may send for a tenant in a window. */
export interface Allowance extends Count {
  /** In milliseconds. */
  readonly windowMs: number;
}

/**
 * What Graph documents for the applications of Intune, for an app in a tenant.
 * https://learn.microsoft.com/graph/throttling-limits
 */
const documentedAllowance: Allowance = { requests: 1_000, writes: 100, windowMs: 20_000 };

/** Stands for infinity, which neither Lua nor JSON has. */
const boundless = 1e12;

/** What is absent is as Graph documents it; Infinity is no bound. */
export const allowanceOf = (given: Partial<Allowance>): Allowance => {
  const { requests, writes, windowMs } = { ...documentedAllowance, ...given };
  return { requests: Math.min(requests, boundless), writes: Math.min(writes, boundless), windowMs };
};

/** What may be sent now, and when it is worth asking for more: milliseconds from now, 0 where there may be more already. */
export interface Answer {
  readonly granted: Share;
  readonly readsIn: number;
  readonly writesIn: number;
  /** For how long somebody was told to wait by Graph itself; 0: nobody. */
  readonly pausedFor: number;
}

export const sizeOf = ({ reads, writes }: Share): number => reads + writes;

/** As much of what is wanted as there is left, writes before reads. */
export const fitting = (wanted: Share, left: Count): Share => {
  const writes = Math.min(wanted.writes, left.writes, left.requests);
  return { reads: Math.min(wanted.reads, left.requests - writes), writes };
};
