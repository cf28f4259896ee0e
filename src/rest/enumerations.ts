/**
 * Graph's enumerations: member name as it stands in JSON → its number, as it stands in reports, and what it means. Order and names are those of the beta
 * metadata (microsoft.graph, August 2026).
 */
// biome-ignore format: tables
export const enumerations = {
  resultantAppState: {
    notApplicable:   [-1,    'The app does not apply to the device.'],
    installed:       [1,     'The app is installed.'],
    failed:          [2,     'The installation failed; errorCode says why.'],
    notInstalled:    [3,     'The app is not installed: it never was, or it has been removed.'],
    uninstallFailed: [4,     'The removal failed; errorCode says why.'],
    pendingInstall:  [5,     'The device was told to install the app and has not reported a result yet.'],
    unknown:         [99,    'The device has not reported a state.'],
  },
  resultantAppStateDetail: {
    processorArchitectureNotApplicable:  [-1000, 'Not applicable: wrong processor architecture.'],
    minimumDiskSpaceNotMet:              [-1001, 'Not applicable: not enough disk space.'],
    minimumOsVersionNotMet:              [-1002, 'Not applicable: the operating system is too old.'],
    minimumPhysicalMemoryNotMet:         [-1003, 'Not applicable: not enough memory.'],
    minimumLogicalProcessorCountNotMet:  [-1004, 'Not applicable: not enough logical processors.'],
    minimumCpuSpeedNotMet:               [-1005, 'Not applicable: the processor is too slow.'],
    platformNotApplicable:               [-1006, 'Not applicable: the app is for another platform.'],
    fileSystemRequirementNotMet:         [-1011, 'Not applicable: a file that the app requires is missing.'],
    registryRequirementNotMet:           [-1012, 'Not applicable: a registry value that the app requires is missing.'],
    powerShellScriptRequirementNotMet:   [-1013, 'Not applicable: a requirement script said no.'],
    supersedingAppsNotApplicable:        [-1016, 'Not applicable: the apps that replace this one do not apply.'],
    noAdditionalDetails:                 [0,     'Nothing more is known.'],
    dependencyFailedToInstall:           [1,     'An app that this one depends on failed to install.'],
    dependencyWithRequirementsNotMet:    [2,     'An app that this one depends on does not apply to the device.'],
    dependencyPendingReboot:             [3,     'An app that this one depends on waits for a restart.'],
    dependencyWithAutoInstallDisabled:   [4,     'An app that this one depends on may not be installed automatically.'],
    supersededAppUninstallFailed:        [5,     'The app that this one replaces could not be removed.'],
    supersededAppUninstallPendingReboot: [6,     'The removal of the app that this one replaces waits for a restart.'],
    removingSupersededApps:              [7,     'The apps that this one replaces are being removed.'],
    iosAppStoreUpdateFailedToInstall:    [1000,  'Installed, but an App Store update failed.'],
    vppAppHasUpdateAvailable:            [1001,  'Installed; the volume-purchased app has an update.'],
    userRejectedUpdate:                  [1002,  'Installed; the user refused the update.'],
    uninstallPendingReboot:              [1003,  'Installed; the removal waits for a restart.'],
    supersedingAppsDetected:             [1004,  'Installed, beside apps that replace it.'],
    supersededAppsDetected:              [1005,  'Installed, beside apps that it replaces.'],
    seeInstallErrorCode:                 [2000,  'The installation failed: see errorCode.'],
    autoInstallDisabled:                 [3000,  'Not installed: automatic installation is off.'],
    managedAppNoLongerPresent:           [3001,  'Not installed: it was managed and has disappeared.'],
    userRejectedInstall:                 [3002,  'Not installed: the user refused.'],
    userIsNotLoggedIntoAppStore:         [3003,  'Not installed: the user is not signed in to the store.'],
    untargetedSupersedingAppsDetected:   [3004,  'Not installed: apps that replace it are present without being assigned.'],
    appRemovedBySupersedence:            [3005,  'Not installed: an app that replaces it removed it.'],
    seeUninstallErrorCode:               [4000,  'The removal failed: see errorCode.'],
    pendingReboot:                       [5000,  'Waits for a restart.'],
    installingDependencies:              [5001,  'Apps that this one depends on are being installed.'],
    contentDownloaded:                   [5002,  'The content is downloaded and waits to be installed.'],
  },
  complianceStatus: {
    unknown:       [0,     'Not reported yet.'],
    notApplicable: [1,     'The configuration does not apply.'],
    compliant:     [2,     'The configuration is in effect.'],
    remediated:    [3,     'The configuration was put back into effect.'],
    nonCompliant:  [4,     'The configuration is not in effect.'],
    error:         [5,     'Applying the configuration failed.'],
    conflict:      [6,     'Another configuration contradicts this one.'],
    notAssigned:   [7,     'The configuration is not assigned to the user.'],
  },
  mobileAppPublishingState: {
    notPublished: [0,     'The app has not been published.'],
    processing:   [1,     'The content of the app is being processed.'],
    published:    [2,     'The app is published and can be assigned.'],
  },
} as const satisfies Record<string, Record<string, readonly [number: number, meaning: string]>>;

export type EnumerationName = keyof typeof enumerations;

export const isEnumeration = (name: string): name is EnumerationName => Object.hasOwn(enumerations, name);

/** Stands for a member that Graph added after this table was written: a new state never fails a query. */
export const unknownMember = 'unknownFutureValue';

export type Member<N extends EnumerationName> = keyof (typeof enumerations)[N] | typeof unknownMember;

/** The member that a report means by a number. */
export const memberOf = (enumeration: EnumerationName, number: number): string =>
  membersByNumber.get(enumeration)?.get(number) ?? unknownMember;

/** Made once: reports have such numbers in each row. */
const membersByNumber = new Map<string, ReadonlyMap<number, string>>(
  Object.entries(enumerations).map(([enumeration, members]) => [
    enumeration,
    new Map(Object.entries(members).map(([member, [number]]) => [number, member])),
  ]),
);

/** The number by which reports mean a member; null where it is not known. */
export const numberOf = (enumeration: EnumerationName, member: string): number | null =>
  Object.entries(enumerations[enumeration]).find(([name]) => name === member)?.[1][0] ?? null;
