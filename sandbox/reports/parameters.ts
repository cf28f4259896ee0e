import { badRequest } from '../graph/graphError.ts';

/** What the body of a report action asks for. `name` and `groupBy` are taken and change nothing. */
export interface ReportParameters {
  readonly select: readonly string[];
  readonly search: string;
  readonly orderBy: readonly string[];
  readonly skip: number;
  readonly top: number | undefined;
  readonly sessionId: string;
  readonly filter: string;
}

const known = ['name', 'select', 'search', 'groupBy', 'orderBy', 'skip', 'top', 'sessionId', 'filter'];

/** @throws 400 for parameters that the action does not have or that are of another type */
export function readParameters(action: string, body: unknown): ReportParameters {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw badRequest('The payload of an action must be a JSON object.');
  const given = new Map<string, unknown>(Object.entries(body).filter(([, value]) => value !== null));
  for (const name of given.keys()) {
    if (known.includes(name)) continue;
    throw badRequest(
      `The parameter '${name}' in the request payload is not a valid parameter for the operation '${action}'.`,
    );
  }
  text(given, 'name');
  texts(given, 'groupBy');
  return {
    select: texts(given, 'select'),
    search: text(given, 'search'),
    orderBy: texts(given, 'orderBy'),
    skip: wholeNumber(given, 'skip') ?? 0,
    top: wholeNumber(given, 'top'),
    sessionId: text(given, 'sessionId'),
    filter: text(given, 'filter'),
  };
}

function text(given: ReadonlyMap<string, unknown>, name: string): string {
  const value = given.get(name) ?? '';
  if (typeof value !== 'string') throw badRequest(`The parameter '${name}' must be of type Edm.String.`);
  return value;
}

function texts(given: ReadonlyMap<string, unknown>, name: string): readonly string[] {
  const value = given.get(name) ?? [];
  if (isTexts(value)) return value;
  throw badRequest(`The parameter '${name}' must be of type Collection(Edm.String).`);
}

function wholeNumber(given: ReadonlyMap<string, unknown>, name: string): number | undefined {
  const value = given.get(name);
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31) return value;
  throw badRequest(`The parameter '${name}' must be of type Edm.Int32 and not negative.`);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
