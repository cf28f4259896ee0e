import type { InputObjectRef, InputRef } from '@pothos/core';
import type { Filter } from '../rest/lists/filter.ts';
import type { Order } from '../rest/lists/order.ts';
import { type Kind, parseKind, type Resource } from '../rest/resource.ts';
import { builder, type SchemaTypes } from './builder.ts';
import { conditions } from './conditions.ts';
import { screaming, typeNameOf } from './names.ts';

type Listed = Pick<Resource, 'name' | 'properties'>;

const direction = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first.',
  values: {
    ASC: { value: 'asc', description: 'Smallest, earliest, or A first.' },
    DESC: { value: 'desc', description: 'Largest, latest, or Z first.' },
  } as const,
});

const isOrdered = (kind: Kind): boolean => kind in conditions && kind !== 'type';

/** What only reports have can be neither filtered nor ordered by, but for the share that the gateway can work out. */
const isAbsentFromLists = (only: string | undefined, kind: Kind): boolean =>
  only !== undefined && kind !== 'double';

const filterOf = ({ name, properties }: Listed, derived: DerivedConditions) => {
  const filter = builder.inputRef<Filter>(`${typeNameOf(name)}Filter`);
  return filter.implement({
    description: 'Conditions that must all hold.',
    fields: (t) => ({
      and: t.field({ type: [filter], description: 'All of these hold.' }),
      or: t.field({ type: [filter], description: 'At least one of these holds.' }),
      not: t.field({ type: filter, description: 'This does not hold.' }),
      ...Object.fromEntries(
        Object.entries(properties).flatMap(([property, [declared, description, only]]) => {
          const { kind } = parseKind(declared);
          if (
            isAbsentFromLists(only, kind) ||
            kind === 'strings' ||
            kind === 'mimeContent' ||
            kind === 'type'
          )
            return [];
          return [[property, t.field({ type: conditions[kind], description })]];
        }),
      ),
      ...Object.fromEntries(
        Object.entries(derived).map(([field, { type, description }]) => [
          field,
          t.field({ type, description }),
        ]),
      ),
    }),
  });
};

const orderOf = ({ name, properties }: Listed) =>
  builder.inputRef<Order>(`${typeNameOf(name)}Order`).implement({
    description: 'By which value a list is ordered.',
    fields: (t) => ({
      field: t.field({
        type: builder.enumType(`${typeNameOf(name)}OrderField`, {
          description: 'Values by which the list can be ordered.',
          values: Object.fromEntries(
            Object.entries(properties)
              .filter(([, [declared, , only]]) => {
                const { kind } = parseKind(declared);
                return !isAbsentFromLists(only, kind) && isOrdered(kind);
              })
              .map(([property, [, description]]) => [screaming(property), { value: property, description }]),
          ),
        }),
        required: true,
        description: 'The value that rows are compared by.',
      }),
      direction: t.field({
        type: direction,
        required: true,
        defaultValue: 'asc',
        description: 'Which end comes first.',
      }),
    }),
  });

/** Conditions on values that are no properties of Graph's; `derivedConditions` of the resource says what they mean. */
type DerivedConditions = Readonly<Record<string, { type: InputRef<unknown>; description: string }>>;

export interface ListInputs {
  readonly filter: InputObjectRef<SchemaTypes, Filter>;
  readonly orderBy: InputObjectRef<SchemaTypes, Order>;
}

/** The filter and order types of a resource's lists. To be made once per resource. */
export const inputsOf = (resource: Listed, derived: DerivedConditions = {}): ListInputs => ({
  filter: filterOf(resource, derived),
  orderBy: orderOf(resource),
});

/** Arguments of a list: Relay's forward paging, and the resource's filter and order. */
export const listArguments = (
  { arg }: Pick<PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, unknown>, 'arg'>,
  { filter, orderBy }: ListInputs,
) => ({
  first: arg.int({ defaultValue: 50, description: 'How many rows, 1 to 1,000.' }),
  after: arg.string({ description: 'A cursor: the list goes on behind it.' }),
  filter: arg({ type: filter, description: 'Which rows; all of them if absent.' }),
  orderBy: arg({ type: orderBy, description: "In which order; Graph's own if absent." }),
});
