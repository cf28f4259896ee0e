import { type OperationCost, operationCosts } from '../api/cost.ts';
import { useStore } from '../api/store.ts';
import { counted } from '../format.ts';

/** What this page has cost Microsoft Graph, in sum and by operation. */
export function CostBadge() {
  const costs = useStore(operationCosts);
  const requests = costs.reduce((sum, { upstreamRequests }) => sum + upstreamRequests, 0);
  return (
    <details className="cost">
      <summary className="cost-badge numbers">
        {counted(requests, 'request')}
        <span className="cost-where">to Graph</span>
      </summary>
      <div className="cost-panel">
        <p className="muted">
          What the gateway asked of Microsoft Graph for this page, as <code>extensions.cost</code> of each
          answer says.
        </p>
        <ul>
          {costs.slice(0, 6).map((cost) => (
            <li key={cost.id}>
              <strong>{cost.operationName}</strong>
              <span className="muted numbers">{describe(cost)}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

const describe = ({
  upstreamRequests,
  batches,
  batchedItems,
  retries,
  throttledMs,
  sources,
}: OperationCost) =>
  [
    counted(upstreamRequests, 'request'),
    batches > 0 && `${counted(batches, 'batch', 'batches')} of ${batchedItems} in all`,
    retries > 0 && counted(retries, 'retry', 'retries'),
    throttledMs > 0 && `${throttledMs} ms of waiting`,
    sources.length > 0 && `from ${sources.join(' and ')}`,
  ]
    .filter(Boolean)
    .join(' · ');
