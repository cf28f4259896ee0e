import { readFile } from 'node:fs/promises';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../src/schema/index.ts';
import { enumValue } from './support/wire.ts';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** The fields of a type with their types, as SDL writes them. */
const fieldsOf = (name: string): Record<string, string> => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
};

const valuesOf = (name: string): string[] => {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum.`);
  return type.getValues().map((value) => value.name);
};

describe('the schema', () => {
  it('is schema.graphql, byte for byte', async () => {
    const committed = await readFile(new URL('../schema.graphql', import.meta.url), 'utf8');
    // Changed: `npm run schema`, and read the difference.
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(committed);
  });

  it('describes every type, field, argument, input and enum value', () => {
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  it('names things as Graph does, in the cases of GraphQL', () => {
    for (const type of types) {
      expect(type.name).toMatch(/^[A-Z][A-Za-z]+$/);
      if (isEnumType(type))
        for (const { name } of type.getValues()) expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const name of Object.keys(type.getFields())) expect(name).toMatch(/^[a-z][A-Za-z]*$/);
      }
    }
  });

  it('says of its one scalar where it is specified', () => {
    expect(schema.getType('DateTimeOffset')).toMatchObject({
      specifiedByURL: expect.stringMatching(/^https:\/\//),
    });
  });
});

/** Coordinates of everything within a type that has no description. */
function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    for (const value of type.getValues()) if (!value.description) missing.push(`${type.name}.${value.name}`);
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      if (!field.description) missing.push(`${type.name}.${field.name}`);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      for (const arg of field.args)
        if (!arg.description) missing.push(`${type.name}.${field.name}(${arg.name}:)`);
    }
  }
  return missing;
}

// The members of Graph's enumerations in the beta metadata of August 2026, in groups as there.
// biome-ignore format: a table
const members = {
  ResultantAppState: 'notApplicable installed failed notInstalled uninstallFailed pendingInstall unknown',
  ResultantAppStateDetail: `
    processorArchitectureNotApplicable minimumDiskSpaceNotMet minimumOsVersionNotMet minimumPhysicalMemoryNotMet
    minimumLogicalProcessorCountNotMet minimumCpuSpeedNotMet platformNotApplicable fileSystemRequirementNotMet
    registryRequirementNotMet powerShellScriptRequirementNotMet supersedingAppsNotApplicable
    noAdditionalDetails dependencyFailedToInstall dependencyWithRequirementsNotMet dependencyPendingReboot
    dependencyWithAutoInstallDisabled supersededAppUninstallFailed supersededAppUninstallPendingReboot
    removingSupersededApps
    iosAppStoreUpdateFailedToInstall vppAppHasUpdateAvailable userRejectedUpdate uninstallPendingReboot
    supersedingAppsDetected supersededAppsDetected
    seeInstallErrorCode
    autoInstallDisabled managedAppNoLongerPresent userRejectedInstall userIsNotLoggedIntoAppStore
    untargetedSupersedingAppsDetected appRemovedBySupersedence
    seeUninstallErrorCode
    pendingReboot installingDependencies contentDownloaded`,
  ComplianceStatus: 'unknown notApplicable compliant remediated nonCompliant error conflict notAssigned',
  MobileAppPublishingState: 'notPublished processing published',
};

describe('the enumerations', () => {
  it.each(Object.entries(members))('%s has all members of Graph, and one for those to come', (name, text) => {
    const expected = text.trim().split(/\s+/).map(enumValue);
    expect(valuesOf(name).sort()).toEqual([...expected, 'UNKNOWN_FUTURE_VALUE'].sort());
  });

  it('have 36 details of a state', () => {
    expect(valuesOf('ResultantAppStateDetail')).toHaveLength(37);
  });
});

describe('the properties of Graph are there, and null where Graph may leave them null:', () => {
  const text = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'String']));
  const number = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'Int!']));
  const moment = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'DateTimeOffset!']));
  const key = { id: 'ID!', nodeId: 'ID!' };

  it.each([
    [
      'MobileApp',
      {
        ...key,
        ...text('displayName', 'description', 'publisher', 'owner', 'developer', 'notes'),
        ...text('informationUrl', 'privacyInformationUrl', 'odataType'),
        ...moment('createdDateTime', 'lastModifiedDateTime'),
        ...number('uploadState', 'dependentAppCount', 'supersedingAppCount', 'supersededAppCount'),
        largeIcon: 'MimeContent',
        isFeatured: 'Boolean!',
        isAssigned: 'Boolean!',
        publishingState: 'MobileAppPublishingState!',
        roleScopeTagIds: '[String!]',
        platform: 'MobileAppPlatform',
        installSummary: 'MobileAppInstallSummary',
        userStatuses: 'UserAppInstallStatusConnection',
        deviceStatuses: 'MobileAppInstallStatusConnection',
      },
    ],
    [
      'UserAppInstallStatus',
      {
        ...key,
        ...text('userName', 'userPrincipalName'),
        ...number('installedDeviceCount', 'failedDeviceCount', 'notInstalledDeviceCount'),
        app: 'MobileApp',
        deviceStatuses: 'MobileAppInstallStatusConnection',
      },
    ],
    [
      'MobileAppInstallStatus',
      {
        ...key,
        ...text('deviceName', 'deviceId', 'osVersion', 'osDescription'),
        ...text('userName', 'userPrincipalName', 'displayVersion'),
        ...number('errorCode'),
        // Never null in Graph's metadata, but a report need not have it.
        lastSyncDateTime: 'DateTimeOffset',
        mobileAppInstallStatusValue: 'ResultantAppState!',
        installState: 'ResultantAppState!',
        installStateDetail: 'ResultantAppStateDetail!',
        app: 'MobileApp',
      },
    ],
    [
      'MobileAppInstallSummary',
      {
        ...key,
        ...number('installedDeviceCount', 'failedDeviceCount', 'notApplicableDeviceCount'),
        ...number('notInstalledDeviceCount', 'pendingInstallDeviceCount'),
        ...number('installedUserCount', 'failedUserCount', 'notApplicableUserCount'),
        ...number('notInstalledUserCount', 'pendingInstallUserCount'),
      },
    ],
    [
      'ManagedDeviceMobileAppConfiguration',
      {
        ...key,
        ...text('description'),
        ...moment('createdDateTime', 'lastModifiedDateTime'),
        ...number('version'),
        displayName: 'String!',
        roleScopeTagIds: '[String!]',
        targetedMobileApps: '[MobileApp]',
        userStatuses: 'ManagedDeviceMobileAppConfigurationUserStatusConnection',
      },
    ],
    [
      'IosLobAppProvisioningConfiguration',
      {
        ...key,
        ...text('description', 'payload'),
        ...moment('createdDateTime', 'lastModifiedDateTime'),
        ...number('version'),
        displayName: 'String!',
        payloadFileName: 'String!',
        expirationDateTime: 'DateTimeOffset',
        roleScopeTagIds: '[String!]',
        userStatuses: 'ManagedDeviceMobileAppConfigurationUserStatusConnection',
      },
    ],
    [
      'ManagedDeviceMobileAppConfigurationUserStatus',
      {
        ...key,
        ...text('userDisplayName', 'userPrincipalName'),
        ...number('devicesCount'),
        ...moment('lastReportedDateTime'),
        status: 'ComplianceStatus!',
      },
    ],
  ])('%s', (name, expected) => {
    expect(fieldsOf(name)).toMatchObject(expected);
  });

  it('whatever needs a request of its own may be null, so that its failure costs nothing around it', () => {
    for (const name of [
      'MobileApp',
      'UserAppInstallStatus',
      'ManagedDeviceMobileAppConfiguration',
      'Query',
    ]) {
      for (const [field, type] of Object.entries(fieldsOf(name))) {
        if (
          /Connection|^(MobileApp|Managed|Ios|UserApp)\w*!?$/.test(type) &&
          !type.includes('PublishingState')
        )
          expect(`${name}.${field}: ${type}`).not.toMatch(/!$/);
      }
    }
  });
});

describe('the queries and mutations', () => {
  it('are those of the contract', () => {
    expect(Object.keys(fieldsOf('Query'))).toEqual(
      expect.arrayContaining([
        'mobileApp',
        'mobileApps',
        'userAppInstallStatus',
        'mobileAppInstallStatus',
        'mobileAppInstallSummary',
        'managedDeviceMobileAppConfiguration',
        'managedDeviceMobileAppConfigurations',
        'iosLobAppProvisioningConfiguration',
        'iosLobAppProvisioningConfigurations',
        'managedDeviceMobileAppConfigurationUserStatus',
        'node',
        'nodes',
      ]),
    );
    expect(fieldsOf('Mutation')).toMatchObject({
      updateUserAppInstallStatus: 'UpdateUserAppInstallStatusResult!',
      updateUserStatuses: 'UpdateUserStatusesResult!',
      updateMobileAppInstallStatus: 'UpdateMobileAppInstallStatusResult!',
      updateMobileAppInstallSummary: 'UpdateMobileAppInstallSummaryResult!',
      updateManagedDeviceMobileAppConfigurationUserStatus:
        'UpdateManagedDeviceMobileAppConfigurationUserStatusResult!',
    });
  });
});
