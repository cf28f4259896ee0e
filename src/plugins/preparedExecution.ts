import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { preparedExecution } from '../execution/preparedExecution.ts';
import { withoutIncrementalDirectives } from './incrementalDocument.ts';

/**
 * Executes what is answered in one piece, events of subscriptions among it. What a client wants in parts is left to Yoga's
 * executor: such documents still have their `@defer` or `@stream` when they come here, and others have lost them.
 */
export const usePreparedExecution = (): Plugin => {
  const execute = preparedExecution();
  return {
    onExecute({ args: { document, operationName }, executeFn, setExecuteFn }) {
      const isEvent = getOperationAST(document, operationName)?.operation === 'subscription';
      if (!isEvent && withoutIncrementalDirectives(document) !== document) return;
      setExecuteFn((args) => execute(args, executeFn));
    },
  };
};
