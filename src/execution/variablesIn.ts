import { type ASTNode, visit } from 'graphql';

/** Names of the variables that part of a document depends on. */
export const variablesIn = (node: ASTNode): string[] => {
  const names = new Set<string>();
  visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return [...names];
};

/** Names of the variables that decide what is selected: those in `@skip` and `@include`. */
export const conditionsIn = (node: ASTNode): string[] => {
  const names = new Set<string>();
  visit(node, {
    Directive(directive) {
      const isCondition = directive.name.value === 'skip' || directive.name.value === 'include';
      if (isCondition) for (const name of variablesIn(directive)) names.add(name);
    },
  });
  return [...names];
};
