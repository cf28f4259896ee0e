import * as resolve from '../resolvers/managedDeviceMobileAppConfigurationUserStatus.ts';
import {
  type ManagedDeviceMobileAppConfigurationUserStatus as Entity,
  managedDeviceMobileAppConfigurationUserStatus as resource,
} from '../rest/managedDeviceMobileAppConfigurationUserStatus.ts';
import { asNode } from './asNode.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { orError, resultOf } from './errorTypes.ts';
import { changes } from './inputs.ts';
import { inputsOf } from './listArguments.ts';
import { properties } from './properties.ts';
import { selecting } from './selection.ts';

const name = 'ManagedDeviceMobileAppConfigurationUserStatus';

export const ManagedDeviceMobileAppConfigurationUserStatus = builder.objectRef<Entity>(name);
export const ManagedDeviceMobileAppConfigurationUserStatusConnection = connectionOf(
  ManagedDeviceMobileAppConfigurationUserStatus,
);
export const managedDeviceMobileAppConfigurationUserStatusInputs = inputsOf(resource);

builder.objectType(ManagedDeviceMobileAppConfigurationUserStatus, {
  description: 'Whether an app configuration is in effect for one user.',
  ...asNode(resource, resolve.node),
  fields: (t) => properties(t, resource),
});

const ids = {
  managed: 'Key of the app configuration. Either this or iosLobAppProvisioningConfigurationId.',
  ios: 'Key of the iOS provisioning configuration. Either this or managedDeviceMobileAppConfigurationId.',
  id: 'Key of the status within its configuration.',
};

builder.queryField('managedDeviceMobileAppConfigurationUserStatus', (t) =>
  t.field({
    type: ManagedDeviceMobileAppConfigurationUserStatus,
    description: 'Whether one configuration is in effect for one user, or null when there is no such status.',
    args: {
      managedDeviceMobileAppConfigurationId: t.arg.id({ description: ids.managed }),
      iosLobAppProvisioningConfigurationId: t.arg.id({ description: ids.ios }),
      id: t.arg.id({ required: true, description: ids.id }),
    },
    resolve: selecting(resolve.managedDeviceMobileAppConfigurationUserStatus),
  }),
);

builder.mutationField('updateManagedDeviceMobileAppConfigurationUserStatus', (t) =>
  t.field({
    type: resultOf(`Update${name}`, ManagedDeviceMobileAppConfigurationUserStatus),
    nullable: false,
    description:
      'Changes one user status of a configuration: PATCH mobileAppConfigurations/{…}/userStatuses/{id}, or the same below iosLobAppProvisioningConfigurations.',
    args: {
      input: t.arg({
        required: true,
        description: 'What to change, and the new values.',
        type: builder.inputType(`Update${name}Input`, {
          description: 'Which status, and what to change. What is absent stays as it is.',
          fields: (input) => ({
            ...changes(input, resource.properties),
            managedDeviceMobileAppConfigurationId: input.id({ description: ids.managed }),
            iosLobAppProvisioningConfigurationId: input.id({ description: ids.ios }),
            id: input.id({ required: true, description: ids.id }),
          }),
        }),
      }),
    },
    resolve: orError(selecting(resolve.updateManagedDeviceMobileAppConfigurationUserStatus)),
  }),
);
