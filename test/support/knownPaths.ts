import { expect } from 'vitest';
import type { Sandbox } from '../../sandbox/server.ts';

/** One segment: encoded, not empty, no way up, and nothing in it that somebody might decode into another segment. */
const key = "(?!\\.\\.?(?:/|$))(?:[\\w.~!'()*@:$&+,;=-]|%(?!2F|5C|00)[0-9A-F]{2})+";

/** All that the gateway may ask of Graph, written from Graph's pages and not from its own tables. */
const known = [
  'GET (v1.0|beta)/deviceAppManagement/mobileApps(/{key})?',
  '(GET|PATCH) beta/deviceAppManagement/mobileApps/{key}/installSummary',
  '(GET|PATCH) beta/deviceAppManagement/mobileApps/{key}/(userStatuses|deviceStatuses)(/{key})?',
  '(GET|PATCH) beta/deviceAppManagement/mobileApps/{key}/userStatuses/{key}/deviceStatuses(/{key})?',
  'GET (v1.0|beta)/deviceAppManagement/mobileAppConfigurations(/{key})?',
  '(GET|PATCH) (v1.0|beta)/deviceAppManagement/mobileAppConfigurations/{key}/userStatuses(/{key})?',
  'GET beta/deviceAppManagement/iosLobAppProvisioningConfigurations(/{key})?',
  '(GET|PATCH) beta/deviceAppManagement/iosLobAppProvisioningConfigurations/{key}/userStatuses(/{key})?',
  'POST (v1.0|beta)/\\$batch',
  'POST (v1.0|beta)/deviceManagement/reports/(get|retrieve)\\w+Report',
].map((route) => new RegExp(`^${route.replaceAll('{key}', key)}$`));

/** Every request of the log, items of batches among them, as `GET beta/…` without its query. */
const askedOf = ({ log }: Sandbox): string[] =>
  log.requests.flatMap(({ method, url, items = [] }) => [
    `${method} ${pathOf(url)}`,
    // An item's address goes on behind the version that the batch was sent to.
    ...items.map((item) => `${item.method} ${pathOf(url).replace(/\/.*/, '')}/${pathOf(item.url)}`),
  ]);

const pathOf = (url: string): string => url.replace(/^\//, '').replace(/\?.*$/s, '');

/** Fails where anything was asked of Graph that is not among what the gateway is for. */
export const expectKnownPaths = (sandbox: Sandbox): void => {
  expect(askedOf(sandbox).filter((asked) => !known.some((route) => route.test(asked)))).toEqual([]);
};
