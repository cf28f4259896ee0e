import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';

const condition = {
  type: new GraphQLNonNull(GraphQLBoolean),
  defaultValue: true,
  description: 'If false, as if the directive were not there.',
};
const label = {
  type: GraphQLString,
  description: 'Comes with the part, so that a client can tell which one it is. Unique in the document.',
};

/**
 * `@defer` and `@stream`, as far as a document needs them to be valid; that answers come in parts is the executor's work.
 * Names and arguments are those of the proposal for incremental delivery (https://github.com/graphql/graphql-spec/pull/742).
 */
export const incrementalDirectives: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'defer',
    description:
      'The fields of this fragment may come in a later part of the answer, for clients that accept parts.',
    locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
    args: { if: condition, label },
  }),
  new GraphQLDirective({
    name: 'stream',
    description:
      'The rows of this list may come in later parts of the answer, for clients that accept parts.',
    locations: [DirectiveLocation.FIELD],
    args: {
      if: condition,
      label,
      initialCount: {
        type: GraphQLInt,
        defaultValue: 0,
        description: 'So many rows come with the list itself.',
      },
    },
  }),
];
