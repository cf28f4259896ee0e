import { change, lookup } from '../estimate/graphQuestions.ts';
import { asks } from '../estimate/question.ts';
import * as resolve from '../resolvers/managedDeviceMobileAppConfigurationUserStatus.ts';
import {
  type ManagedDeviceMobileAppConfigurationUserStatus as Entity,
  managedDeviceMobileAppConfigurationUserStatus as resource,
} from '../rest/managedDeviceMobileAppConfigurationUserStatus.ts';
import { asNode } from './asNode.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { changes, describedBulk, describedInputs } from './inputs.ts';
import { inputsOf } from './listArguments.ts';
import { properties } from './properties.ts';
import { eachOrError, orError, resultOf } from './results.ts';
import { selecting } from './selection.ts';

const name = 'ManagedDeviceMobileAppConfigurationUserStatus';

export const ManagedDeviceMobileAppConfigurationUserStatus = builder.objectRef<Entity>(name);
export const ManagedDeviceMobileAppConfigurationUserStatusConnection = connectionOf(
  ManagedDeviceMobileAppConfigurationUserStatus,
);
export const managedDeviceMobileAppConfigurationUserStatusInputs = inputsOf(resource);

builder.node(ManagedDeviceMobileAppConfigurationUserStatus, {
  description: 'Whether an app configuration is in effect for one user.',
  ...asNode(name, resource, resolve.node),
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
    extensions: asks(lookup(resource)),
    resolve: selecting(resolve.managedDeviceMobileAppConfigurationUserStatus),
  }),
);

const UpdateResult = resultOf(`Update${name}`, ManagedDeviceMobileAppConfigurationUserStatus);

const UpdateInput = builder.inputType(`Update${name}Input`, {
  description: 'Which status, and what to change. What is absent stays as it is.',
  fields: (input) => ({
    ...changes(input, resource.properties),
    managedDeviceMobileAppConfigurationId: input.id({ description: ids.managed }),
    iosLobAppProvisioningConfigurationId: input.id({ description: ids.ios }),
    id: input.id({ required: true, description: ids.id }),
  }),
});

builder.mutationFields((t) => ({
  updateManagedDeviceMobileAppConfigurationUserStatus: t.field({
    type: UpdateResult,
    nullable: false,
    description:
      'Changes one user status of a configuration: PATCH mobileAppConfigurations/{…}/userStatuses/{id}, or the same below iosLobAppProvisioningConfigurations.',
    args: {
      input: t.arg({
        required: true,
        description: 'What to change, and the new values.',
        type: UpdateInput,
      }),
    },
    extensions: asks(change(resource)),
    resolve: orError(selecting(resolve.updateManagedDeviceMobileAppConfigurationUserStatus)),
  }),
  updateManagedDeviceMobileAppConfigurationUserStatuses: t.field({
    type: [UpdateResult],
    nullable: { list: true, items: false },
    description: describedBulk('updateManagedDeviceMobileAppConfigurationUserStatus'),
    args: { inputs: t.arg({ required: true, description: describedInputs, type: [UpdateInput] }) },
    extensions: asks(change(resource, 'inputs')),
    resolve: eachOrError(selecting(resolve.updateManagedDeviceMobileAppConfigurationUserStatuses)),
  }),
}));
