import {
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import { type Answer, executeFields, executeInSeries } from './executeFields.ts';
import type { PreparedOperation } from './preparedOperation.ts';
import { isPromise, type MaybePromise } from './promises.ts';
import { Run, type Values } from './run.ts';
import { Variants } from './variants.ts';

type Execute = (args: ExecutionArgs) => MaybePromise<ExecutionResult>;

/** An operation that is ready for what a request gave its variables. */
export interface Prepared {
  readonly operation: PreparedOperation;
  readonly variableValues: Values;
}

/**
 * Makes a function that prepares the operation that is meant, and remembers it as long as its document is kept.
 * Undefined where no operation is meant, or where variables do not fit.
 */
export const preparation = (): ((args: ExecutionArgs) => Prepared | undefined) => {
  const known = new WeakMap<OperationDefinitionNode, Variants>();

  return ({ schema, document, operationName, variableValues: given }) => {
    const operation = getOperationAST(document, operationName);
    const rootType = operation && schema.getRootType(operation.operation);
    if (!rootType) return undefined;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {});
    if (!coerced) return undefined;
    const variants = known.get(operation) ?? new Variants(schema, document, operation, rootType);
    known.set(operation, variants);
    return { operation: variants.with(coerced), variableValues: coerced };
  };
};

/**
 * Makes a function that executes valid documents with the answers that graphql-js gives. What follows from a document
 * alone is worked out once: the fields of each object, their arguments, and what is to be done with values of each type.
 * It is forgotten with the document. Subscriptions are executed as they are for one event.
 *
 * `@defer` and `@stream` are not looked at, and neither is `isTypeOf` of an object whose type is known without it.
 * @param refuse answers in its place where no operation is meant, or where variables do not fit.
 * @param refusal why a prepared operation is not executed; none if absent.
 */
export const preparedExecution = (): ((
  args: ExecutionArgs,
  refuse: Execute,
  refusal?: (prepared: Prepared) => GraphQLError | undefined,
) => MaybePromise<ExecutionResult>) => {
  const prepare = preparation();

  return (args, refuse, refusal) => {
    const prepared = prepare(args);
    if (!prepared) return refuse(args);
    const refused = refusal?.(prepared);
    if (refused) return { errors: [refused] };
    return execute(prepared.operation, new Run(args.rootValue, args.contextValue, prepared.variableValues));
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
    return isPromise(data) ? data.then(answer, fail) : answer(data);
  } catch (error) {
    return fail(error);
  }
};
