import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';

/** Adds the failures that stand beside data, such as a list that broke off, to the errors of the answer. */
export const useShortfalls = (): Plugin<Context> => ({
  onExecute({ args }) {
    return {
      onExecuteDone({ result, setResult }) {
        const context: Context = args.contextValue;
        if (context.shortfalls.length === 0 || Symbol.asyncIterator in result) return;
        const added = context.shortfalls.map(
          ({ error, path }) => new GraphQLError(error.message, { path, originalError: error }),
        );
        setResult({ ...result, errors: [...(result.errors ?? []), ...added] });
      },
    };
  },
});
