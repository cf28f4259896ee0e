import type * as Client from 'prom-client';

/** What is counted when it happens. Names and labels are a promise: dashboards and alerts are made of them. */
export const countsOf = ({ Counter, Histogram }: typeof Client, registry: Client.Registry) => {
  const registers = [registry];
  return {
    operations: new Histogram({
      name: 'intune_graphql_operation_duration_seconds',
      help: 'Operations by name and type, from the arrival of the request to the end of the answer; looks at what is subscribed to.',
      labelNames: ['operation', 'type'],
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers,
    }),
    errors: new Counter({
      name: 'intune_graphql_errors_total',
      help: 'Errors in answers and of looks at what is subscribed to, and changes that were refused, by their code.',
      labelNames: ['code'],
      registers,
    }),
    requestsOfOperations: new Histogram({
      name: 'intune_graphql_operation_upstream_requests',
      help: 'Requests to Microsoft Graph that one operation took, retries among them.',
      labelNames: ['type'],
      buckets: [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
      registers,
    }),
    requests: new Histogram({
      name: 'intune_graphql_upstream_request_duration_seconds',
      help: 'Requests to Microsoft Graph by version, kind and class of the status; "none" where there was no answer.',
      labelNames: ['version', 'kind', 'status'],
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers,
    }),
    items: new Counter({
      name: 'intune_graphql_upstream_batch_answers_total',
      help: 'Answers that came inside a batch, by version and class of the status.',
      labelNames: ['version', 'status'],
      registers,
    }),
    batchItems: new Histogram({
      name: 'intune_graphql_upstream_batch_items',
      help: 'Requests that travelled in one batch; Graph takes 20.',
      buckets: [1, 2, 5, 10, 15, 19, 20],
      registers,
    }),
    retries: new Counter({
      name: 'intune_graphql_upstream_retries_total',
      help: 'Requests, alone or inside a batch, that were sent again.',
      registers,
    }),
    waits: new Histogram({
      name: 'intune_graphql_upstream_wait_seconds',
      help: 'Waits of operations: "throttled" where Graph had asked to wait, "budget" where what may be sent was spent, "retry" before something was sent again.',
      labelNames: ['reason'],
      buckets: [0.1, 0.5, 1, 2.5, 5, 10, 20, 60],
      registers,
    }),
    cacheReads: new Counter({
      name: 'intune_graphql_cache_reads_total',
      help: 'Reads that were looked up in the cache: "hit", "stale" where an old answer served, "miss".',
      labelNames: ['result'],
      registers,
    }),
  };
};
