import { type ExecutionResult, type GraphQLError, getOperationAST } from 'graphql';
import { isAsyncIterable, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { now } from '../rest/requests/now.ts';
import type { Observer } from '../rest/requests/observer.ts';
import type { Part } from './parts.ts';

const beginnings = new WeakMap<Request, number>();

/** When a request came; now, where none asks. */
export const beginningOf = (request: Request | undefined): number =>
  (request && beginnings.get(request)) ?? now();

/**
 * Tells an observer what operations are called and how they ended, and of requests that became none. Has to stand behind
 * all plugins that change an answer: codes are those that clients see.
 */
export const useObservation = (observer: Observer): Plugin<Context> => {
  /** What ends the operation of a request; told by whoever comes first. */
  const ends = new WeakMap<Request, (codes: readonly string[]) => void>();

  const executes = ({ document, operationName, contextValue }: Executed) => {
    const { request, refusals, operation } = contextValue;
    const definition = getOperationAST(document, operationName);
    if (definition) operation.observer?.executes?.(definition.name?.value, definition.operation);
    let hasEnded = false;
    const end = (codes: readonly string[]): void => {
      if (!hasEnded) operation.observer?.ended({ codes: [...codes, ...refusals], cost: operation.cost });
      hasEnded = true;
    };
    ends.set(request, end);
    return end;
  };

  return {
    onRequest({ request }) {
      beginnings.set(request, now());
    },
    onExecute({ args }) {
      const end = executes(args);
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
      const end = executes(args);
      return {
        onSubscribeResult({ result }) {
          end(isAsyncIterable(result) ? [] : codesOf(result));
        },
      };
    },
    onResultProcess({ request, result }) {
      if (Array.isArray(result) || isAsyncIterable(result)) return;
      const end = ends.get(request);
      // An execution that throws, which is a defect, is not done by what is told of others.
      if (end) end(codesOf(result));
      else observer.refused?.({ at: beginningOf(request), codes: codesOf(result) });
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
