import type { Registry } from 'prom-client';
import { errorCodes } from '../errors.ts';
import type { UpstreamState } from '../rest/http/upstreamState.ts';
import { now } from '../rest/requests/now.ts';
import type { Observer } from '../rest/requests/observer.ts';
import { BoundedNames } from './boundedNames.ts';
import { countsOf } from './counts.ts';
import { kindOf, statusClassOf, statusesIn } from './exchangeNames.ts';
import { gaugesOf } from './gauges.ts';

/** What metrics show of the moment, which nobody tells: they look. */
export interface Observed {
  readonly upstreamState: () => UpstreamState;
  readonly load: () => Readonly<Record<'running' | 'waiting' | 'feeds' | 'watchers', number>>;
}

export interface Metrics {
  readonly observer: Observer;
  readonly registry: Registry;
  /** Shows what a gateway is busy with, too. */
  shows(gateway: Observed): void;
}

const knownCodes = [...Object.keys(errorCodes), 'INTERNAL_SERVER_ERROR'];
const waitReasons = ['throttled', 'budget', 'retry'] as const;
const lookUps = ['hit', 'stale', 'miss'] as const;

/** Codes of errors are a list that is known; more of them than that are somebody's mistake. */
const mostCodes = 100;

/**
 * Counts what a gateway does, for Prometheus. No label holds anything of a token, a person, or a key.
 * @param mostOperations how many names of operations have time series of their own. Names are chosen by clients.
 * @param registry where the metrics are kept; a new one, with those of the process, if absent.
 */
export const createMetrics = async (mostOperations = 100, registry?: Registry): Promise<Metrics> => {
  const client = await import('prom-client');
  const kept = registry ?? new client.Registry();
  if (!registry) client.collectDefaultMetrics({ register: kept });
  const counts = countsOf(client, kept);
  const names = new BoundedNames(mostOperations);
  const codes = new BoundedNames(mostCodes);
  // What has never happened is 0 and not absent: Prometheus sees no increase where a series begins.
  for (const code of knownCodes) counts.errors.inc({ code: codes.of(code) }, 0);
  for (const reason of waitReasons) counts.waits.zero({ reason });
  for (const result of lookUps) counts.cacheReads.inc({ result }, 0);
  const countErrors = (all: readonly string[]): void => {
    for (const code of all) counts.errors.inc({ code: codes.of(code) });
  };

  const observer: Observer = {
    refused: (refusal) => countErrors(refusal.codes),
    begin: ({ kind, at }) => {
      let operation: { readonly operation: string; readonly type: string } | undefined =
        kind === 'look' ? { operation: 'look', type: 'look' } : undefined;
      return {
        executes(name, type) {
          operation = { operation: name === undefined ? 'anonymous' : names.of(name), type };
        },
        request({ method, version, url, items, retries = 0 }) {
          const began = performance.now();
          const labels = { version, kind: kindOf({ method, url }) };
          if (retries > 0) counts.retries.inc(retries);
          if (items !== undefined) counts.batchItems.observe(items);
          const took = (status: string) =>
            counts.requests.observe({ ...labels, status }, (performance.now() - began) / 1000);
          return {
            answered(reply) {
              took(statusClassOf(reply.status));
              if (items === undefined) return;
              for (const [status, times] of classesOf(statusesIn(reply)))
                counts.items.inc({ version, status }, times);
            },
            failed: () => took('none'),
          };
        },
        waited: (reason, from, until) => {
          // For its turn nobody waits because of Graph; how many do is a gauge.
          if (reason !== 'turn') counts.waits.observe({ reason }, (until - from) / 1000);
        },
        lookedUp: (result) => counts.cacheReads.inc({ result }),
        ended({ codes: all, cost }) {
          countErrors(all);
          if (!operation) return;
          counts.operations.observe(operation, (now() - at) / 1000);
          counts.requestsOfOperations.observe({ type: operation.type }, cost.upstreamRequests);
        },
      };
    },
  };
  return { observer, registry: kept, shows: (gateway) => gaugesOf(client, kept, gateway) };
};

/** How often each class is there. What is no status of HTTP has none, so that there are few of them. */
const classesOf = (statuses: readonly number[]): ReadonlyMap<string, number> => {
  const classes = new Map<string, number>();
  for (const status of statuses) {
    const its = status >= 100 && status < 600 ? statusClassOf(status) : 'none';
    classes.set(its, (classes.get(its) ?? 0) + 1);
  }
  return classes;
};
