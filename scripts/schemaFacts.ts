import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';

/** A plugin of graphql-codegen: what the published client helpers have to know of the schema, as TypeScript. */
export const plugin = (schema: GraphQLSchema): string => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__'));
  const entities = types.filter(isEntity);
  const embedded = types.filter((type) => !isEntity(type) && !roots.includes(type));
  const values = new Set(entities.flatMap(fieldsOf).flatMap(embeddedValue));
  const connections = types
    .map((type) => [type.name, fieldsOf(type).filter(isConnection).map(nameOf)] as const)
    .filter(([, names]) => names.length > 0);
  return [
    exported('entityTypes', 'Object types that are normalised, by their `nodeId`.', entities.map(nameOf)),
    exported('embeddedTypes', 'All others: they live in the object that holds them.', embedded.map(nameOf)),
    exported('valueTypes', 'Those of them that an entity holds one of.', [...values].sort()),
    exported('connectionFields', 'The lists that are read page by page.', Object.fromEntries(connections)),
  ].join('\n');
};

type Field = GraphQLField<unknown, unknown>;

const exported = (name: string, meaning: string, value: object): string =>
  `/** ${meaning} */\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;

const nameOf = ({ name }: { readonly name: string }): string => name;

const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

const isEntity = (type: GraphQLObjectType): boolean =>
  type.getInterfaces().some(({ name }) => name === 'Node');

const isConnection = ({ type }: Field): boolean => getNamedType(type).name.endsWith('Connection');

const embeddedValue = (field: Field): string[] => {
  const type = getNamedType(field.type);
  const isOne = isObjectType(type) && !isListType(getNullableType(field.type));
  return isOne && !isEntity(type) && !isConnection(field) ? [type.name] : [];
};
