import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';

/** Tells an operation when its answer is complete. */
export const useOperationEnd = (): Plugin<Context> => ({
  onExecute: () => ({
    onExecuteDone({ args, result }) {
      const { operation } = args.contextValue;
      // The end of parts is also a client that goes away between two: what the others wait for is then aborted.
      if (Symbol.asyncIterator in result) return { onEnd: () => operation.stop() };
      operation.answered();
      return undefined;
    },
  }),
});
