import {
  type DirectiveNode,
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  GraphQLInt,
  getOperationAST,
  getVariableValues,
  valueFromAST,
  visit,
} from 'graphql';

/** Documents are cached by their text: what is made of one is made once. */
const oncePerDocument = <Result>(make: (document: DocumentNode) => Result) => {
  const made = new WeakMap<DocumentNode, { readonly result: Result }>();
  return (document: DocumentNode): Result => {
    const found = made.get(document);
    if (found) return found.result;
    const result = make(document);
    made.set(document, { result });
    return result;
  };
};

/** The document as it would be answered whole; itself, where it asks for no parts. */
export const withoutIncrementalDirectives = oncePerDocument((document) =>
  visit(document, {
    Directive: ({ name }) => (name.value === 'defer' || name.value === 'stream' ? null : undefined),
  }),
);

/** Whether a document asks for rows of a list one by one. */
export const hasStreams = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    Directive({ name }) {
      found ||= name.value === 'stream';
    },
  });
  return found;
};

const initialCountsIn = oncePerDocument((document) => {
  const found: NonNullable<DirectiveNode['arguments']>[number][] = [];
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value === 'stream') found.push(...given.filter((each) => each.name.value === 'initialCount'));
    },
  });
  return found;
});

/** The refusal of an `initialCount` that is no count: the executor takes it for a defect of the server. */
export const wrongInitialCount = ({
  schema,
  document,
  operationName,
  variableValues,
}: ExecutionArgs): GraphQLError | undefined => {
  const given = initialCountsIn(document);
  if (given.length === 0) return undefined;
  const variables = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const { coerced = {} } = getVariableValues(schema, variables, variableValues ?? {});
  for (const { value: node } of given) {
    // Undefined where a variable was not given: then the default holds.
    const count: unknown = valueFromAST(node, GraphQLInt, coerced);
    if (count === undefined || (typeof count === 'number' && count >= 0)) continue;
    return new GraphQLError(`Argument "initialCount" of "@stream": expected 0 or more, but got: ${count}.`, {
      nodes: node,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
  return undefined;
};
