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
  let pending: Pending[] | undefined;
  try {
    for (const { key, execute } of fields) {
      const value = execute(run, source, path);
      // A promise holds the place of what it brings.
      answer[key] = value;
      if (!isPending(value)) continue;
      pending ??= [];
      pending.push({ key, value });
    }
  } catch (error) {
    return failAfter(pending?.map(({ value }) => value) ?? [], error);
  }
  return pending ? filled(answer, pending) : answer;
};

/** A field whose value is still on its way. */
interface Pending {
  readonly key: string;
  readonly value: Promise<unknown>;
}

/** Most objects that wait for something wait for one thing. */
const filled = (answer: Answer, pending: readonly Pending[]): Promise<Answer> => {
  const fillings = pending.map(({ key, value }) =>
    value.then((brought) => {
      answer[key] = brought;
      return answer;
    }),
  );
  return (fillings.length === 1 && fillings[0]) || Promise.all(fillings).then(() => answer);
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
