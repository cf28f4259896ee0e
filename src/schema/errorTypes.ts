import type { ObjectRef } from '@pothos/core';
import type { ErrorCode, Issue, SentChange } from '../errors.ts';
import { root } from '../rest/routePattern.ts';
import { builder, type SchemaTypes } from './builder.ts';
import { encodeNodeId } from './nodeId.ts';
import { isNodePath, nodeTypes } from './nodeTypes.ts';
import { error, type Refusal } from './refusal.ts';

const issue = builder.objectRef<Issue>('InputIssue').implement({
  description: 'What is wrong with one part of an input.',
  fields: (t) => ({
    path: t.exposeString('path', { nullable: false, description: 'Where it stands, such as `input.id`.' }),
    message: t.exposeString('message', { nullable: false, description: 'What was expected and what came.' }),
  }),
});

const declare = (name: string, description: string) =>
  builder.objectRef<Refusal>(name).implement({ description, interfaces: [error] });

const notFound = declare('NotFoundError', 'Microsoft Graph has no entity with these keys.');
const upstream = declare(
  'UpstreamError',
  'Microsoft Graph could not be reached, or refused the change for another reason: `code` says which.',
);

const forbidden = builder.objectRef<Refusal>('ForbiddenError').implement({
  description: 'The token does not permit the change.',
  interfaces: [error],
  fields: (t) => ({
    missingScopes: t.stringList({
      nullable: false,
      description:
        'OAuth scopes of which any one would suffice; empty when Microsoft Graph did not name them.',
      resolve: ({ details }) => details.missingScopes ?? [],
    }),
  }),
});

const invalidInput = builder.objectRef<Refusal>('InvalidInputError').implement({
  description: 'The input cannot be sent; nothing was.',
  interfaces: [error],
  fields: (t) => ({
    issues: t.field({
      type: [issue],
      nullable: false,
      description: 'Each part that is wrong.',
      resolve: ({ details }) => details.issues ?? [],
    }),
  }),
});

const throttled = builder.objectRef<Refusal>('ThrottledError').implement({
  description: 'Microsoft Graph asks to wait longer than the operation may take.',
  interfaces: [error],
  fields: (t) => ({
    retryAfterSeconds: t.int({
      nullable: false,
      description: 'How long to wait before asking again.',
      resolve: ({ details }) => details.retryAfterSeconds ?? 0,
    }),
  }),
});

const segmentRemoved = builder.objectRef<Refusal>('SegmentRemovedError').implement({
  description: 'Microsoft removed this path in June 2023; what it held can no longer be changed.',
  interfaces: [error],
  fields: (t) => ({
    segment: t.string({
      nullable: false,
      description: 'The part of the path that no longer exists.',
      resolve: ({ details }) => details.segment ?? '',
    }),
  }),
});

/** Of a collection there is none. */
const nodeIdOf = (path: string): string | null => {
  const below = path.slice(root.length);
  const typename = [...nodeTypes.keys()].find((name) => isNodePath(name, below));
  return typename === undefined ? null : encodeNodeId(typename, below);
};

const sentChange = builder.objectRef<SentChange>('SentChange').implement({
  description: 'A change as it went to Microsoft Graph, without its values.',
  fields: (t) => ({
    path: t.exposeString('path', {
      nullable: false,
      description: "Microsoft Graph's path of what was to be changed, below its version; it holds the keys.",
    }),
    nodeId: t.id({
      description: 'The entity, as `node` takes it; null where the path is that of a collection.',
      resolve: ({ path }) => nodeIdOf(path),
    }),
    properties: t.exposeStringList('properties', {
      nullable: false,
      description: 'The properties that were to be changed.',
    }),
  }),
});

const outcomeUnknown = builder.objectRef<Refusal>('OutcomeUnknownError').implement({
  description:
    'The change was sent, but not answered so that one knows whether it was made: it may have been. It was sent once and is not sent again. Read the entity before you do.',
  interfaces: [error],
  fields: (t) => ({
    sent: t.field({
      type: sentChange,
      nullable: false,
      description: 'What was sent.',
      resolve: ({ details }) => details.sent ?? { path: '', properties: [] },
    }),
  }),
});

/** Codes that have a type of their own. */
const typeByCode: Partial<Record<ErrorCode, ObjectRef<SchemaTypes, Refusal>>> = {
  NOT_FOUND: notFound,
  FORBIDDEN: forbidden,
  BAD_USER_INPUT: invalidInput,
  THROTTLED: throttled,
  SEGMENT_REMOVED: segmentRemoved,
  OUTCOME_UNKNOWN: outcomeUnknown,
};

export const errorTypes = [
  notFound,
  forbidden,
  invalidInput,
  throttled,
  segmentRemoved,
  outcomeUnknown,
  upstream,
];

/** The type of a failure; that of all without a type of their own is `UpstreamError`. */
export const errorTypeOf = ({ code }: Refusal): ObjectRef<SchemaTypes, Refusal> =>
  typeByCode[code] ?? upstream;
