import type { Read } from '../rest/requests/chunk.ts';

/**
 * For how many seconds an answer may be shown, by the last segment of its path that is named here. Apps and configurations
 * change when an administrator changes them; install status changes as devices report, and Intune puts its reports
 * together with some minutes' delay anyway.
 */
const seconds: Readonly<Record<string, number>> = {
  mobileApps: 300,
  mobileAppConfigurations: 300,
  iosLobAppProvisioningConfigurations: 300,
  installSummary: 60,
  userStatuses: 60,
  deviceStatuses: 60,
  reports: 60,
};

/** In milliseconds. What is not named lives as shortly as install status. */
export const lifetimeOf = ({ url }: Pick<Read, 'url'>): number => {
  const named = pathOf(url)
    .split('/')
    .findLast((segment) => Object.hasOwn(seconds, segment));
  return (seconds[named ?? 'reports'] ?? 0) * 1000;
};

export const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';
