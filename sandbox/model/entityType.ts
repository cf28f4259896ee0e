import { type EnumName, isEnumName } from './enums.ts';

const primitives = ['String', 'Int32', 'Int64', 'Boolean', 'DateTimeOffset', 'Binary', 'Complex'] as const;

type Primitive = (typeof primitives)[number];
export type Kind = Primitive | EnumName;

/** `String?` may be null, `String[]` is a collection, ` beta` is hidden in v1.0, ` readonly` refuses writes. */
type PropertySpec = `${Kind}${'' | '[]'}${'' | '?'}${'' | ' beta'}${'' | ' readonly'}`;

/** `mobileApp` leads to one entity, `mobileApp*` to many; ` removed` is gone from live Graph since June 2023. */
type NavigationSpec = `${string}${'' | '*'}${'' | ' beta'}${'' | ' removed'}`;

interface TypeSpec {
  readonly base?: string;
  readonly abstract?: true;
  readonly beta?: true;
  readonly properties?: Readonly<Record<string, PropertySpec>>;
  readonly navigations?: Readonly<Record<string, NavigationSpec>>;
}

export type TypeTable = Readonly<Record<string, TypeSpec>>;

export interface Property {
  readonly name: string;
  readonly kind: Kind;
  readonly many: boolean;
  readonly nullable: boolean;
  readonly beta: boolean;
  readonly readOnly: boolean;
}

export interface Navigation {
  readonly name: string;
  readonly type: string;
  readonly many: boolean;
  readonly beta: boolean;
  readonly removed: boolean;
}

export function readProperty(name: string, spec: PropertySpec): Property {
  const [head = '', ...flags] = spec.split(' ');
  const nullable = head.endsWith('?');
  const shape = nullable ? head.slice(0, -1) : head;
  const many = shape.endsWith('[]');
  return {
    name,
    kind: kindOf(many ? shape.slice(0, -2) : shape),
    many,
    nullable,
    beta: flags.includes('beta'),
    readOnly: name === 'id' || flags.includes('readonly'),
  };
}

export function readNavigation(name: string, spec: NavigationSpec): Navigation {
  const [head = '', ...flags] = spec.split(' ');
  const many = head.endsWith('*');
  return {
    name,
    type: many ? head.slice(0, -1) : head,
    many,
    beta: flags.includes('beta'),
    removed: flags.includes('removed'),
  };
}

function kindOf(text: string): Kind {
  if (isEnumName(text)) return text;
  const primitive = primitives.find((one) => one === text);
  if (primitive === undefined) throw new Error(`There is no kind of property '${text}'.`);
  return primitive;
}
