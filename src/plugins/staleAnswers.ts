import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { onEachPart } from './parts.ts';

/** Says in `extensions.cache` of an answer that Graph refused, that something in it is older than it would be otherwise. */
export const useStaleAnswers = (): Plugin<Context> =>
  onEachPart((part, { operation: { cost } }) =>
    cost.staleMs === undefined
      ? part
      : {
          ...part,
          extensions: {
            ...part.extensions,
            cache: { stale: true, ageSeconds: Math.round(cost.staleMs / 1000) },
          },
        },
  );
