import type { Context } from '../context.ts';
import type { Update } from '../rest/graph.ts';
import type { KeysOf, Properties, Resource, Route } from '../rest/resource.ts';
import { eachOf } from './changes.ts';
import type { Selection } from './selection.ts';

/**
 * How entities of a resource are changed: one of them, and many at once.
 * @param update says keys and changes of an input, and names the argument in what it throws.
 */
export const changing = <P extends Properties, R extends Route, K extends KeysOf<R>, Input>(
  resource: Resource<P, R>,
  update: (argument: string, input: Input) => Update<K>,
) => ({
  one: (_root: unknown, { input }: { input: Input }, { graph }: Context, { properties }: Selection) =>
    graph.update(resource, update('input', input), properties),
  many: (
    _root: unknown,
    { inputs }: { inputs: readonly Input[] },
    { graph }: Context,
    { properties }: Selection,
  ) => graph.updateAll(resource, eachOf(inputs, update), properties),
});
