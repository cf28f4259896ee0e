import { type Plugin, useReadinessCheck } from 'graphql-yoga';
import type { Problem } from '../readiness.ts';

/** Probes may come every second and from several places; the next look begins so many milliseconds after the last. */
const keptForMs = 5_000;

const endpoint = '/ready';

const isStopping: Problem = {
  part: 'gateway',
  code: 'STOPPING',
  message: 'The gateway is stopping: it takes no new connections.',
};

/**
 * Says at `/ready` whether requests can be served: 200, or 503 with the parts that are wrong.
 * @param stopping when it has aborted no request should come any more, whatever else is well.
 */
export const useReadiness = (look: () => Promise<readonly Problem[]>, stopping?: AbortSignal): Plugin => {
  let latest: Promise<readonly Problem[]> | undefined;
  let until = Number.POSITIVE_INFINITY;
  const kept = (): Promise<readonly Problem[]> => {
    if (latest && Date.now() < until) return latest;
    // However long the look takes, there is one.
    until = Number.POSITIVE_INFINITY;
    latest = look().finally(() => {
      until = Date.now() + keptForMs;
    });
    return latest;
  };
  const check = useReadinessCheck({
    endpoint,
    check: async ({ fetchAPI }) => {
      const problems = stopping?.aborted ? [isStopping] : await kept();
      const ready = problems.length === 0;
      return fetchAPI.Response.json(
        { ready, problems },
        { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
      );
    },
  });
  return {
    ...check,
    // Yoga would match the address of every request against a pattern.
    onRequest: (payload) => (payload.request.url.includes(endpoint) ? check.onRequest?.(payload) : undefined),
  };
};
