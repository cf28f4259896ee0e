import { GraphQLError } from 'graphql';

/** Lists and objects within each other. No input is as deep, and what reads variables by recursion would overflow. */
const deepest = 50;

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * Looks at what a client sent as variables, before anything is made of it.
 * @throws BAD_USER_INPUT for a list with too many items, naming where it stands.
 */
export const checkLists = (variables: object, most: number): void => {
  const problem = problemIn(variables, most, 0);
  if (!problem) return;
  const [path, message] = [problem.path.join('.'), problem.message];
  throw new GraphQLError(`Variable "$${path}": ${message}`, {
    extensions: { code: 'BAD_USER_INPUT', issues: [{ path, message }], http: { status: 400 } },
  });
};

const problemIn = (value: object, most: number, level: number): Problem | undefined => {
  if (Array.isArray(value) && value.length > most)
    return { path: [], message: `Expected at most ${most} items, but got: ${value.length}.` };
  if (level > deepest)
    return { path: [], message: `Expected lists and objects at most ${deepest} deep, but got: more.` };
  for (const [key, each] of Object.entries(value)) {
    if (typeof each !== 'object' || each === null) continue;
    const problem = problemIn(each, most, level + 1);
    // `filter.id.in` is a place; a path of fifty names is not.
    if (problem) return { ...problem, path: level < 3 ? [key, ...problem.path] : [] };
  }
  return undefined;
};
