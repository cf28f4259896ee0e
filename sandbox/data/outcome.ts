import type { MemberOf } from '../model/enums.ts';
import { fraction, pick } from './hash.ts';
import type { Device, Platform } from './people.ts';

/** What became of an installation: state, detail and code always agree. */
export interface Outcome {
  readonly state: MemberOf<'resultantAppState'>;
  readonly detail: MemberOf<'resultantAppStateDetail'>;
  readonly errorCode: number;
}

type State = Outcome['state'];
type Detail = Outcome['detail'];

const shares: readonly (readonly [State, number])[] = [
  ['failed', 0.08],
  ['notInstalled', 0.08],
  ['pendingInstall', 0.06],
  ['notApplicable', 0.04],
  ['uninstallFailed', 0.015],
  ['unknown', 0.015],
];

const details: Readonly<Record<State, readonly [Detail, ...Detail[]]>> = {
  installed: ['noAdditionalDetails'],
  failed: ['seeInstallErrorCode'],
  uninstallFailed: ['seeUninstallErrorCode'],
  unknown: ['noAdditionalDetails'],
  notInstalled: [
    'noAdditionalDetails',
    'autoInstallDisabled',
    'userRejectedInstall',
    'userIsNotLoggedIntoAppStore',
  ],
  pendingInstall: ['pendingReboot', 'installingDependencies', 'contentDownloaded', 'dependencyPendingReboot'],
  notApplicable: ['minimumOsVersionNotMet', 'minimumDiskSpaceNotMet', 'processorArchitectureNotApplicable'],
};

/** Codes that Intune documents, as signed 32-bit numbers, which is how Graph writes them. */
const installErrors: Readonly<Record<Platform, readonly [number, ...number[]]>> = {
  windows: [
    -2016345060, // 0x87D1041C not detected after the installation completed
    -2147009281, // 0x80073CFF a licence or sideloading-enabled system is needed
    -2147023293, // 0x80070643 fatal error during installation
    -2147009285, // 0x80073CFB the package is already installed
  ],
  ios: [-2016330908 /* 0x87D13B64 */, -2016330906 /* 0x87D13B66 removed by the user */],
  macos: [-2016330908, -2016345060],
  android: [-942583883 /* 0xC7D14FB5 */, -942583881 /* 0xC7D14FB7 download failed */],
};
const uninstallError = -2147023292; // 0x80070644

/** What documentation and tests speak of by name: app, device, outcome. */
const scripted: Readonly<Record<string, Readonly<Record<string, Outcome>>>> = {
  'Microsoft Word': {
    "Ada's iPhone": { state: 'failed', detail: 'seeInstallErrorCode', errorCode: -2016330908 },
  },
  'Microsoft 365 Apps for Windows': {
    'ADA-LAPTOP': { state: 'installed', detail: 'noAdditionalDetails', errorCode: 0 },
  },
};

/** @param key numbers that name this row, tenant and seed included */
export function outcome(app: string, platform: Platform, device: Device, key: readonly number[]): Outcome {
  const known = scripted[app]?.[device.name];
  if (known !== undefined) return known;
  if (device.platform !== platform) {
    return { state: 'notApplicable', detail: 'platformNotApplicable', errorCode: 0 };
  }
  const state = stateAt(fraction(...key, 1));
  return { state, detail: pick(details[state], ...key, 2), errorCode: errorCode(state, platform, key) };
}

function stateAt(point: number): State {
  let reached = 0;
  for (const [state, share] of shares) {
    reached += share;
    if (point < reached) return state;
  }
  return 'installed';
}

function errorCode(state: State, platform: Platform, key: readonly number[]): number {
  if (state === 'failed') return pick(installErrors[platform], ...key, 3);
  return state === 'uninstallFailed' ? uninstallError : 0;
}
