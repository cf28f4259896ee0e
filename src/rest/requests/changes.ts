import { badInput, GatewayError } from '../../errors.ts';
import type { Resource } from '../resource.ts';
import type { Location } from '../routePattern.ts';
import type { Change } from './chunk.ts';

/** Values to change, by Graph property. What is absent stays; null is sent as null. */
export type Changes = Readonly<Record<string, unknown>>;

export const changeOf = (
  { name }: Pick<Resource, 'name'>,
  { version, path: url }: Location,
  changes: Changes,
): Change => {
  const body = JSON.stringify({ '@odata.type': `#microsoft.graph.${name}`, ...changes });
  return { method: 'PATCH', version, url, body };
};

/**
 * Refuses a change of an entity that an earlier one in the list changes too: a batch makes its changes in any order, so
 * nobody could tell which one was last. Keys that differ in case alone count as the same, as those of Intune do.
 */
export const eachEntityOnce = (changes: readonly (Change | GatewayError)[]): (Change | GatewayError)[] => {
  const places = new Map<string, number>();
  return changes.map((change, index) => {
    if (change instanceof GatewayError) return change;
    const entity = change.url.toLowerCase();
    const earlier = places.get(entity);
    if (earlier !== undefined) {
      return badInput(
        `inputs[${index}]`,
        'an entity that no earlier input names',
        `that of inputs[${earlier}]`,
      );
    }
    places.set(entity, index);
    return change;
  });
};
