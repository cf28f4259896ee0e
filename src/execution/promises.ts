export type MaybePromise<T> = T | Promise<T>;

export const isPromise = <T>(value: MaybePromise<T>): value is Promise<T> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

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
