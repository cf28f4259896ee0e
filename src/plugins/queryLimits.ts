import { type DocumentNode, GraphQLError, Lexer, type ParseOptions, parse, Source, TokenKind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { shapeOf } from './documentShape.ts';
import { fieldPairs } from './fieldPairs.ts';
import { checkLists } from './listLimit.ts';

/** How large a GraphQL request may be, whatever it would cost upstream. Fragments count wherever they are spread. */
export interface QueryLimits {
  /** Fields within fields. */
  readonly depth: number;
  /** Fields with another name than their own. */
  readonly aliases: number;
  /** Words and signs of the document. */
  readonly tokens: number;
  readonly directives: number;
  /** Items of a list, in the document or in variables. */
  readonly listItems: number;
  /** Size of the body of an HTTP request. */
  readonly bodyBytes: number;
}

export const defaultQueryLimits: QueryLimits = {
  depth: 20,
  aliases: 500,
  tokens: 5_000,
  directives: 100,
  listItems: 1_000,
  bodyBytes: 1_000_000,
};

/** Fragments within fragments: graphql-js follows them by recursion, and more would be no query that somebody wrote. */
const deepestFragments = 100;

/** As a hundred fragments of six fields make at one place; validation compares so many in some 10 ms. */
const mostPairs = 30_000;

/** Brackets within brackets, beyond those that fields may have: inputs within inputs. */
const nestedInputs = 50;

/**
 * Refuses documents that are too large before they are validated, and before they are parsed where their text tells:
 * validation takes time that grows with the square of what it compares, and the parser follows brackets by recursion.
 * Looks at each document once, for parsed documents are kept (`documentCache`).
 */
export const useQueryLimits = (limits: QueryLimits): Plugin => {
  const parseWithinLimits = (source: string | Source, options?: ParseOptions): DocumentNode => {
    checkText(typeof source === 'string' ? new Source(source) : source, limits);
    const document = parse(source, options);
    checkShape(document, limits);
    return document;
  };
  return {
    onParams({ params: { variables } }) {
      if (variables) checkLists(variables, limits.listItems);
    },
    onParse({ setParseFn }) {
      setParseFn(parseWithinLimits);
    },
    onResultProcess({ result }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      // To Yoga it looks like a mistake of syntax, which is 200 for clients that accept `application/json`.
      for (const { extensions } of result.errors ?? [])
        if (extensions.code === code) extensions.http = { status: 400 };
    },
  };
};

const code = 'QUERY_TOO_COMPLEX';

/** @throws QUERY_TOO_COMPLEX. Mistakes of syntax are thrown as the parser would. */
const checkText = (source: Source, { tokens, depth }: QueryLimits): void => {
  const lexer = new Lexer(source);
  const deepest = depth + nestedInputs;
  let count = 0;
  let open = 0;
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    count += 1;
    if (count > tokens) throw tooComplex(`The document has more than ${tokens} tokens.`);
    if (opening.has(kind)) open += 1;
    else if (closing.has(kind)) open -= 1;
    if (open > deepest) throw tooComplex(`The document has more than ${deepest} brackets within each other.`);
  }
};

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

const checkShape = (document: DocumentNode, limits: QueryLimits): void => {
  const shape = shapeOf(document, deepestFragments);
  if (shape.fragmentDepth > deepestFragments)
    throw tooComplex(`The document has fragments more than ${deepestFragments} deep within fragments.`);
  for (const [name, what] of measures) {
    if (shape[name] <= limits[name]) continue;
    throw tooComplex(
      `The document has ${what} ${shape[name]}, with its fragments written out, and may have ${limits[name]} at most.`,
    );
  }
  if (fieldPairs(document, mostPairs) > mostPairs)
    throw tooComplex(
      `The document repeats fields or fragments at one place so often that more than ${mostPairs} pairs of fields would have to be compared.`,
    );
};

const measures = [
  ['depth', 'a depth of'],
  ['aliases', 'as many aliases as'],
  ['directives', 'as many directives as'],
  ['listItems', 'a list as long as'],
] as const;

const tooComplex = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code } });
