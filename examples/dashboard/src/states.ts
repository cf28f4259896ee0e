import type { DeviceCountersFragment, MobileAppPlatform, ResultantAppState } from './generated/graphql.ts';

/** How a state looks wherever it is shown; the tone is never alone: icon and word go with it. */
export type Tone = 'failed' | 'pending' | 'absent' | 'installed' | 'inapplicable';

/** On how many devices an app is in which state. */
export type Counters = Pick<
  DeviceCountersFragment,
  | 'failedDeviceCount'
  | 'pendingInstallDeviceCount'
  | 'notInstalledDeviceCount'
  | 'installedDeviceCount'
  | 'notApplicableDeviceCount'
>;

/** The counters of a summary in the order in which they stand in every bar: what failed is first, and so comparable. */
export const counters: readonly {
  readonly tone: Tone;
  readonly label: string;
  readonly field: keyof Counters;
}[] = [
  { tone: 'failed', label: 'Failed', field: 'failedDeviceCount' },
  { tone: 'pending', label: 'Pending', field: 'pendingInstallDeviceCount' },
  { tone: 'absent', label: 'Not installed', field: 'notInstalledDeviceCount' },
  { tone: 'installed', label: 'Installed', field: 'installedDeviceCount' },
  { tone: 'inapplicable', label: 'Not applicable', field: 'notApplicableDeviceCount' },
];

export const installStates: Readonly<
  Record<ResultantAppState, { readonly tone: Tone; readonly label: string }>
> = {
  FAILED: { tone: 'failed', label: 'Failed' },
  UNINSTALL_FAILED: { tone: 'failed', label: 'Removal failed' },
  PENDING_INSTALL: { tone: 'pending', label: 'Pending' },
  NOT_INSTALLED: { tone: 'absent', label: 'Not installed' },
  INSTALLED: { tone: 'installed', label: 'Installed' },
  NOT_APPLICABLE: { tone: 'inapplicable', label: 'Not applicable' },
  UNKNOWN: { tone: 'inapplicable', label: 'Unknown' },
  UNKNOWN_FUTURE_VALUE: { tone: 'inapplicable', label: 'Unknown' },
};

export const platforms: Readonly<Record<MobileAppPlatform, string>> = {
  WINDOWS: 'Windows',
  IOS: 'iOS',
  ANDROID: 'Android',
  MACOS: 'macOS',
  ANY: 'Any platform',
  UNKNOWN_FUTURE_VALUE: 'Unknown platform',
};
