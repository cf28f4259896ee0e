import type { ObjectRef } from '@pothos/core';
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

/**
 * The same for each of many changes, so that none costs the others their results. Where the token was refused for all
 * that was sent, that is an error here too.
 */
export const eachOrError =
  <Args extends unknown[], Entity extends object>(
    resolve: (...args: Args) => Promise<readonly (Entity | GatewayError)[]>,
  ) =>
  async (...args: Args): Promise<(Entity | Refusal)[]> => {
    const results = await resolve(...args);
    const sent = results.filter((result) => !isOfTheInput(result));
    const [first] = sent;
    if (first instanceof GatewayError && sent.every(isOfTheToken)) throw first;
    return results.map((result) => (result instanceof GatewayError ? new Refusal(result) : result));
  };

const isOfTheInput = (result: object): boolean =>
  result instanceof GatewayError && result.code === 'BAD_USER_INPUT';

const isOfTheToken = (result: object): boolean =>
  result instanceof GatewayError && ofTheToken.has(result.code);
