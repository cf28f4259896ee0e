import { type Plugin, useReadinessCheck } from 'graphql-yoga';
import type { Problem } from '../readiness.ts';

/** Probes may come every second and from several places; they cost one look in so many milliseconds. */
const keptForMs = 5_000;

const endpoint = '/ready';

/** Says at `/ready` whether requests can be served: 200, or 503 with the parts that are wrong. */
export const useReadiness = (look: () => Promise<readonly Problem[]>): Plugin => {
  let latest: { readonly problems: Promise<readonly Problem[]>; readonly until: number } | undefined;
  const check = useReadinessCheck({
    endpoint,
    check: async ({ fetchAPI }) => {
      if (!latest || latest.until <= Date.now()) latest = { problems: look(), until: Date.now() + keptForMs };
      const problems = await latest.problems;
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
