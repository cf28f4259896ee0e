export type MaybePromise<T> = T | Promise<T>;

/** Whether a value from outside is a promise, of whatever make. */
export const isPromise = <T>(value: MaybePromise<T>): value is Promise<T> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Whether what has been completed is still on its way. Here it is one of JavaScript's own promises, which are told faster. */
export const isPending = <T>(completed: MaybePromise<T>): completed is Promise<T> =>
  completed instanceof Promise;

/**
 * Raises an error when all that has begun beside it is done: what is lost with it may fail as well, and a failure that
 * nobody waits for ends the process.
 * @throws the error, where nothing has begun.
 */
export const failAfter = (begun: readonly unknown[], error: unknown): Promise<never> => {
  const awaited = begun.filter(isPromise);
  if (awaited.length === 0) throw error;
  return Promise.allSettled(awaited).then(() => Promise.reject(error));
};
