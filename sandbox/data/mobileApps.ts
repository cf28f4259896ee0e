import { appValues } from './appValues.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { type Entity, makeEntity } from './entity.ts';
import { EntitySet } from './entitySet.ts';
import { deviceStatus, installSummary, userStatus } from './installStatuses.ts';
import { listed, picked, type Source } from './source.ts';
import type { Tenant } from './tenant.ts';

const categories = ['Other apps', 'Books & Reference', 'Business', 'Productivity', 'Collaboration & Social'];

export function mobileApps(tenant: Tenant): EntitySet {
  return new EntitySet({
    name: 'mobileApps',
    source: appSource(tenant),
    edits: tenant.edits('mobileApps'),
    follow: (app, navigation) => followApp(tenant, app, navigation),
  });
}

export function mobileAppCategories(tenant: Tenant): EntitySet {
  const source = listed(categories.map((_, index) => category(tenant, index)));
  return new EntitySet({ name: 'mobileAppCategories', source, edits: tenant.edits('mobileAppCategories') });
}

function appSource(tenant: Tenant): Source {
  return {
    size: tenant.appCount,
    at: (index) => {
      const entry = tenant.entry(index);
      return makeEntity(entry.type, tenant.idOf('app', index), appValues(entry, index, tenant.space));
    },
    indexOf: (id) => tenant.indexOf('app', id, tenant.appCount),
    typeAt: (index) => tenant.entry(index).type,
  };
}

function followApp(tenant: Tenant, app: Entity, navigation: string): EntitySet | undefined {
  const index = tenant.indexOf('app', app.id, tenant.appCount);
  if (index === undefined) return undefined;
  if (navigation === 'deviceStatuses') return deviceStatuses(tenant, index);
  if (navigation === 'userStatuses') return userStatuses(tenant, index);
  if (navigation === 'installSummary') return installSummaries(tenant, index);
  const name = `${navigation} of app ${index}`;
  const source = listed(neighbours(tenant, index, navigation));
  return new EntitySet({ name, source, edits: tenant.edits(name) });
}

export function deviceStatuses(tenant: Tenant, app: number): EntitySet {
  const name = `device statuses of ${app}`;
  return new EntitySet({
    name,
    source: rowSource(tenant, app),
    edits: tenant.edits(name),
    follow: backToApp(tenant, app),
  });
}

/** One user's rows: the same entities as in the app's list, so that an edit through either path shows in both. */
function deviceStatusesOfUser(tenant: Tenant, app: number, user: Entity, rows: readonly number[]): EntitySet {
  const { userName = null, userPrincipalName = null } = user.values;
  return new EntitySet({
    name: `device statuses of ${app} for user ${user.id}`,
    source: picked(rowSource(tenant, app), rows),
    edits: tenant.edits(`device statuses of ${app}`),
    follow: backToApp(tenant, app),
    shows: ({ values }) => values.userPrincipalName === userPrincipalName,
    inherits: { userName, userPrincipalName },
  });
}

function rowSource(tenant: Tenant, app: number): Source {
  const { rowCount } = tenant.plan(app);
  return {
    size: rowCount,
    at: (row) => deviceStatus(tenant, app, row),
    indexOf: (id) => tenant.indexOf(`device statuses of ${app}`, id, rowCount),
  };
}

export function userStatuses(tenant: Tenant, app: number): EntitySet {
  const name = `user statuses of ${app}`;
  const plan = tenant.plan(app);
  const toApp = backToApp(tenant, app);
  return new EntitySet({
    name,
    source: {
      size: plan.userCount,
      at: (user) => userStatus(tenant, app, user),
      indexOf: (id) => tenant.indexOf(name, id, plan.userCount),
    },
    edits: tenant.edits(name),
    follow: (entity, navigation) => {
      if (navigation !== 'deviceStatuses') return toApp(entity, navigation);
      const user = tenant.indexOf(name, entity.id, plan.userCount);
      return deviceStatusesOfUser(tenant, app, entity, user === undefined ? [] : plan.rowsOf(user));
    },
  });
}

/** The app's one summary, as a set of one. */
export function installSummaries(tenant: Tenant, app: number): EntitySet {
  const name = `install summary of ${app}`;
  return new EntitySet({
    name,
    source: listed([tenant.remembered(name, () => installSummary(tenant, app))]),
    edits: tenant.edits(name),
  });
}

function backToApp(tenant: Tenant, app: number) {
  return (_: Entity, navigation: string): EntitySet | undefined =>
    navigation === 'app'
      ? new EntitySet({
          name: `app ${app}`,
          source: picked(appSource(tenant), [app]),
          edits: tenant.edits('mobileApps'),
        })
      : undefined;
}

function neighbours(tenant: Tenant, app: number, navigation: string): readonly Entity[] {
  if (navigation === 'assignments') return assignments(tenant, tenant.entry(app), app);
  return navigation === 'categories' && app % 3 === 0 ? [category(tenant, app % categories.length)] : [];
}

function assignments(tenant: Tenant, { audience }: CatalogueEntry, app: number): readonly Entity[] {
  if (audience === 'nobody') return [];
  const intent = audience === 'onRequest' ? 'available' : 'required';
  const group = tenant.idOf(`group ${audience}`, 0);
  const everybody = audience === 'everyone' && app % 2 === 0;
  const target = everybody
    ? { '@odata.type': '#microsoft.graph.allLicensedUsersAssignmentTarget' }
    : { '@odata.type': '#microsoft.graph.groupAssignmentTarget', groupId: group };
  const id = `${group}_${intent === 'required' ? 1 : 0}_0`;
  return [
    makeEntity('mobileAppAssignment', id, {
      intent,
      target,
      source: 'direct',
      sourceId: tenant.idOf('app', app),
    }),
  ];
}

function category(tenant: Tenant, index: number): Entity {
  return makeEntity('mobileAppCategory', tenant.idOf('category', index), {
    displayName: categories[index] ?? null,
    lastModifiedDateTime: '2024-05-02T08:00:00.0000000Z',
  });
}
