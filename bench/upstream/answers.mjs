import * as tenant from './tenant.mjs';

/**
 * What Graph answers on the paths of app install status, as JSON text. Each question is answered once and remembered, so
 * that asking it again costs next to nothing.
 * @param root address of the upstream, for the links in its answers.
 */
export const createAnswers = (root) => {
  const known = new Map();

  /** @param address path and query below the version, with a slash in front. @returns undefined for what is not there. */
  const get = (address) => {
    if (!known.has(address)) known.set(address, write(find(address)));
    return known.get(address);
  };

  const find = (address) => {
    const [path, query = ''] = decodeURIComponent(address).split('?');
    const options = Object.fromEntries(new URLSearchParams(query));
    const found = resource(path.split('/').filter(Boolean));
    if (found === undefined) return undefined;
    const context = `${root}/beta/$metadata#${path.slice(1)}`;
    return 'count' in found
      ? page(found, context, `${root}/beta${path}`, options)
      : { '@odata.context': `${context}/$entity`, ...selected(found.entity, options.$select) };
  };

  /** The entity as the change leaves it. The tenant stays as it is: the next change finds the same. */
  const patch = (address, changes) => {
    const entity = find(address);
    return entity && write({ ...entity, ...changes, '@odata.type': undefined });
  };

  return { get, patch };
};

const write = (answer) => answer && JSON.stringify(answer);

const [appIds, userStatusIds] = [new Map(), new Map()];
for (let app = 0; app < tenant.appCount; app += 1) {
  appIds.set(tenant.appId(app), app);
  for (let user = 0; user < tenant.userCount; user += 1)
    userStatusIds.set(tenant.userStatusId(app, user), [app, user]);
}

/** The entity at a path, or the collection: how many rows it has, and each by its place. */
const resource = ([area, set, appId, below, id, lowest]) => {
  if (area !== 'deviceAppManagement' || set !== 'mobileApps') return undefined;
  if (appId === undefined) return { count: tenant.appCount, row: tenant.app };
  const app = appIds.get(appId);
  if (app === undefined) return undefined;
  if (below === undefined) return { entity: tenant.app(app) };
  if (below === 'installSummary') return { entity: tenant.installSummary(app) };
  if (below === 'deviceStatuses')
    return { count: tenant.deviceCount(app), row: (index) => tenant.deviceStatus([app], index) };
  if (id === undefined) return { count: tenant.userCount, row: (index) => tenant.userStatus(app, index) };
  const user = userStatusIds.get(id);
  if (user === undefined) return undefined;
  return lowest === undefined
    ? { entity: tenant.userStatus(...user) }
    : { count: tenant.devicesOfUser, row: (index) => tenant.deviceStatus(user, index) };
};

/** Most rows of a page: the largest that Intune's lists are known to send. */
const largestPage = 999;

const page = ({ count, row }, context, address, { $top, $skip = 0, $skiptoken, $select }) => {
  const from = $skiptoken === undefined ? Number($skip) : Number(atob($skiptoken));
  const until = Math.min(count, from + Math.min(Number($top ?? largestPage), largestPage));
  const value = [];
  for (let index = from; index < until; index += 1) value.push(selected(row(index), $select));
  const options = [$top && `$top=${$top}`, $select && `$select=${encodeURIComponent($select)}`].filter(
    Boolean,
  );
  const next = [...options, `$skiptoken=${btoa(until)}`].join('&');
  return {
    '@odata.context': context,
    ...(until < count ? { '@odata.nextLink': `${address}?${next}` } : {}),
    value,
  };
};

/** Annotations come unasked. */
const selected = (entity, $select) => {
  if ($select === undefined) return entity;
  const names = new Set($select.split(','));
  return Object.fromEntries(
    Object.entries(entity).filter(([name]) => names.has(name) || name.startsWith('@')),
  );
};
