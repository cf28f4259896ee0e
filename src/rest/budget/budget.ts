import type { Answer, Share } from './share.ts';

/** What may be sent to Graph, by tenants: names as those of `tenantOf`. */
export interface Budget {
  /** `shared`: with other processes; `alone`: by this one, also while what is shared cannot be reached. */
  readonly state: 'shared' | 'alone';
  /** Grants what may be sent now, and counts it as sent. It does not reject. */
  ask(tenant: string, wanted: Share): Promise<Answer>;
  /** Graph asks to wait, in milliseconds; others are told, as far as there are any. */
  pause(tenant: string, forMs: number): void;
  close(): void;
}
