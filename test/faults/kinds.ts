import type { FaultMatch } from '../../sandbox/graph/faults.ts';
import { at } from '../support/at.ts';
import type { Keyed } from './keys.ts';
import type { Subject } from './subjects.ts';

/** A kind of request, as a column of docs/reliability.md names it. */
export const kinds = [
  'read',
  'read in a batch',
  'batch of reads',
  'page of a list',
  'change',
  'change in a batch',
  'batch of changes',
] as const;

export type Kind = (typeof kinds)[number];

export const isOneOf = (kind: Kind): boolean => kind === 'read in a batch' || kind === 'change in a batch';

const isBatch = (kind: Kind): boolean => kind === 'batch of reads' || kind === 'batch of changes';

/** An operation in which one request of its kind is struck, and what is to be seen of that. */
export interface Trial {
  /** The operation; values of changes count on from `value`, the cursor leads on in a list. */
  readonly document: (value: number, after?: string) => string;
  /** What is struck. */
  readonly match: FaultMatch;
  /** How many matches come before. */
  readonly skip: number;
  /** Tells the struck request by its address or its body; absent: it is the first of a list's later pages. */
  readonly mark: string | undefined;
  /** Names of the answer that hold the outcomes, in their order. */
  readonly names: readonly string[];
  /** Which of them is that of the struck request. */
  readonly struck: number;
  /** The fields around a list. */
  readonly list?: readonly string[];
  /** What is changed, and where it stands in Graph. */
  readonly changed?: { readonly paths: readonly string[]; readonly property: string; readonly type: string };
}

/** What a subject has of a kind; undefined where it has none. */
export const trialOf = (subject: Subject, kind: Kind): Trial | undefined => {
  if (kind === 'page of a list') return pageTrial(subject);
  return kind.includes('change') ? changeTrial(subject, kind) : readTrial(subject, kind);
};

const written = (keys: Readonly<Record<string, string | number>>): string =>
  Object.entries(keys)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');

const readTrial = ({ read, source }: Subject, kind: Kind): Trial | undefined => {
  if (!read) return undefined;
  const asked = kind === 'read' ? read.of.slice(0, 1) : read.of;
  const struck = isOneOf(kind) ? 1 : 0;
  const { path } = at(asked, struck);
  const fields = asked.map(
    ({ keys }, place) => `r${place}: ${read.field}(${written(keys)}) ${read.selection}`,
  );
  return {
    document: () => `{ ${fields.join(' ')} }`,
    // All reports have one address: what is struck is told by its place.
    match: isBatch(kind) ? { envelope: true } : { path: source === 'reports' ? 'reports/' : path },
    skip: source === 'reports' ? struck : 0,
    mark: source === 'reports' ? at(asked, struck).keys.mobileAppId : path,
    names: asked.map((_, place) => `r${place}`),
    struck,
  };
};

const pageTrial = ({ list, read, source }: Subject): Trial | undefined => {
  if (!list || !read) return undefined;
  const outer = list.slice(0, -1);
  return {
    document: (_, after) =>
      `{ ${[...outer, ''].join(' { ')} ${list.at(-1)}(first: 3${after === undefined ? '' : `, after: "${after}"`}) { nodes ${read.selection} pageInfo { hasNextPage endCursor } } ${' }'.repeat(outer.length)} }`,
    match: { path: source === 'reports' ? 'reports/' : 'skiptoken' },
    skip: source === 'reports' ? 1 : 0,
    mark: source === 'reports' ? '"skip":1,' : undefined,
    names: [],
    struck: 0,
    list: list.map((field) => field.split('(', 1).join()),
  };
};

const changeTrial = ({ change }: Subject, kind: Kind): Trial | undefined => {
  if (!change || (kind !== 'change' && !change.many)) return undefined;
  const changed = kind === 'change' ? change.of.slice(0, 1) : change.of;
  const struck = isOneOf(kind) ? 1 : 0;
  const path = change.path ?? at(changed, struck).path;
  const results = `{ __typename ... on ${change.type} { id ${change.property} } ... on Error { code } }`;
  const inputOf = ({ keys }: Keyed, value: number): string =>
    `{ ${written({ ...keys, [change.property]: value })} }`;
  return {
    document: (value) =>
      kind === 'change'
        ? `mutation { result: ${change.field}(input: ${inputOf(at(changed, 0), value)}) ${results} }`
        : `mutation { results: ${change.many}(inputs: [${changed.map((its, place) => inputOf(its, value + place)).join(' ')}]) ${results} }`,
    match: isBatch(kind) ? { envelope: true } : { method: 'PATCH', path },
    skip: 0,
    mark: path,
    names: kind === 'change' ? ['result'] : changed.map((_, place) => `results.${place}`),
    struck,
    changed: {
      paths: changed.map((each) => each.path),
      property: change.property,
      type: change.type,
    },
  };
};
