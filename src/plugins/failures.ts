import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { shownError } from './errors.ts';

/**
 * Shows coded errors as clients may read them, and adds the failures that stand beside data, such as a list that broke
 * off. What is still masked after this is a defect, and only that is logged: what a caller did wrong is not, for its
 * message quotes what was sent.
 */
export const useFailures = (): Plugin<Context> => ({
  onExecute({ args }) {
    return {
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result) return;
        const errors = [...(result.errors ?? []), ...missingIn(args.contextValue)];
        if (errors.length > 0) setResult({ ...result, errors: errors.map(shownError) });
      },
    };
  },
  onResultProcess({ result }) {
    if (Array.isArray(result) || Symbol.asyncIterator in result) return;
    for (const { extensions } of result.errors ?? []) {
      // Yoga shows what its JSON parser said of a request's body; the message beside it says enough.
      delete extensions.originalError;
      // A body that is no JSON is 400 for Yoga only where `application/graphql-response+json` is accepted.
      if (extensions.code === 'BAD_REQUEST')
        extensions.http = { status: 400, ...extensions.http, spec: false };
    }
  },
});

const missingIn = ({ shortfalls }: Context): NonNullable<ExecutionResult['errors']> =>
  shortfalls.map(({ error, path }) => new GraphQLError(error.message, { path, originalError: error }));
