import type { Plugin } from 'graphql-yoga';

/**
 * Takes "Did you mean …?" out of messages, by which somebody who may not ask for the schema would learn it name by name.
 * graphql-js can leave it out of what validation says; of variables it says it too.
 */
export const useWithoutSuggestions = (): Plugin => ({
  onResultProcess({ result }) {
    if (Array.isArray(result) || Symbol.asyncIterator in result) return;
    for (const error of result.errors ?? []) error.message = error.message.replace(/ Did you mean .*\?/s, '');
  },
});
