import { badInput, GatewayError } from '../errors.ts';
import { unknownMember } from '../rest/enumerations.ts';
import type { Changes } from '../rest/requests/changes.ts';

/**
 * The properties that an input changes: what is absent is not sent, null is sent as null.
 * @param argument where the input stands.
 * @throws BAD_USER_INPUT when there is nothing to change, or a value that only ever comes from upstream.
 */
export const changesIn = (argument: string, input: Changes): Changes => {
  const changes = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const unknown = Object.entries(changes).find(([, value]) => value === unknownMember);
  if (unknown) throw badInput(`${argument}.${unknown[0]}`, 'a value that Microsoft Graph knows', unknown[1]);
  if (Object.keys(changes).length === 0) throw badInput(argument, 'at least one property to change', changes);
  return changes;
};

/** Most inputs of one bulk change. */
export const mostInputs = 1_000;

/**
 * What each input of a bulk change says, or what is wrong with it: the others are as good as before.
 * @throws BAD_USER_INPUT when there are too many.
 */
export const eachOf = <Input, Said>(
  inputs: readonly Input[],
  said: (argument: string, input: Input) => Said,
): (Said | GatewayError)[] => {
  if (inputs.length > mostInputs)
    throw badInput('inputs', `at most ${mostInputs} inputs`, `${inputs.length} of them`);
  return inputs.map((input, index) => {
    try {
      return said(`inputs[${index}]`, input);
    } catch (error) {
      if (error instanceof GatewayError) return error;
      throw error;
    }
  });
};
