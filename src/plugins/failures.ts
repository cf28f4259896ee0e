import { GraphQLError } from 'graphql';
import type { Shortfall } from '../context.ts';
import { maskError, shownError } from './errors.ts';
import { brings, isLast, type Part, type PartPlugin } from './parts.ts';

/**
 * Shows coded errors as clients may read them, and adds the failures that stand beside data, such as a list that broke
 * off, to the part that brings that data. What is still masked after this is a defect, and only that is logged: what a
 * caller did wrong is not, for its message quotes what was sent.
 */
export const useFailures = (): PartPlugin => {
  let logDefect: (error: GraphQLError) => void;
  return {
    onYogaInit({ yoga }) {
      logDefect = (error) => yoga.logger.error(error);
    },
    onPart: (part, { shortfalls }) => withFailures(part, shortfalls, logDefect),
    onResultProcess({ result }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      for (const { extensions } of result.errors ?? []) {
        // Yoga shows what its JSON parser said of a request's body; the message beside it says enough.
        delete extensions.originalError;
        // A body that is no JSON is 400 for Yoga only where `application/graphql-response+json` is accepted.
        if (extensions.code === 'BAD_REQUEST')
          extensions.http = { status: 400, ...extensions.http, spec: false };
      }
    },
  };
};

const withFailures = (
  part: Part,
  shortfalls: Shortfall[],
  logDefect: (error: GraphQLError) => void,
): Part => {
  const { errors = [], incremental } = part;
  if (!incremental) {
    if (errors.length === 0 && shortfalls.length === 0) return part;
    const added = taken(shortfalls, ({ path }) => isLast(part) || brings(part, path));
    const all = [...errors, ...added].map(shownError);
    return all.length > 0 ? { ...part, errors: all } : part;
  }
  const patches = incremental.map((patch, index) => {
    const isEnd = isLast(part) && index === incremental.length - 1;
    const added = taken(shortfalls, ({ path }) => isEnd || brings(patch, path));
    const all = [...(patch.errors ?? []), ...added].map((error) => shownInPatch(error, logDefect));
    return all.length > 0 ? { ...patch, errors: all } : patch;
  });
  return { ...part, incremental: patches };
};

/** The errors for some shortfalls, each of which is told once. */
const taken = (shortfalls: Shortfall[], isMeant: (shortfall: Shortfall) => boolean): GraphQLError[] => {
  const meant = shortfalls.filter(isMeant);
  shortfalls.splice(0, Infinity, ...shortfalls.filter((each) => !meant.includes(each)));
  return meant.map(({ error, path }) => new GraphQLError(error.message, { path, originalError: error }));
};

/** Yoga masks, logs and cleans the errors at the root of a part, and does not look into its patches. */
const shownInPatch = (error: GraphQLError, logDefect: (error: GraphQLError) => void): GraphQLError => {
  const { message, nodes, path, extensions } = maskError(error);
  const { unexpected, http: _, ...shown } = extensions;
  if (unexpected) logDefect(error);
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions: shown });
};
