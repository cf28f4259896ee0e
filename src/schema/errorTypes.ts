import type { ObjectRef } from '@pothos/core';
import { type ErrorCode, type ErrorDetails, errorCodes, GatewayError, type Issue } from '../errors.ts';
import { builder, type SchemaTypes } from './builder.ts';

const code = builder.enumType('ErrorCode', {
  description: 'What went wrong. Programs match on this; the message is for people.',
  values: Object.fromEntries(
    Object.entries(errorCodes).map(([name, description]) => [name, { value: name, description }]),
  ),
});

/** A failure as the result of a mutation. It is no `Error`: GraphQL raises one that it meets as a value. */
class Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;

  constructor({ code, message, details }: GatewayError) {
    this.code = code;
    this.message = message;
    this.details = details;
  }
}

const error = builder.interfaceRef<Refusal>('Error').implement({
  description: 'Why a change was not made.',
  fields: (t) => ({
    code: t.field({
      type: code,
      nullable: false,
      description: 'Stable name of the failure.',
      resolve: (e) => e.code,
    }),
    message: t.string({
      nullable: false,
      description: 'The failure in a sentence.',
      resolve: (e) => e.message,
    }),
    requestId: t.string({
      description: "Microsoft Graph's id of the refused request, for Microsoft's support.",
      resolve: ({ details }) => details.requestId,
    }),
  }),
});

const issue = builder.objectRef<Issue>('InputIssue').implement({
  description: 'What is wrong with one part of an input.',
  fields: (t) => ({
    path: t.exposeString('path', { nullable: false, description: 'Where it stands, such as `input.id`.' }),
    message: t.exposeString('message', { nullable: false, description: 'What was expected and what came.' }),
  }),
});

const ref = (name: string) => builder.objectRef<Refusal>(name);
const declare = (name: string, description: string) =>
  ref(name).implement({ description, interfaces: [error] });

const notFound = declare('NotFoundError', 'Microsoft Graph has no entity with these keys.');
const upstream = declare(
  'UpstreamError',
  'Microsoft Graph could not be reached, or refused the change for another reason.',
);

const forbidden = ref('ForbiddenError').implement({
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

const invalidInput = ref('InvalidInputError').implement({
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

const throttled = ref('ThrottledError').implement({
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

const segmentRemoved = ref('SegmentRemovedError').implement({
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

/** Codes that have a type of their own; every other failure is an `UpstreamError`. */
const typeByCode: Partial<Record<ErrorCode, ObjectRef<SchemaTypes, Refusal>>> = {
  NOT_FOUND: notFound,
  FORBIDDEN: forbidden,
  BAD_USER_INPUT: invalidInput,
  THROTTLED: throttled,
  SEGMENT_REMOVED: segmentRemoved,
};

const errorTypes = [notFound, forbidden, invalidInput, throttled, segmentRemoved, upstream];

/** The result of a mutation: the entity as it is now, or why it was not changed. */
export const resultOf = <E extends object>(mutation: string, entity: ObjectRef<SchemaTypes, E>) =>
  builder.unionType(`${mutation}Result`, {
    description: `The changed ${entity.name}, or why it was not changed.`,
    types: [entity, ...errorTypes],
    resolveType: (value) => (value instanceof Refusal ? (typeByCode[value.code] ?? upstream) : entity),
  });

/** A token that is refused is refused for everything. It stays an error, where clients look to sign in again. */
const ofTheToken: ReadonlySet<ErrorCode> = new Set(['UNAUTHENTICATED', 'INTERACTION_REQUIRED']);

/** Gives a mutation's failures as its result. What is no `GatewayError` is a defect of ours, and stays an exception. */
export const orError =
  <Args extends unknown[], Result>(resolve: (...args: Args) => Promise<Result>) =>
  async (...args: Args): Promise<Result | Refusal> => {
    try {
      return await resolve(...args);
    } catch (failure) {
      if (failure instanceof GatewayError && !ofTheToken.has(failure.code)) return new Refusal(failure);
      throw failure;
    }
  };
