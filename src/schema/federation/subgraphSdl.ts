import {
  type ConstDirectiveNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { nodeTypes } from '../nodeTypes.ts';
import { keyFieldsOf } from './representation.ts';

/** The oldest version with subscriptions: what is younger, some composers do not know. */
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.4", import: ["@key", "@shareable"])';

/**
 * The schema as composers read it: entities with their keys, and a `PageInfo` that other Relay subgraphs may have too.
 * It leaves out what a supergraph has once and not once per subgraph: `Node`, `node` and `nodes`, which have to find the
 * entities of every subgraph, and the directives of operations, which are the router's own.
 */
export const subgraphSdl = (schema: GraphQLSchema): string => {
  const document = visit(parse(printSchema(schema)), {
    DirectiveDefinition: () => null,
    InterfaceTypeDefinition: ({ name }) => (name.value === 'Node' ? null : undefined),
    ObjectTypeDefinition: asInSubgraph,
  });
  return `${link}\n\n${print(document)}\n`;
};

const asInSubgraph = (type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode | undefined => {
  const name = type.name.value;
  const nodeType = nodeTypes.get(name);
  if (nodeType) return asEntity(type, keyFieldsOf(nodeType));
  if (name === 'PageInfo') return asShared(type);
  return rootTypes.has(name) ? undescribed(withoutRelay(type)) : undefined;
};

const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

const asEntity = (
  { interfaces, ...type }: ObjectTypeDefinitionNode,
  keys: readonly string[],
): ObjectTypeDefinitionNode => ({
  ...type,
  interfaces: interfaces?.filter(({ name }) => name.value !== 'Node') ?? [],
  directives: keys.map((fields) => directive('key', fields)),
});

const asShared = ({ fields, ...type }: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => ({
  ...undescribed(type),
  fields: fields?.map(undescribed) ?? [],
  directives: [directive('shareable')],
});

const withoutRelay = ({ fields, ...type }: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => ({
  ...type,
  fields: fields?.filter(({ name }) => name.value !== 'node' && name.value !== 'nodes') ?? [],
});

/** Composers warn where several subgraphs describe the same in other words. */
const undescribed = <Node extends object>(node: Node): Node => ({ ...node, description: undefined });

const directive = (name: string, fields?: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments:
    fields === undefined
      ? []
      : [
          {
            kind: Kind.ARGUMENT,
            name: { kind: Kind.NAME, value: 'fields' },
            value: { kind: Kind.STRING, value: fields },
          },
        ],
});
