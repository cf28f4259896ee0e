import { type ExecutionResult, type GraphQLError, getOperationAST } from 'graphql';
import { isAsyncIterable, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import type { Context } from '../context.ts';
import type { Observer } from '../rest/requests/observer.ts';
import type { Part } from './parts.ts';

const beginnings = new WeakMap<Request, number>();

/** Milliseconds since the epoch, with fractions: what is measured may take less than one. */
const now = (): number => performance.timeOrigin + performance.now();

/** When a request came; now, where none asks. */
export const beginningOf = (request: Request | undefined): number =>
  (request && beginnings.get(request)) ?? now();

/**
 * Tells an observer what operations are called and how they ended, and of requests that became none. Has to stand behind
 * all plugins that change an answer: codes are those that clients see.
 */
export const useObservation = (observer: Observer): Plugin<Context> => {
  const begun = new WeakSet<Request>();

  const executes = ({ document, operationName, contextValue }: Executed): void => {
    begun.add(contextValue.request);
    const operation = getOperationAST(document, operationName);
    if (operation) contextValue.operation.observer?.executes?.(operation.name?.value, operation.operation);
  };

  return {
    onRequest({ request }) {
      beginnings.set(request, now());
    },
    onExecute({ args }) {
      executes(args);
      const { operation, refusals } = args.contextValue;
      const end = (codes: readonly string[]) =>
        operation.observer?.ended({ codes: [...codes, ...refusals], cost: operation.cost });
      return {
        onExecuteDone({ result }) {
          if (!isAsyncIterable(result)) {
            end(codesOf(result));
            return undefined;
          }
          const codes: string[] = [];
          return {
            onNext({ result: part }) {
              codes.push(...codesOf(part));
            },
            onEnd: () => end(codes),
          };
        },
      };
    },
    onSubscribe({ args }) {
      executes(args);
      const { operation } = args.contextValue;
      return {
        onSubscribeResult({ result }) {
          const codes = isAsyncIterable(result) ? [] : codesOf(result);
          operation.observer?.ended({ codes, cost: operation.cost });
        },
      };
    },
    onResultProcess({ request, result }) {
      if (begun.has(request) || Array.isArray(result) || isAsyncIterable(result)) return;
      observer.refused?.({ at: beginningOf(request), codes: codesOf(result) });
    },
  };
};

interface Executed {
  readonly document: Parameters<typeof getOperationAST>[0];
  readonly operationName?: string | null | undefined;
  readonly contextValue: Context & YogaInitialContext;
}

const codesOf = ({
  errors = [],
  incremental = [],
}: Part | (ExecutionResult & Pick<Part, 'incremental'>)): string[] =>
  [...errors, ...incremental.flatMap((patch) => patch.errors ?? [])].map(codeOf);

/** Defects are given their code when the answer is written. */
const codeOf = ({ extensions: { code } }: GraphQLError): string =>
  typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
