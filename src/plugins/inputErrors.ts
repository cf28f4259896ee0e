import { type ASTNode, BREAK, type DocumentNode, GraphQLError, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Gives a value that its argument cannot take the code `BAD_USER_INPUT` and the name of the argument: graphql-js does
 * not say where a value stands that is written into the document.
 */
export const useInputErrors = (): Plugin => ({
  onValidate({ params: { documentAST } }) {
    return ({ valid, result, setResult }) => {
      if (valid) return;
      setResult(
        [...result].map((error) => (error instanceof GraphQLError ? atArgument(documentAST, error) : error)),
      );
    };
  },
});

/** Values whose text may be wrong. An unknown enum value is a matter of the schema, and says so by itself. */
const literals = new Set(['IntValue', 'FloatValue', 'StringValue', 'BooleanValue', 'ListValue']);

const atArgument = (document: DocumentNode, error: GraphQLError): GraphQLError => {
  const value = error.nodes?.[0];
  // Yoga remembers the outcome of a validation, and hands out what stands here already.
  const isDone = error.extensions.code === 'BAD_USER_INPUT';
  if (isDone || !value || !literals.has(value.kind)) return error;
  return new GraphQLError(`Argument "${argumentPath(document, value)}": ${error.message}`, {
    nodes: error.nodes,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });
};

/** `input.lastSyncDateTime` for a value within the argument `input`. */
const argumentPath = (document: DocumentNode, value: ASTNode): string => {
  let names: string[] = [];
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node !== value) return undefined;
      const around = parent ? [...ancestors, parent] : ancestors;
      names = around.flatMap((each) => ('kind' in each ? nameOf(each) : []));
      return BREAK;
    },
  });
  return names.join('.');
};

const nameOf = (node: ASTNode): string[] =>
  node.kind === 'Argument' || node.kind === 'ObjectField' ? [node.name.value] : [];
