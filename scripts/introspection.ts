import { type GraphQLSchema, type IntrospectionType, introspectionFromSchema } from 'graphql';

/**
 * A plugin of graphql-codegen: the schema as introspection shows it, without what graphcache does not read (texts,
 * arguments, inputs, enums). Of a field it reads whether it may be null.
 */
export const plugin = (schema: GraphQLSchema): string => {
  const { types, ...roots } = introspectionFromSchema(schema, { descriptions: false }).__schema;
  const { queryType, mutationType, subscriptionType } = roots;
  const __schema = { queryType, mutationType, subscriptionType, types: types.flatMap(small) };
  const value = JSON.stringify({ __schema });
  return `interface Root {
  kind: string;
  name: string;
}

interface Introspection {
  __schema: { queryType: Root; mutationType?: Root | null; subscriptionType?: Root | null; types: object[] };
}

export const introspection: Introspection = ${value};
`;
};

const small = (type: IntrospectionType): object[] => {
  if (type.name.startsWith('__')) return [];
  if (type.kind === 'UNION') return [{ kind: type.kind, name: type.name, possibleTypes: type.possibleTypes }];
  if (type.kind !== 'OBJECT' && type.kind !== 'INTERFACE') return [];
  const fields = type.fields.map((field) => ({ name: field.name, type: field.type, args: [] }));
  return [{ kind: type.kind, name: type.name, interfaces: type.interfaces, fields }];
};
