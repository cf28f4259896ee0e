import type { Context } from '../context.ts';
import { badInput, GatewayError } from '../errors.ts';
import type { Graph } from '../rest/graph.ts';
import { type Key, key } from '../rest/key.ts';
import { afterChange } from '../rest/requests/afterChange.ts';
import type { Changes } from '../rest/requests/changes.ts';
import { userAppInstallStatus as resource, type UserAppInstallStatus } from '../rest/userAppInstallStatus.ts';
import { changesIn } from './changes.ts';
import { changing } from './changing.ts';
import { type ListArguments, listQuery } from './listQuery.ts';
import type { Selection } from './selection.ts';

interface Keys {
  readonly mobileAppId: string;
  readonly id: string;
}

export const node = (
  { id, ...of }: { readonly mobileAppId: Key; readonly id: Key },
  { installStatus }: Context,
  { properties }: Selection,
) => installStatus.userStatus(of, id, properties);

export const userAppInstallStatus = (
  _root: unknown,
  { mobileAppId, id }: Keys,
  { installStatus }: Context,
  { properties }: Selection,
) => installStatus.userStatus({ mobileAppId: key('mobileAppId', mobileAppId) }, key('id', id), properties);

export const deviceStatuses = (
  { id, parent }: UserAppInstallStatus,
  args: ListArguments,
  { installStatus }: Context,
  selection: Selection,
) => installStatus.deviceStatuses({ ...parent, userAppInstallStatusId: id }, listQuery(args, selection));

const update = (argument: string, { mobileAppId, id, ...changes }: Keys & Changes) => ({
  keys: { mobileAppId: key(`${argument}.mobileAppId`, mobileAppId), id: key(`${argument}.id`, id) },
  changes: changesIn(argument, changes),
});

export const { one: updateUserAppInstallStatus, many: updateUserAppInstallStatuses } = changing(
  resource,
  update,
);

/** Names the status by `id`, or else by `userPrincipalName`; the body carries the name, since the path has no key. */
interface Named {
  readonly mobileAppId: string;
  readonly id?: string | null | undefined;
  readonly userPrincipalName?: string | null | undefined;
}

export const updateUserStatuses = async (
  _root: unknown,
  { input: { mobileAppId, id, userPrincipalName, ...others } }: { input: Named & Changes },
  { graph }: Context,
  { properties }: Selection,
) => {
  const parent = { mobileAppId: key('input.mobileAppId', mobileAppId) };
  const name = id == null ? { userPrincipalName: named(userPrincipalName) } : { id: key('input.id', id) };
  const changes = changesIn('input', id == null ? others : { ...others, userPrincipalName });
  const updated = await graph.updateWithin(resource, parent, { ...name, ...changes }, properties);
  return updated ?? (await readBack(graph, parent, name, properties));
};

const named = (userPrincipalName: string | null | undefined): string => {
  if (userPrincipalName) return userPrincipalName;
  throw badInput(
    'input.id',
    'this or "input.userPrincipalName", to say which status to change',
    userPrincipalName,
  );
};

/** For an upstream that confirms the change without showing the entity. */
const readBack = async (
  graph: Graph,
  parent: { readonly mobileAppId: Key },
  name: { readonly id: Key } | { readonly userPrincipalName: string },
  select: readonly string[],
) => {
  const status = await afterChange(resource.properties, select, async () => {
    if ('id' in name) return graph.get(resource, { ...parent, ...name }, select);
    const filter = { userPrincipalName: { eq: name.userPrincipalName } };
    const { rows } = await graph.list(resource, parent, { first: 1, filter, select, count: false });
    return found(rows[0]);
  });
  return found(status);
};

const found = <E>(status: E | GatewayError | undefined): E => {
  if (status instanceof GatewayError) throw status;
  if (status) return status;
  throw new GatewayError('NOT_FOUND');
};
