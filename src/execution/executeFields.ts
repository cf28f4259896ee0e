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
  let isAwaited = false;
  try {
    for (const { key, execute } of fields) {
      const value = execute(run, source, path);
      // A promise holds the place of what it brings.
      answer[key] = value;
      isAwaited ||= isPromise(value);
    }
  } catch (error) {
    return failAfter(Object.values(answer), error);
  }
  return isAwaited ? filled(answer, fields) : answer;
};

/** An answer with what the promises in it bring. */
const filled = (answer: Answer, fields: readonly Field[]): Promise<Answer> => {
  const keys: string[] = [];
  const awaited: Promise<unknown>[] = [];
  for (const { key } of fields) {
    const value = answer[key];
    if (!isPromise(value)) continue;
    keys.push(key);
    awaited.push(value);
  }
  return Promise.all(awaited).then((values) => {
    for (let index = 0; index < keys.length; index += 1) answer[keys[index] ?? ''] = values[index];
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
