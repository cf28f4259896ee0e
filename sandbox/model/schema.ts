import { appConfigurationTypes } from './appConfigurationTypes.ts';
import {
  type Navigation,
  type Property,
  readNavigation,
  readProperty,
  type TypeTable,
} from './entityType.ts';
import { installStatusTypes } from './installStatusTypes.ts';
import { mobileAppTypes } from './mobileAppTypes.ts';

export type Version = 'v1.0' | 'beta';
export type Mode = 'classic' | 'live';

export interface EntityType {
  readonly name: string;
  readonly base: EntityType | undefined;
  readonly abstract: boolean;
  readonly beta: boolean;
  /** Own and inherited, inherited first, as Graph writes them. */
  readonly properties: ReadonlyMap<string, Property>;
  readonly navigations: ReadonlyMap<string, Navigation>;
}

/** What hangs on /deviceAppManagement. */
const root: TypeTable = {
  deviceAppManagement: {
    navigations: {
      mobileApps: 'mobileApp*',
      mobileAppCategories: 'mobileAppCategory*',
      mobileAppConfigurations: 'managedDeviceMobileAppConfiguration*',
      iosLobAppProvisioningConfigurations: 'iosLobAppProvisioningConfiguration* beta',
    },
  },
};

const tables: TypeTable = { ...root, ...mobileAppTypes, ...installStatusTypes, ...appConfigurationTypes };
const types = new Map<string, EntityType>();

/** The entity type of that name (without `microsoft.graph.`), or undefined. */
export function findType(name: string): EntityType | undefined {
  const known = types.get(name);
  if (known !== undefined || !Object.hasOwn(tables, name)) return known;
  const spec = tables[name];
  if (spec === undefined) return undefined;
  const base = spec.base === undefined ? undefined : entityType(spec.base);
  const properties = new Map(base?.properties);
  for (const [key, value] of Object.entries(spec.properties ?? {}))
    properties.set(key, readProperty(key, value));
  const navigations = new Map(base?.navigations);
  for (const [key, value] of Object.entries(spec.navigations ?? {}))
    navigations.set(key, readNavigation(key, value));
  const built: EntityType = {
    name,
    base,
    abstract: spec.abstract === true,
    beta: spec.beta === true,
    properties,
    navigations,
  };
  types.set(name, built);
  return built;
}

/** The entity type of that name; the tables of this folder are expected to have it. */
export function entityType(name: string): EntityType {
  const found = findType(name);
  if (found === undefined) throw new Error(`The sandbox has no entity type '${name}'.`);
  return found;
}

export function isKindOf(type: EntityType, ancestor: EntityType): boolean {
  return type === ancestor || (type.base !== undefined && isKindOf(type.base, ancestor));
}

export function findProperty(type: EntityType, name: string, version: Version): Property | undefined {
  const property = type.properties.get(name);
  return property !== undefined && isVisible(property, version) ? property : undefined;
}

/**
 * The three segments that left Graph in June 2023 are beta only and exist in mode `classic` alone; v1.0 never
 * had them.
 */
export function findNavigation(
  type: EntityType,
  name: string,
  version: Version,
  mode: Mode,
): Navigation | undefined {
  const navigation = type.navigations.get(name);
  if (navigation === undefined || !isVisible(navigation, version)) return undefined;
  return navigation.removed && mode === 'live' ? undefined : navigation;
}

export function isVisible(thing: { readonly beta: boolean }, version: Version): boolean {
  return version === 'beta' || !thing.beta;
}
