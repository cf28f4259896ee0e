import { GraphError } from './graphError.ts';
import type { Principal } from './token.ts';

interface Scopes {
  readonly read: readonly string[];
  readonly write: readonly string[];
}

const apps = ['DeviceManagementApps.Read.All', 'DeviceManagementApps.ReadWrite.All'];
const configuration = [
  'DeviceManagementConfiguration.Read.All',
  'DeviceManagementConfiguration.ReadWrite.All',
];
const writeApps = ['DeviceManagementApps.ReadWrite.All'];
const writeEither = ['DeviceManagementApps.ReadWrite.All', 'DeviceManagementConfiguration.ReadWrite.All'];

const ofStatuses: Scopes = { read: apps, write: writeApps };
const ofApps: Scopes = { read: [...apps, ...configuration], write: writeApps };
const ofConfigurations: Scopes = { read: [...apps, ...configuration], write: writeEither };

/** All permissions that mean anything here. */
export const allScopes: readonly string[] = [
  ...apps,
  ...configuration,
  'DeviceManagementManagedDevices.Read.All',
  'DeviceManagementManagedDevices.ReadWrite.All',
];
/** Any of the six opens every report. */
export const reportScopes = allScopes;

/**
 * The permission tables of the reference pages, by the segment that decides.
 *
 * @param segments the navigations of the path, without keys and casts
 */
export function entityScopes(segments: readonly string[], write: boolean): readonly string[] {
  return scopesFor(segments)[write ? 'write' : 'read'];
}

function scopesFor(segments: readonly string[]): Scopes {
  const [collection = '', child = ''] = segments;
  if (collection !== 'mobileApps' && collection !== 'mobileAppCategories') return ofConfigurations;
  return ['deviceStatuses', 'userStatuses', 'installSummary'].includes(child) ? ofStatuses : ofApps;
}

/** @throws the 403 in which Intune names the scopes that would do */
export function authorize(principal: Principal, acceptable: readonly string[]): void {
  if (acceptable.some((scope) => principal.scopes.has(scope))) return;
  const message = `Application is not authorized to perform this operation. Application must have one of the following scopes: ${acceptable.join(', ')}`;
  throw new GraphError(403, 'Forbidden', message, { nested: true });
}
