import { describe, expect, it } from 'vitest';
import { composers } from '../support/composers.ts';
import { serviceDeskSdl } from '../support/serviceDesk.ts';
import { textOf } from '../support/sources.ts';

const subgraph = (name: string, sdl: string) => ({ name, url: `http://${name}.test/graphql`, sdl });
const intune = subgraph('intune', textOf('subgraph.graphql'));

/** A subgraph of another team that follows Relay, with one of two names for the id of a node. */
const relaySubgraph = (idField: string, more = '') =>
  subgraph(
    'library',
    `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
    "All that the library has."
    type Query {
      node(id: ID!): Node
      nodes(ids: [ID!]!): [Node]!
      books(first: Int, after: String): BookConnection!
    }
    "All that can be borrowed."
    type Mutation { borrow(id: ID!): Book }
    "What the library remembers."
    interface Node { ${idField}: ID! }
    type Book implements Node @key(fields: "${idField}") { ${idField}: ID! title: String! }
    type BookConnection { edges: [BookEdge!]! pageInfo: PageInfo! }
    type BookEdge { cursor: String! node: Book }
    "A page."
    type PageInfo @shareable {
      "Is there more?"
      hasNextPage: Boolean!
      hasPreviousPage: Boolean!
      startCursor: String
      endCursor: String
    }
    ${more}
    `,
  );

/** The subgraphs of docs/federation.md: one with tickets, and one that has `node`. */
const [documented = '', documentedNodes = ''] = [
  ...textOf('docs/federation.md').matchAll(/^```graphql\n(extend schema .*?)^```/gms),
].map(([, sdl = '']) => sdl);

const ownNodes = `
  type MobileApp implements Node @key(fields: "nodeId", resolvable: false) { nodeId: ID! }
`;

describe.each(Object.entries(composers))('%s composes without an error or a hint', (_, compose) => {
  it.each([
    ['the subgraph alone', []],
    ['it beside one that extends its entities', [subgraph('desk', serviceDeskSdl)]],
    ['it beside a Relay subgraph whose Node has an id', [relaySubgraph('id')]],
    ['it beside a Relay subgraph whose Node has a nodeId', [relaySubgraph('nodeId')]],
    ['it beside a Relay subgraph that finds its nodes too', [relaySubgraph('nodeId', ownNodes)]],
    [
      'it beside those of the documentation',
      [subgraph('desk', documented), subgraph('nodes', documentedNodes)],
    ],
    ['all of them together', [subgraph('desk', serviceDeskSdl), relaySubgraph('nodeId', ownNodes)]],
  ])('%s', (_, others) => {
    const { errors, hints } = compose([intune, ...others]);
    expect({ errors, hints }).toEqual({ errors: [], hints: [] });
  });
});
