import type * as v from 'valibot';
import type { environment } from './variables.ts';

/** Nothing of these is told: where a password ends that was not encoded, nobody can say. */
const secretNames: ReadonlySet<unknown> = new Set(['REDIS_URL']);

/** Says what was expected of a variable, and what came. */
export const mistakeOf = ({ path, message, input }: v.InferIssue<typeof environment>): string => {
  const name = path?.[0]?.key;
  return `${name}: expected ${message}, but got: ${secretNames.has(name) ? 'something else' : JSON.stringify(input, withoutPassword)}`;
};

const withoutPassword = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^.*@/s, '…@') : value;

/** What asks with documents of its own making does not go with a list of those that run. */
export const contradictionsIn = (given: Record<string, string | undefined>): readonly string[] =>
  given.TRUSTED_DOCUMENTS === undefined
    ? []
    : ['FEDERATION', 'DASHBOARD']
        .filter((name) => given[name] === 'true')
        .map((name) => `${name}: expected not to be true, since TRUSTED_DOCUMENTS is set`);
