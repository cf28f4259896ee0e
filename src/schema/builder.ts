import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from '../context.ts';
import { lookupOfEach } from '../estimate/graphQuestions.ts';
import { asks } from '../estimate/question.ts';
import { isDateTimeOffset } from '../rest/lists/instant.ts';
import { loadNode } from './loadNode.ts';
import { decodeNodeId, encodeNodeId } from './nodeId.ts';

export interface Types {
  Context: Context;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTimeOffset: { Input: string; Output: string };
  };
}

/**
 * `nodeId` is Relay's globally unique id; `id` stays what Graph and the Intune portal show.
 */
export const builder = new SchemaBuilder<Types>({
  plugins: [RelayPlugin],
  relay: {
    idFieldName: 'nodeId',
    idFieldOptions: { description: 'Globally unique and opaque: `node(id:)` finds the same object again.' },
    encodeGlobalID: (typename, path) => encodeNodeId(typename, String(path)),
    decodeGlobalID: (nodeId) => decodeNodeId('id', nodeId),
    cursorType: 'String',
    nodeTypeOptions: { description: 'An object that can be fetched again by its `nodeId`.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list (Relay Cursor Connections).' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on behind this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether anything stands before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first row; null on an empty page.' },
    endCursorFieldOptions: { description: 'What `after` takes to go on behind this page.' },
    nodeQueryOptions: {
      description: 'Any object, by its `nodeId`; null when it no longer exists.',
      args: { id: { description: 'A `nodeId` of this schema.' } },
      extensions: asks(lookupOfEach('id')),
    },
    nodesQueryOptions: {
      description: 'Several objects, by their `nodeId`s, in that order.',
      args: { ids: { description: '`nodeId`s of this schema.' } },
      extensions: asks(lookupOfEach('ids')),
      // Each by itself, so that one failure is not that of all; what they read is sent together all the same. The
      // loader that Pothos offers here is no use for that: it loads all ids of the field, whichever it is given.
      resolve: (_root, { ids }, context, info) =>
        ids.map(({ typename, id }) => loadNode(typename, id, context, info)),
    },
  },
});

builder.queryType({ description: 'All that can be read.' });
builder.mutationType({ description: 'All that can be changed.' });
builder.subscriptionType({ description: 'All that can be watched.' });

builder.scalarType('DateTimeOffset', {
  description:
    'A moment with its offset, as RFC 3339 writes it: `2017-01-01T00:02:49.3205976-08:00`. The text is kept to the last digit.',
  // OData names the type (CSDL 4.01, section 3.3); its grammar is RFC 3339's.
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && isDateTimeOffset(value)) return value;
    throw new TypeError('Expected a moment with its offset, such as "2017-01-01T00:02:49.3205976-08:00".');
  },
});

type SchemaTypesOf<B> = B extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;
/** The builder's own types, for functions that make fields for many of them. */
export type SchemaTypes = SchemaTypesOf<typeof builder>;
