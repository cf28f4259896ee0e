import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { Selection } from '../resolvers/selection.ts';
import type { List } from '../rest/lists/list.ts';
import { coordinateOf, selectionOf } from './selection.ts';

/** Like `selecting`, for lists: what is missing of one stands among the errors of the answer, beside its data. */
export const listing =
  <Parent, Args, E>(
    resolve: (parent: Parent, args: Args, context: Context, selection: Selection) => Promise<List<E>>,
  ) =>
  (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo): Promise<List<E>> => {
    const { observer } = context.operation;
    const listed = observer?.field
      ? observer.field(coordinateOf(info), () => resolve(parent, args, context, selectionOf(info)))
      : resolve(parent, args, context, selectionOf(info));
    return listed.then((list) => {
      if (list.incomplete) context.shortfalls.push({ error: list.incomplete, path: pathOf(info) });
      return list;
    });
  };

const pathOf = ({ path }: GraphQLResolveInfo): (string | number)[] => {
  const keys: (string | number)[] = [];
  for (let step: GraphQLResolveInfo['path'] | undefined = path; step; step = step.prev)
    keys.unshift(step.key);
  return keys;
};
