import { numberOf } from '../enumerations.ts';
import type { Key } from '../key.ts';
import type { Expression } from '../lists/filter.ts';

/** A text as a literal of a report's filter, where numbers are quoted too. */
const quoted = (value: string | number): string => `'${String(value).replaceAll("'", "''")}'`;

/** What every report about one app needs; without it the service answers 400. */
export const ofApp = (mobileAppId: Key): string => `(ApplicationId eq ${quoted(mobileAppId)})`;

/**
 * The part of a filter that the device report can do: the install state. The rest is left to the caller, which checks
 * every row against the whole filter anyway.
 * @returns the report's filter, or undefined, and whether it says all that the expression says.
 */
export const deviceReportFilter = (
  expression: Expression | undefined,
): { text: string | undefined; isWhole: boolean } => {
  if (!expression) return { text: undefined, isWhole: true };
  const parts = 'all' in expression ? expression.all : [expression];
  const texts = parts.map(stateFilter);
  const known = texts.filter((text) => text !== undefined);
  return { text: known.join(' and ') || undefined, isWhole: known.length === parts.length };
};

const stateFilter = (expression: Expression): string | undefined => {
  if ('any' in expression) {
    const texts = expression.any.map(stateFilter);
    return texts.every((text) => text !== undefined) ? `(${texts.join(' or ')})` : undefined;
  }
  if (!('property' in expression) || expression.property !== 'installState' || expression.name !== 'eq')
    return undefined;
  const number = numberOf('resultantAppState', String(expression.wanted));
  return number === null ? undefined : `(InstallState eq ${quoted(number)})`;
};
