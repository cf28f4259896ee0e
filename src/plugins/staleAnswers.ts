import type { PartPlugin } from './parts.ts';

/** Says in `extensions.cache` of an answer that Graph refused, that something in it is older than it would be otherwise. */
export const useStaleAnswers = (): PartPlugin => ({
  onPart(part, { operation: { cost } }) {
    if (cost.staleMs === undefined) return part;
    const cache = { stale: true, ageSeconds: Math.round(cost.staleMs / 1000) };
    return { ...part, extensions: { ...part.extensions, cache } };
  },
});
