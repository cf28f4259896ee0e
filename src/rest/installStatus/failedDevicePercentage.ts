import { GatewayError } from '../../errors.ts';

/** The counters of all devices that an app reached. */
export const deviceCounters = [
  'installedDeviceCount',
  'failedDeviceCount',
  'notApplicableDeviceCount',
  'notInstalledDeviceCount',
  'pendingInstallDeviceCount',
] as const;

/**
 * Failed devices among all that the app reached, in percent with two decimals; 0 where it reached none. Where a counter
 * could not be understood it is the error that stands in the counter's place.
 */
export const failedDevicePercentage = (counters: object): number | GatewayError => {
  const values = deviceCounters.map((name): unknown => Reflect.get(counters, name));
  const wrong = values.find((value) => value instanceof GatewayError);
  if (wrong) return wrong;
  const counts = values.map((value) => Number(value) || 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const failed = counts[deviceCounters.indexOf('failedDeviceCount')] ?? 0;
  return all === 0 ? 0 : Math.round((failed / all) * 10_000) / 100;
};
