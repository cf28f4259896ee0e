import type { ObjectRef } from '@pothos/core';
import type { List } from '../rest/lists/list.ts';
import { builder, type SchemaTypes } from './builder.ts';
import { counts, leadsOn } from './selection.ts';

interface Edge {
  readonly list: List<object>;
  readonly index: number;
}

/**
 * The connection and edge types of an entity (Relay Cursor Connections). Rows are nullable: one that cannot be
 * understood is an error in its place (GraphQL raises an `Error` that it meets as a value), and the others are shown.
 */
export const connectionOf = <E extends object>(
  entity: ObjectRef<SchemaTypes, E>,
): ObjectRef<SchemaTypes, List<E>> => {
  const ref: ObjectRef<SchemaTypes, object> = entity;
  const { name } = ref;
  const edge = builder.objectRef<Edge>(`${name}Edge`).implement({
    description: `A ${name} in its list.`,
    fields: (t) => ({
      cursor: t.string({
        nullable: false,
        description: 'The place just behind this row, for `after`.',
        resolve: ({ list, index }) => list.cursorAt(index),
      }),
      node: t.field({
        type: ref,
        description: 'The row itself.',
        extensions: leadsOn,
        resolve: ({ list, index }) => list.rows[index],
      }),
    }),
  });
  const connection = builder.objectRef<List<E>>(`${name}Connection`);
  const lists: ObjectRef<SchemaTypes, List<object>> = connection;
  builder.objectType(lists, {
    description: `Part of a list of ${name}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        nullable: false,
        description: 'The rows with their cursors.',
        extensions: leadsOn,
        resolve: (list) => list.rows.map((_, index) => ({ list, index })),
      }),
      nodes: t.field({
        type: [ref],
        nullable: { list: false, items: true },
        description: 'The rows alone.',
        extensions: leadsOn,
        resolve: (list) => list.rows,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        nullable: false,
        description: 'Where this part stands in the list.',
        resolve: (list) => ({
          hasNextPage: list.hasNextPage,
          hasPreviousPage: list.hasPreviousPage,
          startCursor: list.rows.length > 0 ? list.cursorAt(0) : null,
          endCursor: list.endCursor(),
        }),
      }),
      totalCount: t.int({
        description:
          'Number of all rows of the list under this filter. Asked of Microsoft Graph only when selected.',
        extensions: counts,
        resolve: (list) => list.totalCount,
      }),
    }),
  });
  return connection;
};
