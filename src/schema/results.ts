import type { ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { type ErrorCode, GatewayError } from '../errors.ts';
import { builder, type SchemaTypes } from './builder.ts';
import { errorTypeOf, errorTypes } from './errorTypes.ts';
import { Refusal } from './refusal.ts';

/** The result of a mutation: the entity as it is now, or why it was not changed. */
export const resultOf = <E extends object>(mutation: string, entity: ObjectRef<SchemaTypes, E>) =>
  builder.unionType(`${mutation}Result`, {
    description: `The changed ${entity.name}, or why it was not changed.`,
    types: [entity, ...errorTypes],
    resolveType: (value) => (value instanceof Refusal ? errorTypeOf(value) : entity),
  });

/** A token that is refused is refused for everything. It stays an error, where clients look to sign in again. */
const ofTheToken: ReadonlySet<ErrorCode> = new Set(['UNAUTHENTICATED', 'INTERACTION_REQUIRED']);

type Resolver<Parent, Args, Result> = (
  parent: Parent,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<Result>;

/** Gives a mutation's failures as its result. What is no `GatewayError` is a defect of ours, and stays an exception. */
export const orError =
  <Parent, Args, Result>(resolve: Resolver<Parent, Args, Result>): Resolver<Parent, Args, Result | Refusal> =>
  async (parent, args, context, info) => {
    try {
      return await resolve(parent, args, context, info);
    } catch (failure) {
      if (failure instanceof GatewayError && !ofTheToken.has(failure.code)) return refused(context, failure);
      throw failure;
    }
  };

/**
 * The same for each of many changes, so that none costs the others their results. Where the token was refused for all
 * that was sent, that is an error here too.
 */
export const eachOrError =
  <Parent, Args, Entity extends object>(
    resolve: Resolver<Parent, Args, readonly (Entity | GatewayError)[]>,
  ): Resolver<Parent, Args, (Entity | Refusal)[]> =>
  async (parent, args, context, info) => {
    const results = await resolve(parent, args, context, info);
    const sent = results.filter((result) => !isOfTheInput(result));
    const [first] = sent;
    if (first instanceof GatewayError && sent.every(isOfTheToken)) throw first;
    return results.map((result) => (result instanceof GatewayError ? refused(context, result) : result));
  };

const refused = ({ refusals }: Context, failure: GatewayError): Refusal => {
  refusals.push(failure.code);
  return new Refusal(failure);
};

const isOfTheInput = (result: object): boolean =>
  result instanceof GatewayError && result.code === 'BAD_USER_INPUT';

const isOfTheToken = (result: object): boolean =>
  result instanceof GatewayError && ofTheToken.has(result.code);
