import { badRequest } from '../graph/graphError.ts';
import { syntaxError, type Token, tokensOf } from './filterTokens.ts';

export type Literal =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'null' };

export type Operator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export type Operand = Literal | { readonly kind: 'path'; readonly path: string } | Call;
export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly parameters: readonly Operand[];
}

export type Filter =
  | Operand
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Filter[] }
  | { readonly kind: 'not'; readonly operand: Filter }
  | { readonly kind: 'compare'; readonly operator: Operator; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'in'; readonly left: Operand; readonly values: readonly Literal[] };

const operators: readonly Operator[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
const deepest = 100;

/**
 * Reads `$filter`. Written here because no maintained package on npm reads all of what callers of Intune send:
 * `isof` under `not`, `in`, casts in property paths, and unquoted DateTimeOffset with an offset.
 *
 * @throws 400 with the place of the mistake
 */
export function parseFilter(text: string): Filter {
  const parser = new FilterParser(text);
  const filter = parser.or(0);
  parser.end();
  return filter;
}

class FilterParser {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  or(depth: number): Filter {
    const operands = [this.#and(depth)];
    while (this.#takeWord('or')) operands.push(this.#and(depth));
    return joined('or', operands);
  }

  end(): void {
    if (this.#token.group !== 'end') throw this.#unexpected();
  }

  #and(depth: number): Filter {
    const operands = [this.#not(depth)];
    while (this.#takeWord('and')) operands.push(this.#not(depth));
    return joined('and', operands);
  }

  #not(depth: number): Filter {
    if (depth > deepest) throw badRequest('The filter is nested too deeply.');
    if (this.#isWord('not')) {
      this.#next += 1;
      return { kind: 'not', operand: this.#not(depth + 1) };
    }
    if (this.#takeMark('(')) {
      const inner = this.or(depth + 1);
      this.#expectMark(')');
      return inner;
    }
    return this.#comparison(depth);
  }

  #comparison(depth: number): Filter {
    const left = this.#operand(depth);
    if (this.#takeWord('in')) return { kind: 'in', left, values: this.#list() };
    const operator = operators.find((one) => this.#isWord(one));
    if (operator === undefined) return left;
    this.#next += 1;
    return { kind: 'compare', operator, left, right: this.#operand(depth) };
  }

  #operand(depth: number): Operand {
    if (depth > deepest) throw badRequest('The filter is nested too deeply.');
    const { group, text } = this.#token;
    if (group !== 'word') return this.#literal();
    if (text === 'null' || text === 'true' || text === 'false') return this.#literal();
    this.#next += 1;
    if (!this.#takeMark('(')) return { kind: 'path', path: text };
    const parameters: Operand[] = [];
    while (!this.#takeMark(')')) {
      if (parameters.length > 0) this.#expectMark(',');
      parameters.push(this.#operand(depth + 1));
    }
    return { kind: 'call', name: text, parameters };
  }

  #list(): readonly Literal[] {
    this.#expectMark('(');
    const values = [this.#literal()];
    while (this.#takeMark(',')) values.push(this.#literal());
    this.#expectMark(')');
    return values;
  }

  #literal(): Literal {
    const { group, text } = this.#token;
    const literal = literalOf(group, text);
    if (literal === undefined) throw this.#unexpected();
    this.#next += 1;
    return literal;
  }

  get #token(): Token {
    return this.#tokens[this.#next] ?? { group: 'end', text: '', at: 0 };
  }

  #isWord(word: string): boolean {
    return this.#token.group === 'word' && this.#token.text === word;
  }

  #takeWord(word: string): boolean {
    if (!this.#isWord(word)) return false;
    this.#next += 1;
    return true;
  }

  #takeMark(mark: string): boolean {
    if (this.#token.group !== 'mark' || this.#token.text !== mark) return false;
    this.#next += 1;
    return true;
  }

  #expectMark(mark: string): void {
    if (!this.#takeMark(mark)) throw this.#unexpected();
  }

  #unexpected() {
    const { at, text, group } = this.#token;
    return syntaxError(at, group === 'end' ? 'the end' : `'${text}'`);
  }
}

function joined(kind: 'and' | 'or', operands: readonly Filter[]): Filter {
  const [first, ...more] = operands;
  return first !== undefined && more.length === 0 ? first : { kind, operands };
}

function literalOf(group: Token['group'], text: string): Literal | undefined {
  if (group === 'text') return { kind: 'string', value: text.slice(1, -1).replaceAll("''", "'") };
  if (group === 'date') return { kind: 'date', value: text };
  if (group === 'number') return { kind: 'number', value: Number(text) };
  if (group !== 'word') return undefined;
  if (text === 'null') return { kind: 'null' };
  return text === 'true' || text === 'false' ? { kind: 'boolean', value: text === 'true' } : undefined;
}
