/** The counters of all devices that an app reached. */
export const deviceCounters = [
  'installedDeviceCount',
  'failedDeviceCount',
  'notApplicableDeviceCount',
  'notInstalledDeviceCount',
  'pendingInstallDeviceCount',
] as const;

/** Failed devices among all that the app reached, in percent with two decimals; 0 where it reached none. */
export const failedDevicePercentage = (counters: object): number => {
  const counts = deviceCounters.map((name) => Number(Reflect.get(counters, name)) || 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const failed = counts[deviceCounters.indexOf('failedDeviceCount')] ?? 0;
  return all === 0 ? 0 : Math.round((failed / all) * 10_000) / 100;
};
