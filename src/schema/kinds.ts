import { type EnumerationName, enumerations, isEnumeration, unknownMember } from '../rest/enumerations.ts';
import type { Kind, Kinds } from '../rest/resource.ts';
import { builder } from './builder.ts';
import { screaming, typeNameOf } from './names.ts';

const enumOf = (name: EnumerationName, description: string) =>
  builder.enumType(typeNameOf(name), {
    description,
    values: Object.fromEntries([
      ...Object.entries(enumerations[name]).map(([member, [, text]]) => [
        screaming(member),
        { value: member, description: text },
      ]),
      [
        screaming(unknownMember),
        {
          value: unknownMember,
          description: 'A value that Microsoft Graph has added since this schema was made.',
        },
      ],
    ]),
  });

/** Graph's enumerations as GraphQL enums. Internally a value is Graph's own member name. */
export const enums = {
  resultantAppState: enumOf('resultantAppState', 'Whether an app is installed on a device.'),
  resultantAppStateDetail: enumOf('resultantAppStateDetail', 'Why an app is in its state on a device.'),
  complianceStatus: enumOf('complianceStatus', 'Whether a configuration is in effect for a user.'),
  mobileAppPublishingState: enumOf('mobileAppPublishingState', 'Whether an app can be assigned already.'),
} satisfies Record<EnumerationName, unknown>;

/** Kinds of single values → GraphQL scalars. */
const scalars = {
  id: 'ID',
  string: 'String',
  int32: 'Int',
  double: 'Float',
  boolean: 'Boolean',
  dateTimeOffset: 'DateTimeOffset',
  type: 'String',
} as const satisfies Partial<Record<keyof Kinds, string>>;

/** The GraphQL type for a kind that is a single value, in fields and inputs alike. */
export const typeOfKind = (kind: Exclude<Kind, 'strings' | 'mimeContent'>) =>
  isEnumeration(kind) ? enums[kind] : scalars[kind];

export const isSingle = (kind: Kind): kind is Exclude<Kind, 'strings' | 'mimeContent'> =>
  kind !== 'strings' && kind !== 'mimeContent';
