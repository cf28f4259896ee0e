import { badInput } from '../../errors.ts';
import { isEnumeration, unknownMember } from '../enumerations.ts';
import { type Kind, type Properties, parseKind, type Resource } from '../resource.ts';
import { compareInstants } from './instant.ts';

/**
 * A condition on the rows of a list, as clients write it: `{ displayName: { contains: "Teams" }, or: [...] }`.
 * Several entries of one object must all hold.
 */
export type Filter = { readonly [property: string]: unknown };

type Literal = string | number | boolean | null;

interface Operator {
  /** The OData expression (OData 4.01 URL Conventions, section 5.1.1). */
  readonly odata: (property: string, literal: string) => string;
  /** The same, for one value read from upstream. */
  readonly holds: (value: Literal, wanted: Literal, kind: Kind) => boolean;
}

/**
 * Text is compared without regard to case: whether an upstream minds it is its own affair, and a gateway that were
 * stricter than its upstream would drop rows that the upstream had rightly found.
 */
// biome-ignore format: a table
const operators: Readonly<Record<string, Operator>> = {
  eq:         { odata: (p, l) => `${p} eq ${l}`, holds: (a, b, kind) => compare(a, b, kind) === 0 },
  gt:         { odata: (p, l) => `${p} gt ${l}`, holds: (a, b, kind) => compare(a, b, kind) > 0 },
  ge:         { odata: (p, l) => `${p} ge ${l}`, holds: (a, b, kind) => compare(a, b, kind) >= 0 },
  lt:         { odata: (p, l) => `${p} lt ${l}`, holds: (a, b, kind) => compare(a, b, kind) < 0 },
  le:         { odata: (p, l) => `${p} le ${l}`, holds: (a, b, kind) => compare(a, b, kind) <= 0 },
  contains:   { odata: (p, l) => `contains(${p},${l})`,   holds: (a, b) => folded(a).includes(folded(b)) },
  startsWith: { odata: (p, l) => `startswith(${p},${l})`, holds: (a, b) => folded(a).startsWith(folded(b)) },
};

const folded = (value: Literal): string => String(value ?? '').toLowerCase();

/** NaN, and so false in every comparison, when just one side is null. */
export const compare = (a: Literal, b: Literal, kind: Kind): number => {
  if (a === null || b === null) return a === b ? 0 : Number.NaN;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (kind === 'dateTimeOffset') return compareInstants(String(a), String(b));
  if (kind === 'type') return compare(typeName(String(a)), typeName(String(b)), 'string');
  const [left, right] = [folded(a), folded(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** `win32LobApp`, however the type was written: `#microsoft.graph.win32LobApp`, with or without its namespace. */
export const typeName = (odataType: string): string => odataType.replace(/^#?(microsoft\.graph\.)?/, '');

/** A value as an OData literal. The one place where values are quoted; a quote within a text is doubled. */
const literal = (value: Literal, kind: Kind): string => {
  if (value === null) return 'null';
  const isText = kind === 'id' || kind === 'string' || isEnumeration(kind);
  return isText ? `'${String(value).replaceAll("'", "''")}'` : String(value);
};

interface Condition {
  /** Name of the operator. */
  readonly name: string;
  readonly property: string;
  readonly kind: Kind;
  readonly operator: Operator;
  readonly wanted: Literal;
}

/** The filter in one shape that both readings below walk. */
type Expression =
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression }
  | Condition;

type Filtered = Pick<Resource, 'properties' | 'derivedConditions'>;

/**
 * @param path where the filter stands among the arguments, for error messages.
 * @throws BAD_USER_INPUT for an empty list, which has no meaning upstream.
 */
export const parseFilter = (resource: Filtered, filter: Filter, path = 'filter'): Expression => {
  const all = Object.entries(filter).flatMap(([name, value]): Expression[] => {
    if (value === null || value === undefined) return [];
    const place = `${path}.${name}`;
    if (name === 'and') return [{ all: branches(resource, value, place) }];
    if (name === 'or') return [{ any: branches(resource, value, place) }];
    if (name === 'not') return [{ not: parseFilter(resource, asFilter(value), place) }];
    const derived = resource.derivedConditions[name];
    const { in: oneOf } = asFilter(value);
    if (Array.isArray(oneOf)) nonEmpty(oneOf, `${place}.in`);
    return derived
      ? [parseFilter(resource, derived(asFilter(value)), place)]
      : conditions(resource.properties, name, asFilter(value), place);
  });
  return all.length === 1 && all[0] ? all[0] : { all };
};

const asFilter = (value: unknown): Filter => {
  if (typeof value === 'object' && value !== null) return value as Filter;
  throw new TypeError('The schema lets only objects through as filters.');
};

const branches = (resource: Filtered, value: unknown, path: string): Expression[] =>
  nonEmpty(value, path).map((each, index) => parseFilter(resource, asFilter(each), `${path}[${index}]`));

const nonEmpty = (value: unknown, path: string): readonly unknown[] => {
  if (Array.isArray(value) && value.length > 0) return value;
  throw badInput(path, 'at least one entry', value);
};

const conditions = (properties: Properties, property: string, tests: Filter, path: string): Expression[] => {
  const declared = properties[property];
  if (!declared) throw new TypeError(`The schema offers a filter on "${property}", which is no property.`);
  const { kind } = parseKind(declared[0]);
  const condition = (name: string, wanted: unknown): Expression => {
    const operator = operators[name];
    if (!operator || !isLiteral(wanted))
      throw new TypeError(`The schema offers an unknown filter "${name}".`);
    if (wanted === unknownMember)
      throw badInput(`${path}.${name}`, 'a value that Microsoft Graph knows', wanted);
    if (typeof wanted === 'string' && halfCharacter.test(wanted))
      throw badInput(`${path}.${name}`, 'a text of whole characters', wanted);
    return { name, property, kind, operator, wanted };
  };
  return Object.entries(tests).flatMap(([name, wanted]): Expression[] => {
    if (wanted === undefined || (wanted === null && name !== 'eq')) return [];
    if (name !== 'in') return [condition(name, wanted)];
    return [{ any: nonEmpty(wanted, `${path}.in`).map((each) => condition('eq', each)) }];
  });
};

/** Half of a surrogate pair, which no URL can hold. */
const halfCharacter = /\p{Surrogate}/u;

const isLiteral = (value: unknown): value is Literal =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The expression as a `$filter`, not yet encoded for a URL; empty when every row satisfies it. */
export const toOData = (expression: Expression): string => {
  if ('all' in expression) return joined(expression.all.map(toOData).filter(isNotEmpty), ' and ');
  if ('any' in expression) {
    const texts = expression.any.map(toOData);
    return texts.every(isNotEmpty) ? joined(texts, ' or ') : '';
  }
  if ('not' in expression) return toOData(expression.not) && `not (${toOData(expression.not)})`;
  const { property, kind, operator, wanted } = expression;
  if (kind === 'type') return `isof(${literal(`microsoft.graph.${typeName(String(wanted))}`, 'string')})`;
  return operator.odata(property, literal(wanted, kind));
};

const isNotEmpty = (text: string): boolean => text !== '';

const joined = (texts: readonly string[], by: string): string =>
  texts.length === 1 ? (texts[0] ?? '') : texts.map((text) => `(${text})`).join(by);

/** Whether a row read from upstream satisfies the expression. A value that could not be decoded is left alone. */
export const matches = (expression: Expression, row: object): boolean => {
  if ('all' in expression) return expression.all.every((each) => matches(each, row));
  if ('any' in expression) return expression.any.some((each) => matches(each, row));
  if ('not' in expression) return !matches(expression.not, row);
  const value: unknown = Reflect.get(row, expression.property) ?? null;
  return !isLiteral(value) || expression.operator.holds(value, expression.wanted, expression.kind);
};

/** The properties that a filter reads; they must be selected for `matches` to see them. */
export const propertiesOf = (expression: Expression): string[] => {
  if ('all' in expression) return expression.all.flatMap(propertiesOf);
  if ('any' in expression) return expression.any.flatMap(propertiesOf);
  if ('not' in expression) return propertiesOf(expression.not);
  return [expression.property];
};

export type { Expression };
