/**
 * Graph's enumerations: member name as it stands in JSON → what it means. Order and names are those of the beta
 * metadata (microsoft.graph, August 2026).
 */
// biome-ignore format: tables
export const enumerations = {
  resultantAppState: {
    notApplicable:   'The app does not apply to the device.',
    installed:       'The app is installed.',
    failed:          'The installation failed; errorCode says why.',
    notInstalled:    'The app is not installed: it never was, or it has been removed.',
    uninstallFailed: 'The removal failed; errorCode says why.',
    pendingInstall:  'The device was told to install the app and has not reported a result yet.',
    unknown:         'The device has not reported a state.',
  },
  resultantAppStateDetail: {
    processorArchitectureNotApplicable:  'Not applicable: wrong processor architecture.',
    minimumDiskSpaceNotMet:              'Not applicable: not enough disk space.',
    minimumOsVersionNotMet:              'Not applicable: the operating system is too old.',
    minimumPhysicalMemoryNotMet:         'Not applicable: not enough memory.',
    minimumLogicalProcessorCountNotMet:  'Not applicable: not enough logical processors.',
    minimumCpuSpeedNotMet:               'Not applicable: the processor is too slow.',
    platformNotApplicable:               'Not applicable: the app is for another platform.',
    fileSystemRequirementNotMet:         'Not applicable: a file that the app requires is missing.',
    registryRequirementNotMet:           'Not applicable: a registry value that the app requires is missing.',
    powerShellScriptRequirementNotMet:   'Not applicable: a requirement script said no.',
    supersedingAppsNotApplicable:        'Not applicable: the apps that replace this one do not apply.',
    noAdditionalDetails:                 'Nothing more is known.',
    dependencyFailedToInstall:           'An app that this one depends on failed to install.',
    dependencyWithRequirementsNotMet:    'An app that this one depends on does not apply to the device.',
    dependencyPendingReboot:             'An app that this one depends on waits for a restart.',
    dependencyWithAutoInstallDisabled:   'An app that this one depends on may not be installed automatically.',
    supersededAppUninstallFailed:        'The app that this one replaces could not be removed.',
    supersededAppUninstallPendingReboot: 'The removal of the app that this one replaces waits for a restart.',
    removingSupersededApps:              'The apps that this one replaces are being removed.',
    iosAppStoreUpdateFailedToInstall:    'Installed, but an App Store update failed.',
    vppAppHasUpdateAvailable:            'Installed; the volume-purchased app has an update.',
    userRejectedUpdate:                  'Installed; the user refused the update.',
    uninstallPendingReboot:              'Installed; the removal waits for a restart.',
    supersedingAppsDetected:             'Installed, beside apps that replace it.',
    supersededAppsDetected:              'Installed, beside apps that it replaces.',
    seeInstallErrorCode:                 'The installation failed: see errorCode.',
    autoInstallDisabled:                 'Not installed: automatic installation is off.',
    managedAppNoLongerPresent:           'Not installed: it was managed and has disappeared.',
    userRejectedInstall:                 'Not installed: the user refused.',
    userIsNotLoggedIntoAppStore:         'Not installed: the user is not signed in to the store.',
    untargetedSupersedingAppsDetected:   'Not installed: apps that replace it are present without being assigned.',
    appRemovedBySupersedence:            'Not installed: an app that replaces it removed it.',
    seeUninstallErrorCode:               'The removal failed: see errorCode.',
    pendingReboot:                       'Waits for a restart.',
    installingDependencies:              'Apps that this one depends on are being installed.',
    contentDownloaded:                   'The content is downloaded and waits to be installed.',
  },
  complianceStatus: {
    unknown:       'Not reported yet.',
    notApplicable: 'The configuration does not apply.',
    compliant:     'The configuration is in effect.',
    remediated:    'The configuration was put back into effect.',
    nonCompliant:  'The configuration is not in effect.',
    error:         'Applying the configuration failed.',
    conflict:      'Another configuration contradicts this one.',
    notAssigned:   'The configuration is not assigned to the user.',
  },
  mobileAppPublishingState: {
    notPublished: 'The app has not been published.',
    processing:   'The content of the app is being processed.',
    published:    'The app is published and can be assigned.',
  },
} as const satisfies Record<string, Record<string, string>>;

export type EnumerationName = keyof typeof enumerations;

export const isEnumeration = (name: string): name is EnumerationName => Object.hasOwn(enumerations, name);

/** Stands for a member that Graph added after this table was written: a new state never fails a query. */
export const unknownMember = 'unknownFutureValue';

export type Member<N extends EnumerationName> = keyof (typeof enumerations)[N] | typeof unknownMember;
