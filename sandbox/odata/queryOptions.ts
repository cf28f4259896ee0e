import { badRequest } from '../graph/graphError.ts';
import type { Version } from '../model/schema.ts';

const known = [
  'select',
  'filter',
  'orderby',
  'top',
  'skip',
  'skiptoken',
  'count',
  'expand',
  'search',
  'format',
] as const;
type Name = (typeof known)[number];

/** The system query options of a request as texts, decoded; `pairs` keeps the order for the next link. */
export interface QueryOptions {
  readonly text: Readonly<Partial<Record<Name, string>>>;
  readonly pairs: readonly (readonly [name: string, value: string])[];
}

/**
 * Options start with `$`; beta takes them without it too. Whatever else stands in a query is somebody's own
 * parameter and does nothing, but an unknown `$option` is refused, as OData wants it.
 */
export function parseQueryOptions(query: string, version: Version): QueryOptions {
  const text: Partial<Record<Name, string>> = {};
  const pairs: [string, string][] = [];
  for (const part of query.split('&').filter((piece) => piece !== '')) {
    const end = part.indexOf('=');
    const name = decode(end < 0 ? part : part.slice(0, end));
    const value = decode(end < 0 ? '' : part.slice(end + 1));
    pairs.push([name, value]);
    const option = nameOf(name, version);
    if (option === undefined) continue;
    if (text[option] !== undefined)
      throw badRequest(
        `Query option '$${option}' was specified more than once, but it must be specified at most once.`,
      );
    text[option] = value;
  }
  return { text, pairs };
}

/** @throws 400 unless the text is a whole number that is not negative */
export function wholeNumber(option: Name, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw badRequest(
      `Invalid value '${text}' for $${option} query option found. The $${option} query option requires a non-negative integer value.`,
    );
  return Number(text);
}

export function isTrue(option: Name, text: string | undefined): boolean {
  if (text === undefined || text === 'false') return false;
  if (text !== 'true')
    throw badRequest(
      `Invalid value '${text}' for $${option} query option found. Valid values are 'true' and 'false'.`,
    );
  return true;
}

function nameOf(parameter: string, version: Version): Name | undefined {
  const system = parameter.startsWith('$');
  if (!system && version !== 'beta') return undefined;
  const wanted = (system ? parameter.slice(1) : parameter).toLowerCase();
  const option = known.find((name) => name === wanted);
  if (system && option === undefined)
    throw badRequest(`The query parameter '${parameter}' is not supported.`);
  return option;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw badRequest('The query string is not valid percent-encoding.');
  }
}
