import { type GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { costRefusal } from '../estimate/costRefusal.ts';
import { estimate } from '../estimate/estimate.ts';
import { type Prepared, preparation, preparedExecution } from '../execution/preparedExecution.ts';
import { maskError } from './errors.ts';
import { withoutIncrementalDirectives } from './incrementalDocument.ts';

/**
 * Executes what is answered in one piece, events of subscriptions among it. What a client wants in parts is left to Yoga's
 * executor: such documents still have their `@defer` or `@stream` when they come here, and others have lost them.
 *
 * What is estimated at more upstream requests than an operation may spend is not executed. A subscription is refused
 * before it begins, by what one of its events would cost.
 */
export const usePreparedExecution = (): Plugin<Context> => {
  const execute = preparedExecution();
  const prepare = preparation();
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { document, operationName, contextValue } = args;
      const isEvent = getOperationAST(document, operationName)?.operation === 'subscription';
      if (isEvent || withoutIncrementalDirectives(document) === document) {
        setExecuteFn((its) => execute(its, executeFn, (prepared) => refusalOf(prepared, contextValue)));
        return;
      }
      const prepared = prepare(args);
      const refused = prepared && refusalOf(prepared, contextValue);
      if (refused) setExecuteFn(() => ({ errors: [refused] }));
    },
    onSubscribe({ args, setSubscribeFn }) {
      const prepared = prepare(args);
      const refused = prepared && refusalOf(prepared, args.contextValue);
      if (refused) setSubscribeFn(() => ({ errors: [refused] }));
    },
  };
};

const refusalOf = (
  { operation, variableValues }: Prepared,
  { operation: { limits }, installStatus }: Context,
): GraphQLError | undefined => {
  const estimated = estimate(operation, variableValues, installStatus.source);
  if (estimated.requests <= limits.upstreamRequests) return undefined;
  const refused = maskError(costRefusal(estimated, limits.upstreamRequests, variableValues));
  // As documents that do not validate have it: a status for those who ask for `application/graphql-response+json`.
  refused.extensions.http = { status: 400, spec: true };
  return refused;
};
