import { badRequest } from '../graph/graphError.ts';

export interface Token {
  readonly group: 'text' | 'date' | 'number' | 'word' | 'mark' | 'end';
  readonly text: string;
  readonly at: number;
}

const token =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<date>\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)|(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Za-z_@][\w.]*(?:\/[A-Za-z_][\w.]*)*)|(?<mark>[(),]))/y;

/** The words of a `$filter`, with an end behind the last. Throws 400 where there is no word. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  let at = 0;
  while (at < end) {
    token.lastIndex = at;
    const groups = token.exec(text)?.groups;
    if (groups === undefined) throw syntaxError(at, `'${text.slice(at, at + 10)}'`);
    for (const group of ['text', 'date', 'number', 'word', 'mark'] as const) {
      const found = groups[group];
      if (found !== undefined) tokens.push({ group, text: found, at });
    }
    at = token.lastIndex;
  }
  tokens.push({ group: 'end', text: '', at });
  return tokens;
}

export function syntaxError(at: number, found: string) {
  return badRequest(`Invalid filter clause: Syntax error: ${found} at position ${at} was not expected.`);
}
