import {
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import { type Answer, executeFields, executeInSeries } from './executeFields.ts';
import type { PreparedOperation } from './preparedOperation.ts';
import { isPending, type MaybePromise } from './promises.ts';
import { Run } from './run.ts';
import { Variants } from './variants.ts';

type Execute = (args: ExecutionArgs) => MaybePromise<ExecutionResult>;

/**
 * Makes a function that executes valid documents with the answers that graphql-js gives. What follows from a document
 * alone is worked out once: the fields of each object, their arguments, and what is to be done with values of each type.
 * It is forgotten with the document. Subscriptions are executed as they are for one event.
 *
 * `@defer` and `@stream` are not looked at, and neither is `isTypeOf` of an object whose type is known without it.
 * @param refuse answers in its place where no operation is meant, or where variables do not fit.
 */
export const preparedExecution = (): ((
  args: ExecutionArgs,
  refuse: Execute,
) => MaybePromise<ExecutionResult>) => {
  const prepared = new WeakMap<OperationDefinitionNode, Variants>();

  return (args, refuse) => {
    const { schema, document, operationName, variableValues } = args;
    const operation = getOperationAST(document, operationName);
    const rootType = operation && schema.getRootType(operation.operation);
    if (!rootType) return refuse(args);
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
    if (!coerced) return refuse(args);
    const variants = prepared.get(operation) ?? new Variants(schema, document, operation, rootType);
    prepared.set(operation, variants);
    return execute(variants.with(coerced), new Run(args.rootValue, args.contextValue, coerced));
  };
};

const execute = ({ operation, rootFields }: PreparedOperation, run: Run): MaybePromise<ExecutionResult> => {
  const answer = (data: Answer | null): ExecutionResult =>
    run.errors.length > 0 ? { errors: run.errors, data } : { data };
  const fail = (error: unknown): ExecutionResult => {
    run.note(locatedError(error, undefined), undefined);
    return answer(null);
  };
  try {
    const data =
      operation.operation === 'mutation'
        ? executeInSeries(run, rootFields, run.rootValue)
        : executeFields(run, rootFields, run.rootValue, undefined);
    return isPending(data) ? data.then(answer, fail) : answer(data);
  } catch (error) {
    return fail(error);
  }
};
