import { list, lookup } from '../estimate/graphQuestions.ts';
import { asks } from '../estimate/question.ts';
import * as resolve from '../resolvers/iosLobAppProvisioningConfiguration.ts';
import {
  type IosLobAppProvisioningConfiguration as Entity,
  iosLobAppProvisioningConfiguration as resource,
} from '../rest/iosLobAppProvisioningConfiguration.ts';
import { managedDeviceMobileAppConfigurationUserStatus as userStatus } from '../rest/managedDeviceMobileAppConfigurationUserStatus.ts';
import { asNode } from './asNode.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { inputsOf, listArguments } from './listArguments.ts';
import { listing } from './listing.ts';
import {
  ManagedDeviceMobileAppConfigurationUserStatusConnection,
  managedDeviceMobileAppConfigurationUserStatusInputs,
} from './managedDeviceMobileAppConfigurationUserStatus.ts';
import { properties } from './properties.ts';
import { selecting } from './selection.ts';

const IosLobAppProvisioningConfiguration = builder.objectRef<Entity>('IosLobAppProvisioningConfiguration');
const IosLobAppProvisioningConfigurationConnection = connectionOf(IosLobAppProvisioningConfiguration);
const iosLobAppProvisioningConfigurationInputs = inputsOf(resource);

builder.node(IosLobAppProvisioningConfiguration, {
  description: "A provisioning profile that lets an organisation's own iOS apps run.",
  ...asNode('IosLobAppProvisioningConfiguration', resource, resolve.node),
  fields: (t) => ({
    ...properties(t, resource),
    userStatuses: t.field({
      type: ManagedDeviceMobileAppConfigurationUserStatusConnection,
      description: 'One row for each user whom the configuration is for: whether it is in effect.',
      args: listArguments(t, managedDeviceMobileAppConfigurationUserStatusInputs),
      extensions: asks(list(userStatus, 'iosLobAppProvisioningConfigurationId')),
      resolve: listing(resolve.userStatuses),
    }),
  }),
});

builder.queryFields((t) => ({
  iosLobAppProvisioningConfiguration: t.field({
    type: IosLobAppProvisioningConfiguration,
    description: 'One configuration, or null when there is none with this key.',
    args: { id: t.arg.id({ required: true, description: 'Key of the configuration.' }) },
    extensions: asks(lookup(resource)),
    resolve: selecting(resolve.iosLobAppProvisioningConfiguration),
  }),
  iosLobAppProvisioningConfigurations: t.field({
    type: IosLobAppProvisioningConfigurationConnection,
    description: 'All iOS provisioning configurations.',
    args: listArguments(t, iosLobAppProvisioningConfigurationInputs),
    extensions: asks(list(resource)),
    resolve: listing(resolve.iosLobAppProvisioningConfigurations),
  }),
}));
