import type { Field } from './field.ts';
import { failAfter, isPromise, type MaybePromise } from './promises.ts';
import type { Path, Run } from './run.ts';

/**
 * An object of the answer. It inherits from nothing, so that `__proto__` is a name like any other. V8 keeps it in the form
 * that is fast to write and to turn into JSON, which it does not for `Object.create(null)`.
 */
export class Answer {
  [key: string]: unknown;

  static {
    Object.setPrototypeOf(Answer.prototype, null);
  }
}

/** Executes the fields of an object, side by side. */
export const executeFields = (
  run: Run,
  fields: readonly Field[],
  source: unknown,
  path: Path | undefined,
): MaybePromise<Answer> => {
  const answer = new Answer();
  const keys: string[] = [];
  const awaited: Promise<unknown>[] = [];
  try {
    for (const { key, execute } of fields) {
      const value = execute(run, source, path);
      // A promise holds the place of what it brings.
      answer[key] = value;
      if (!isPromise(value)) continue;
      keys.push(key);
      awaited.push(value);
    }
  } catch (error) {
    return failAfter(awaited, error);
  }
  if (awaited.length === 0) return answer;
  return Promise.all(awaited).then((values) => {
    for (const [index, key] of keys.entries()) answer[key] = values[index];
    return answer;
  });
};

/** Executes the fields of an object one after the other, as those of a mutation are. */
export const executeInSeries = async (
  run: Run,
  fields: readonly Field[],
  source: unknown,
): Promise<Answer> => {
  const answer = new Answer();
  for (const { key, execute } of fields) answer[key] = await execute(run, source, undefined);
  return answer;
};
