import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';
import { createStore } from './store.ts';

/** What an operation has cost upstream, as `extensions.cost` of its answer says. */
export interface Cost {
  readonly upstreamRequests: number;
  readonly batches: number;
  readonly batchedItems: number;
  readonly retries: number;
  readonly throttledMs: number;
  readonly sources: readonly string[];
}

export interface OperationCost extends Cost {
  readonly id: number;
  readonly operationName: string;
}

/** The operations since the page was opened, the last one first. */
export const operationCosts = createStore<readonly OperationCost[]>([]);

let operationCount = 0;

/** Reads the cost off every answer that passes. An answer in parts says it again; the last word counts. */
export const costLink = new ApolloLink((operation, forward) => {
  const id = operationCount++;
  return forward(operation).pipe(
    tap(({ extensions }) => {
      if (!isCost(extensions?.cost)) return;
      const known = operationCosts.get().filter((cost) => cost.id !== id);
      operationCosts.set([
        { ...extensions.cost, id, operationName: operation.operationName ?? '' },
        ...known,
      ]);
    }),
  );
});

const isCost = (value: unknown): value is Cost =>
  typeof value === 'object' && value !== null && 'upstreamRequests' in value && 'sources' in value;
