import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Turn, Turns } from '../admission/turns.ts';
import type { Context } from '../context.ts';
import { GatewayError } from '../errors.ts';
import { Failure, Update } from '../live/update.ts';
import type { Operation } from '../rest/requests/operation.ts';
import { maskError } from './errors.ts';
import { tokensOf } from './signIn.ts';

/**
 * Executes only so many operations at the same time, of each caller and of all. Others wait for their turn, and those for
 * which there is no room are refused with 503 and `Retry-After` (RFC 9110, section 15.6.4). Events of subscriptions are
 * told at once: their looks are shared and have a pace of their own.
 *
 * Has to stand behind what chooses how a document is executed.
 */
export const useAdmission = (turns: Turns): Plugin<Context> => {
  return {
    onExecute({ args: { rootValue, contextValue }, executeFn, setExecuteFn }) {
      if (rootValue instanceof Update || rootValue instanceof Failure) return undefined;
      const { operation, request } = contextValue;
      let turn: Turn | undefined;
      const end = () => {
        if (turn) turns.end(turn);
        turn = undefined;
      };
      // Asked for at the last moment: what another plugin refuses needs no turn, and would not end it.
      setExecuteFn((args: ExecutionArgs) => {
        turn = turns.ask(tokensOf(request).bearer);
        const execute = () => endingOnDefect(() => executeFn(args), end);
        return turn.state === 'come' ? execute() : later(turn, operation, execute);
      });
      return {
        onExecuteDone({ result }) {
          if (!(Symbol.asyncIterator in result)) {
            end();
            return undefined;
          }
          // Parts are made as they are read, and a client may never read them.
          operation.signal.addEventListener('abort', end, { once: true });
          return { onEnd: end };
        },
      };
    },
  };

  async function later<Result>(
    turn: Turn,
    { signal, observer }: Operation,
    execute: () => Promise<Result> | Result,
  ): Promise<Result | ExecutionResult> {
    const from = Date.now();
    if (turn.state === 'waiting') await changeOf(turn, signal);
    observer?.waited?.('turn', from, Date.now());
    return turn.state === 'come' ? execute() : refusal(turns.waitSeconds);
  }
};

/** Nothing else would end the turn of an execution that throws, and turns that do not end are fewer for all. */
const endingOnDefect = <Result>(execute: () => Promise<Result> | Result, end: () => void) => {
  const fail = (error: unknown): never => {
    end();
    throw error;
  };
  try {
    const result = execute();
    return result instanceof Promise ? result.catch(fail) : result;
  } catch (error) {
    return fail(error);
  }
};

/** Waits until a turn has come or was refused, or nobody waits for it any more. */
const changeOf = (turn: Turn, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    turn.changed = resolve;
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

const refusal = (retryAfterSeconds: number): ExecutionResult => {
  const error = maskError(new GatewayError('OVERLOADED', { retryAfterSeconds }));
  error.extensions.http = { status: 503, headers: { 'retry-after': String(retryAfterSeconds) } };
  return { errors: [error] };
};
