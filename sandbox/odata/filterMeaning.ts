import type { Entity } from '../data/entity.ts';
import { badRequest, GraphError } from '../graph/graphError.ts';
import { enumValue, isEnumName } from '../model/enums.ts';
import { type EntityType, entityType, findType, isKindOf, type Version } from '../model/schema.ts';
import { comparisons } from './comparison.ts';
import type { Call, Filter, Literal, Operand, Operator } from './filterSyntax.ts';
import { instant } from './instant.ts';
import { compileJunction, isJunction } from './junction.ts';
import { propertyTerm, type Term } from './term.ts';

export type Predicate = (entity: Entity) => boolean;

/** A filter that asks for what this service does not do; some services then answer 500, or ignore the filter. */
export class UnsupportedFunction extends GraphError {
  constructor(name: string) {
    super(400, 'BadRequest', `An unknown function with name '${name}' was found.`);
  }
}

/** @throws 400 for unknown properties and for comparisons between things that cannot be compared */
export function compileFilter(filter: Filter, type: EntityType, version: Version): Predicate {
  const compile = (inner: Filter): Predicate => {
    if (isJunction(inner)) return compileJunction(inner, compile);
    switch (inner.kind) {
      case 'in': {
        const left = term(inner.left);
        const tests = inner.values.map((value) =>
          comparison('eq', left, matched(literalTerm(value), value, left)),
        );
        return (entity) => tests.some((test) => test(entity));
      }
      case 'compare': {
        const [left, right] = [term(inner.left), term(inner.right)];
        return comparison(
          inner.operator,
          matched(left, inner.left, right),
          matched(right, inner.right, left),
        );
      }
      default: {
        const alone = term(inner);
        if (alone.kind !== 'Boolean')
          throw badRequest('The filter expression must evaluate to a single boolean value.');
        return (entity) => alone.read(entity) === true;
      }
    }
  };
  const term = (operand: Operand): Term => {
    if (operand.kind === 'path') return propertyTerm(operand.path, type, version);
    return operand.kind === 'call' ? callTerm(operand, term) : literalTerm(operand);
  };
  return compile(filter);
}

function comparison(operator: Operator, left: Term, right: Term): Predicate {
  if (left.kind !== right.kind && left.kind !== 'Null' && right.kind !== 'Null')
    throw incompatible(left, right, operator);
  const holds = comparisons[operator];
  return (entity) => holds(left.read(entity), right.read(entity));
}

function literalTerm(literal: Literal): Term {
  if (literal.kind === 'null') return { kind: 'Null', read: () => null };
  if (literal.kind === 'date') {
    const moment = instant(literal.value);
    if (moment === undefined) throw badRequest(`'${literal.value}' is not a DateTimeOffset.`);
    return { kind: 'DateTimeOffset', read: () => moment };
  }
  const kinds = { string: 'String', number: 'Int32', boolean: 'Boolean' } as const;
  return { kind: kinds[literal.kind], read: () => literal.value };
}

/** Enumeration members are written as quoted texts, and numbers fit every integer: the other side decides. */
function matched(term: Term, operand: Operand, other: Term): Term {
  if (operand.kind === 'number' && other.kind === 'Int64') return { ...term, kind: 'Int64' };
  if (operand.kind !== 'string' || other.kind === 'Null' || !isEnumName(other.kind)) return term;
  const value = enumValue(other.kind, operand.value);
  if (value === undefined) {
    throw badRequest(`The string '${operand.value}' is not a valid enumeration type constant.`);
  }
  return { kind: other.kind, read: () => value };
}

function callTerm({ name, parameters }: Call, term: (operand: Operand) => Term): Term {
  if (name === 'isof') return isofTerm(parameters);
  const test = textTests[name];
  if (test === undefined) throw new UnsupportedFunction(name);
  const [text, part, ...more] = parameters.map(term);
  if (text?.kind !== 'String' || part?.kind !== 'String' || more.length > 0) {
    throw badRequest(
      `No function signature for the function with name '${name}' matches the specified arguments.`,
    );
  }
  return {
    kind: 'Boolean',
    read: (entity) => {
      const [whole, piece] = [text.read(entity), part.read(entity)];
      return typeof whole === 'string' && typeof piece === 'string' && test(whole, piece);
    },
  };
}

const textTests: Readonly<Record<string, (whole: string, part: string) => boolean>> = {
  startswith: (whole, part) => whole.startsWith(part),
  endswith: (whole, part) => whole.endsWith(part),
  contains: (whole, part) => whole.includes(part),
};

/** `isof('microsoft.graph.x')`, with or without quotes: true for x and for what derives from it. */
function isofTerm(parameters: readonly Operand[]): Term {
  const [wanted, ...more] = parameters;
  const text = wanted?.kind === 'string' ? wanted.value : wanted?.kind === 'path' ? wanted.path : '';
  const type = text.startsWith('microsoft.graph.')
    ? findType(text.slice('microsoft.graph.'.length))
    : undefined;
  if (type === undefined || more.length > 0)
    throw badRequest(`The type '${text}' is not defined in the model.`);
  return { kind: 'Boolean', read: (entity) => isKindOf(entityType(entity.type), type) };
}

function incompatible(left: Term, right: Term, operator: Operator): GraphError {
  const name = (term: Term) => (isEnumName(term.kind) ? `microsoft.graph.${term.kind}` : `Edm.${term.kind}`);
  return badRequest(
    `A binary operator with incompatible types was detected. Found operand types '${name(left)}' and '${name(right)}' for operator kind '${operator}'.`,
  );
}
