import type * as v from 'valibot';
import type { environment } from './variables.ts';

/** Says what was expected of a variable, and what came. */
export const mistakeOf = ({ path, message, input }: v.InferIssue<typeof environment>): string =>
  `${path?.[0]?.key}: expected ${message}, but got: ${withoutPassword(JSON.stringify(input))}`;

const withoutPassword = (text: string): string => text.replace(/(?<=:\/\/)[^/?#]*@/, '…@');

/** What asks with documents of its own making does not go with a list of those that run. */
export const contradictionsIn = (given: Record<string, string | undefined>): readonly string[] =>
  given.TRUSTED_DOCUMENTS === undefined
    ? []
    : ['FEDERATION', 'DASHBOARD']
        .filter((name) => given[name] === 'true')
        .map((name) => `${name}: expected not to be true, since TRUSTED_DOCUMENTS is set`);
