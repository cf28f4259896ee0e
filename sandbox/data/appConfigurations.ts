import { configurationStatuses } from './configurationStatuses.ts';
import { moment } from './deviceFacts.ts';
import { type Entity, makeEntity } from './entity.ts';
import { EntitySet } from './entitySet.ts';
import type { Platform } from './people.ts';
import { listed } from './source.ts';
import type { Tenant } from './tenant.ts';

interface Configuration {
  readonly type: string;
  readonly displayName: string;
  readonly platform: Platform;
  /** The numbers of the apps that it configures, in the catalogue. */
  readonly apps: readonly number[];
  /** A department, `everyone` or `nobody`. */
  readonly department: string;
}

// biome-ignore format: one configuration a line
const configurations: readonly Configuration[] = [
  { type: 'iosMobileAppConfiguration',            displayName: 'Outlook for iOS: account setup',   platform: 'ios',     apps: [7],     department: 'everyone' },
  { type: 'iosMobileAppConfiguration',            displayName: 'Word for iOS: no personal cloud',  platform: 'ios',     apps: [1],     department: 'everyone' },
  { type: 'androidManagedStoreAppConfiguration',  displayName: 'Outlook for Android',              platform: 'android', apps: [6],     department: 'everyone' },
  { type: 'androidManagedStoreAppConfiguration',  displayName: 'Defender for Android',             platform: 'android', apps: [30],    department: 'everyone' },
  { type: 'iosMobileAppConfiguration',            displayName: "Sales' expenses (iOS)",            platform: 'ios',     apps: [12, 1], department: 'Sales' },
  { type: 'androidForWorkMobileAppConfiguration', displayName: 'Scanner pilot',                    platform: 'android', apps: [14],    department: 'nobody' },
];

const provisioning: readonly Configuration[] = [
  'Contoso Expenses 2026',
  'Contoso Expenses 2025',
  'Field Service pilot',
].map((displayName, index) => ({
  type: 'iosLobAppProvisioningConfiguration',
  displayName,
  platform: 'ios',
  apps: [12],
  department: index === 2 ? 'Operations' : 'everyone',
}));

export function mobileAppConfigurations(tenant: Tenant): EntitySet {
  return configurationSet(tenant, 'mobileAppConfigurations', configurations);
}

export function iosLobAppProvisioningConfigurations(tenant: Tenant): EntitySet {
  return configurationSet(tenant, 'iosLobAppProvisioningConfigurations', provisioning);
}

function configurationSet(tenant: Tenant, name: string, table: readonly Configuration[]): EntitySet {
  const entities = table.map((configuration, index) => entityOf(tenant, name, configuration, index));
  return new EntitySet({
    name,
    source: listed(entities),
    edits: tenant.edits(name),
    follow: (entity, navigation) => {
      const index = tenant.indexOf(name, entity.id, table.length);
      const configuration = index === undefined ? undefined : table[index];
      if (index === undefined || configuration === undefined) return undefined;
      const child = `${navigation} of ${name} ${index}`;
      const source = listed(children(tenant, configuration, navigation));
      return new EntitySet({ name: child, source, edits: tenant.edits(child) });
    },
  });
}

function entityOf(
  tenant: Tenant,
  name: string,
  { type, displayName, apps }: Configuration,
  index: number,
): Entity {
  return makeEntity(type, tenant.idOf(name, index), {
    displayName,
    description: null,
    version: index + 1,
    createdDateTime: '2025-03-11T10:00:00.0000000Z',
    lastModifiedDateTime: moment(tenant.space, index, 21),
    targetedMobileApps: apps.map((app) => tenant.idOf('app', app)),
    roleScopeTagIds: ['0'],
    payloadFileName: `profile-${index + 1}.mobileprovision`,
    expirationDateTime: '2027-03-11T10:00:00Z',
    packageId: `app:com.example.${index}`,
  });
}

function children(tenant: Tenant, configuration: Configuration, navigation: string): readonly Entity[] {
  const { department, platform } = configuration;
  if (navigation === 'assignments' || navigation === 'groupAssignments')
    return assignments(tenant, navigation, department);
  const targeted = tenant.people.filter(
    (person) => department === 'everyone' || person.department === department,
  );
  return configurationStatuses(tenant, configuration.displayName, targeted, platform, navigation);
}

function assignments(tenant: Tenant, navigation: string, department: string): readonly Entity[] {
  if (department === 'nobody') return [];
  const group = tenant.idOf(`group ${department}`, 0);
  if (navigation === 'groupAssignments') {
    return [makeEntity('mobileAppProvisioningConfigGroupAssignment', `${group}_1`, { targetGroupId: group })];
  }
  const target = { '@odata.type': '#microsoft.graph.groupAssignmentTarget', groupId: group };
  return [makeEntity('managedDeviceMobileAppConfigurationAssignment', `${group}_0`, { target })];
}
