import { badInput } from '../errors.ts';
import { unknownMember } from '../rest/enumerations.ts';
import type { Changes } from '../rest/graph.ts';

/**
 * The properties that an input changes: what is absent is not sent, null is sent as null.
 * @throws BAD_USER_INPUT when there is nothing to change, or a value that only ever comes from upstream.
 */
export const changesIn = (input: Changes): Changes => {
  const changes = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const unknown = Object.entries(changes).find(([, value]) => value === unknownMember);
  if (unknown) throw badInput(`input.${unknown[0]}`, 'a value that Microsoft Graph knows', unknown[1]);
  if (Object.keys(changes).length === 0) throw badInput('input', 'at least one property to change', changes);
  return changes;
};
