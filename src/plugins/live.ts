import { createSourceEventStream, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { isAsyncIterable, mapAsyncIterator, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { Failure, Update } from '../live/update.ts';

type Subscription = ExecutionArgs & { contextValue: Context & YogaInitialContext };

/**
 * Runs subscriptions. graphql-js would execute all events of one in the one context that it began with. A context is
 * made for one operation, with a deadline and what it has read; so each event gets its own, and goes through the hooks of
 * plugins as a query does.
 *
 * What several subscribers are told is executed once for all who ask the same: those who share a feed may see the same.
 */
export const useLive = (): Plugin<Context> => {
  let executed: (args: ExecutionArgs) => Promise<ExecutionResult>;
  const shared = new WeakMap<object, Map<string, Promise<ExecutionResult>>>();

  const show = async (subscription: Subscription, update: Update): Promise<ExecutionResult> => {
    const { contextValue: context } = subscription;
    const fresh = await context.live.open(update.signal);
    return executed({ ...subscription, rootValue: update, contextValue: { ...context, ...fresh } });
  };

  const once = (
    told: object,
    { contextValue: { params } }: Subscription,
    run: () => Promise<ExecutionResult>,
  ): Promise<ExecutionResult> => {
    const asked = JSON.stringify([params.query, params.operationName, params.variables]);
    const results = shared.get(told) ?? new Map<string, Promise<ExecutionResult>>();
    const result = results.get(asked) ?? run();
    shared.set(told, results.set(asked, result));
    return result;
  };

  const subscribe = async (subscription: Subscription) => {
    const source = await createSourceEventStream(subscription);
    if (!isAsyncIterable(source)) return source;
    const updates = source[Symbol.asyncIterator]();
    const fail = (failure: Failure) =>
      once(failure, subscription, () => executed({ ...subscription, rootValue: failure }));
    return mapAsyncIterator(updates, async (update) => {
      if (update instanceof Failure) return fail(update);
      try {
        if (!(update instanceof Update)) throw new TypeError('A subscription has told no update.');
        return await once(update.event, subscription, () => show(subscription, update));
      } catch (error) {
        // The caller is not let in any more.
        await updates.return?.();
        return fail(new Failure(error));
      }
    });
  };

  return {
    onYogaInit({ yoga }) {
      executed = (args) => yoga.getEnveloped().execute(args);
    },
    onSubscribe: ({ args, setSubscribeFn }) => setSubscribeFn(() => subscribe(args)),
  };
};
