import graphql from '@graphql-eslint/eslint-plugin';

// ESLint reads what is GraphQL and nothing else: code is biome's. Each exception says why it is right here.

const {
  'flat/schema-recommended': recommended,
  'flat/schema-relay': relay,
  'flat/operations-recommended': operations,
} = graphql.configs;
const documents = ['examples/**/*.graphql', 'test/documents/*.graphql'];

export default [
  // The same types once more, with the directives of federation, which the composition of a supergraph checks.
  { ignores: ['subgraph.graphql'] },
  {
    files: ['**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema.graphql', documents } },
    },
    plugins: { '@graphql-eslint': graphql },
  },
  {
    files: ['schema.graphql'],
    rules: {
      ...recommended.rules,
      ...relay.rules,

      // Graph pages forward only, so nothing could answer `last` and `before`.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],

      // Lists that are short by nature, such as the parts of an input that are wrong, have no pages; and a connection
      // has `nodes` beside its `edges`.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],

      // The unique identifier is `nodeId`; `id` is Graph's key, unique below its parent. What is only ever part of
      // something else has none.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          acceptedIdNames: ['nodeId'],
          exceptions: {
            suffixes: ['Connection', 'Edge', 'Error', 'Count', 'Changes'],
            types: ['DeviceStatusBreakdown', 'InputIssue', 'MimeContent', 'PageInfo', 'SentChange'],
          },
        },
      ],

      // `Node.nodeId` is called so because `id` is Graph's; properties keep the names that Graph gave them, such as
      // `MobileAppInstallStatus.mobileAppInstallStatusValue`.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  {
    files: documents,
    rules: {
      ...operations.rules,

      // Examples and tests show the fields that they are about; they keep nothing that an identifier could find again.
      '@graphql-eslint/require-selections': 'off',
    },
  },
  {
    files: ['examples/dashboard/**/*.graphql'],
    rules: {
      // The dashboard does: its cache knows objects by their `nodeId`.
      '@graphql-eslint/require-selections': ['error', { fieldName: 'nodeId' }],
    },
  },
];
