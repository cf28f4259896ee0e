import type { EnumerationName } from '../rest/enumerations.ts';
import { builder } from './builder.ts';
import { enums } from './kinds.ts';
import { typeNameOf } from './names.ts';

const is = 'The value is this one; null asks for rows without a value.';
const isOneOf = 'The value is one of these.';
const contains = 'The value contains this text.';
const startsWith = 'The value starts with this text.';
const gt = 'The value is greater or later.';
const ge = 'The value is this one, or greater, or later.';
const lt = 'The value is less or earlier.';
const le = 'The value is this one, or less, or earlier.';

const conditionOnEnum = (name: EnumerationName) =>
  builder.inputType(`${typeNameOf(name)}Filter`, {
    description: `A condition on a ${typeNameOf(name)}.`,
    fields: (t) => ({
      eq: t.field({ type: enums[name], description: is }),
      in: t.field({ type: [enums[name]], description: isOneOf }),
    }),
  });

/** The conditions that a value of each kind can be put under. Several of one object must all hold. */
export const conditions = {
  id: builder.inputType('IDFilter', {
    description: 'A condition on a key.',
    fields: (t) => ({
      eq: t.id({ description: is }),
      in: t.idList({ description: isOneOf }),
    }),
  }),
  type: builder.inputType('ODataTypeFilter', {
    description:
      "A condition on Graph's type of an entity; `#microsoft.graph.win32LobApp` and `win32LobApp` are the same.",
    fields: (t) => ({
      eq: t.string({ description: 'The entity is of this type.' }),
      in: t.stringList({ description: 'The entity is of one of these types.' }),
    }),
  }),
  string: builder.inputType('StringFilter', {
    description:
      'A condition on a text. Microsoft Graph decides whether upper and lower case are the same; where the gateway itself compares, they are.',
    fields: (t) => ({
      eq: t.string({ description: is }),
      in: t.stringList({ description: isOneOf }),
      contains: t.string({ description: contains }),
      startsWith: t.string({ description: startsWith }),
    }),
  }),
  int32: builder.inputType('IntFilter', {
    description: 'A condition on a number.',
    fields: (t) => ({
      eq: t.int({ description: is }),
      in: t.intList({ description: isOneOf }),
      gt: t.int({ description: gt }),
      ge: t.int({ description: ge }),
      lt: t.int({ description: lt }),
      le: t.int({ description: le }),
    }),
  }),
  double: builder.inputType('FloatFilter', {
    description: 'A condition on a number that may have a fraction.',
    fields: (t) => ({
      gt: t.float({ description: gt }),
      ge: t.float({ description: ge }),
      lt: t.float({ description: lt }),
      le: t.float({ description: le }),
    }),
  }),
  boolean: builder.inputType('BooleanFilter', {
    description: 'A condition on a yes or no.',
    fields: (t) => ({ eq: t.boolean({ description: is }) }),
  }),
  dateTimeOffset: builder.inputType('DateTimeOffsetFilter', {
    description:
      'A condition on a moment. Two texts that name the same moment with other offsets are the same.',
    fields: (t) => ({
      eq: t.field({ type: 'DateTimeOffset', description: is }),
      gt: t.field({ type: 'DateTimeOffset', description: gt }),
      ge: t.field({ type: 'DateTimeOffset', description: ge }),
      lt: t.field({ type: 'DateTimeOffset', description: lt }),
      le: t.field({ type: 'DateTimeOffset', description: le }),
    }),
  }),
  resultantAppState: conditionOnEnum('resultantAppState'),
  resultantAppStateDetail: conditionOnEnum('resultantAppStateDetail'),
  complianceStatus: conditionOnEnum('complianceStatus'),
  mobileAppPublishingState: conditionOnEnum('mobileAppPublishingState'),
};
