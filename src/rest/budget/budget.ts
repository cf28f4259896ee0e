import type { Answer, Share } from './share.ts';

/** `own`: a process counts for itself; `shared`: with others; `away`: for itself as long as what is shared cannot be reached. */
export type BudgetState = 'own' | 'shared' | 'away';

/** What may be sent to Graph, by tenants: names as those of `tenantOf`. */
export interface Budget {
  readonly state: BudgetState;
  /** Grants what may be sent now, and counts it as sent. It does not reject. */
  ask(tenant: string, wanted: Share): Promise<Answer>;
  /** Graph asks to wait, in milliseconds; others are told, as far as there are any. */
  pause(tenant: string, forMs: number): void;
  close(): void;
}
