import type { Upstream } from '../http/upstream.ts';
import type { Change, Outcome, Read } from './chunk.ts';
import type { Operation } from './operation.ts';

/** What keeps answers from one operation to the next. It stands between what an operation asks and its rounds. */
export interface AnswerCache {
  /** Answers reads, in their order, as `readAll` of the scheduler does, and asks it for those that it cannot answer. */
  readAll(upstream: Upstream, operation: Operation, reads: readonly Read[]): Promise<Outcome[]>;
  /** Told of changes that were made, or may have been, before anybody goes on. Settles when nobody is shown what was before. */
  changed(changes: readonly Change[]): Promise<void>;
}
