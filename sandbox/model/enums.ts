/**
 * The enumerations of Intune's app resources with their numbers. JSON carries the name; order and
 * comparison follow the number. From the published CSDL (v1.0 of 2026-08, beta of 2022-10 for the types
 * that were removed from it later).
 */
export const enums = {
  // biome-ignore format: one table, one member a word
  resultantAppState: { notApplicable: -1, installed: 1, failed: 2, notInstalled: 3, uninstallFailed: 4, pendingInstall: 5, unknown: 99 },
  resultantAppStateDetail: {
    processorArchitectureNotApplicable: -1000,
    minimumDiskSpaceNotMet: -1001,
    minimumOsVersionNotMet: -1002,
    minimumPhysicalMemoryNotMet: -1003,
    minimumLogicalProcessorCountNotMet: -1004,
    minimumCpuSpeedNotMet: -1005,
    platformNotApplicable: -1006,
    fileSystemRequirementNotMet: -1011,
    registryRequirementNotMet: -1012,
    powerShellScriptRequirementNotMet: -1013,
    supersedingAppsNotApplicable: -1016,
    noAdditionalDetails: 0,
    dependencyFailedToInstall: 1,
    dependencyWithRequirementsNotMet: 2,
    dependencyPendingReboot: 3,
    dependencyWithAutoInstallDisabled: 4,
    supersededAppUninstallFailed: 5,
    supersededAppUninstallPendingReboot: 6,
    removingSupersededApps: 7,
    iosAppStoreUpdateFailedToInstall: 1000,
    vppAppHasUpdateAvailable: 1001,
    userRejectedUpdate: 1002,
    uninstallPendingReboot: 1003,
    supersedingAppsDetected: 1004,
    supersededAppsDetected: 1005,
    seeInstallErrorCode: 2000,
    autoInstallDisabled: 3000,
    managedAppNoLongerPresent: 3001,
    userRejectedInstall: 3002,
    userIsNotLoggedIntoAppStore: 3003,
    untargetedSupersedingAppsDetected: 3004,
    appRemovedBySupersedence: 3005,
    seeUninstallErrorCode: 4000,
    pendingReboot: 5000,
    installingDependencies: 5001,
    contentDownloaded: 5002,
  },
  // biome-ignore format: one table, one member a word
  complianceStatus: { unknown: 0, notApplicable: 1, compliant: 2, remediated: 3, nonCompliant: 4, error: 5, conflict: 6, notAssigned: 7 },
  mobileAppPublishingState: { notPublished: 0, processing: 1, published: 2 },
  installIntent: { available: 0, required: 1, uninstall: 2, availableWithoutEnrollment: 3 },
  managedAppAvailability: { global: 0, lineOfBusiness: 1 },
  deviceAndAppManagementAssignmentSource: { direct: 0, policySets: 1 },
  windowsArchitecture: { none: 0, x86: 1, x64: 2, arm: 4, neutral: 8, arm64: 16 },
  microsoftEdgeChannel: { dev: 0, beta: 1, stable: 2 },
  vppTokenAccountType: { business: 0, education: 1 },
} as const satisfies Record<string, Readonly<Record<string, number>>>;

export type EnumName = keyof typeof enums;
export type MemberOf<Name extends EnumName> = keyof (typeof enums)[Name] & string;

/** The number of a member, or undefined when the enumeration has no such member. */
export function enumValue(name: EnumName, member: string): number | undefined {
  const members: Readonly<Record<string, number>> = enums[name];
  return Object.hasOwn(members, member) ? members[member] : undefined;
}

export function isEnumName(kind: string): kind is EnumName {
  return Object.hasOwn(enums, kind);
}
