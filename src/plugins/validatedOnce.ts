import type { DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Validates each document once, with the rules that a plugin adds. Yoga remembers outcomes too, but by the names of all
 * rules, which it and the plugin put together for each request. Here the rules are always the same. Documents are cached
 * by their text, and what is known of one is forgotten with it. Has to stand behind those that change an outcome.
 */
export const useValidatedOnce = (rules: Plugin): Plugin => {
  const outcomes = new WeakMap<DocumentNode, readonly Error[]>();
  return {
    ...rules,
    onValidate(payload) {
      const { documentAST } = payload.params;
      const known = outcomes.get(documentAST);
      if (known) {
        payload.setResult(known);
        return undefined;
      }
      rules.onValidate?.(payload);
      return ({ result }) => {
        outcomes.set(documentAST, result);
      };
    },
  };
};
