import type { Field } from './field.ts';
import { failAfter, isPending, type MaybePromise } from './promises.ts';
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
  let fillings: Promise<void>[] | undefined;
  try {
    for (const { key, execute } of fields) {
      const value = execute(run, source, path);
      // A promise holds the place of what it brings.
      answer[key] = value;
      if (!isPending(value)) continue;
      fillings ??= [];
      fillings.push(filling(answer, key, value));
    }
  } catch (error) {
    return failAfter(fillings ?? [], error);
  }
  return fillings ? all(fillings).then(() => answer) : answer;
};

/** Most objects that wait for something wait for one thing. */
const all = (fillings: readonly Promise<void>[]): Promise<unknown> =>
  (fillings.length === 1 && fillings[0]) || Promise.all(fillings);

const filling = (answer: Answer, key: string, value: Promise<unknown>): Promise<void> =>
  value.then((brought) => {
    answer[key] = brought;
  });

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
