import type { DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { withoutIncrementalDirectives } from './incrementalDocument.ts';

/**
 * Validates each document once, with the rules that a plugin adds for those that ask for parts: one of them compares
 * fields a second time, and takes longer for it than all others together. Yoga remembers outcomes too, but by the names of all
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
      if (withoutIncrementalDirectives(documentAST) !== documentAST) rules.onValidate?.(payload);
      return ({ result }) => {
        outcomes.set(documentAST, result);
      };
    },
  };
};
