import { list, lookup } from '../estimate/graphQuestions.ts';
import { asks } from '../estimate/question.ts';
import * as resolve from '../resolvers/managedDeviceMobileAppConfiguration.ts';
import {
  type ManagedDeviceMobileAppConfiguration as Entity,
  managedDeviceMobileAppConfiguration as resource,
} from '../rest/managedDeviceMobileAppConfiguration.ts';
import { managedDeviceMobileAppConfigurationUserStatus as userStatus } from '../rest/managedDeviceMobileAppConfigurationUserStatus.ts';
import { mobileApp } from '../rest/mobileApp.ts';
import { asNode } from './asNode.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { inputsOf, listArguments } from './listArguments.ts';
import { listing } from './listing.ts';
import {
  ManagedDeviceMobileAppConfigurationUserStatusConnection,
  managedDeviceMobileAppConfigurationUserStatusInputs,
} from './managedDeviceMobileAppConfigurationUserStatus.ts';
import { MobileApp } from './mobileApp.ts';
import { properties } from './properties.ts';
import { reads, selecting } from './selection.ts';

const ManagedDeviceMobileAppConfiguration = builder.objectRef<Entity>('ManagedDeviceMobileAppConfiguration');
const ManagedDeviceMobileAppConfigurationConnection = connectionOf(ManagedDeviceMobileAppConfiguration);
const managedDeviceMobileAppConfigurationInputs = inputsOf(resource);

builder.node(ManagedDeviceMobileAppConfiguration, {
  description: 'Settings that Intune gives to apps on managed devices.',
  ...asNode('ManagedDeviceMobileAppConfiguration', resource, resolve.node),
  fields: (t) => ({
    ...properties(t, resource),
    targetedMobileApps: t.field({
      type: [MobileApp],
      nullable: { list: true, items: true },
      description: resource.properties.targetedMobileApps[1],
      extensions: { ...reads('targetedMobileApps'), ...asks(lookup(mobileApp)) },
      resolve: selecting(resolve.targetedMobileApps),
    }),
    userStatuses: t.field({
      type: ManagedDeviceMobileAppConfigurationUserStatusConnection,
      description: 'One row for each user whom the configuration is for: whether it is in effect.',
      args: listArguments(t, managedDeviceMobileAppConfigurationUserStatusInputs),
      extensions: asks(list(userStatus, 'managedDeviceMobileAppConfigurationId')),
      resolve: listing(resolve.userStatuses),
    }),
  }),
});

builder.queryFields((t) => ({
  managedDeviceMobileAppConfiguration: t.field({
    type: ManagedDeviceMobileAppConfiguration,
    description: 'One configuration, or null when there is none with this key.',
    args: { id: t.arg.id({ required: true, description: 'Key of the configuration.' }) },
    extensions: asks(lookup(resource)),
    resolve: selecting(resolve.managedDeviceMobileAppConfiguration),
  }),
  managedDeviceMobileAppConfigurations: t.field({
    type: ManagedDeviceMobileAppConfigurationConnection,
    description: 'All app configurations for managed devices.',
    args: listArguments(t, managedDeviceMobileAppConfigurationInputs),
    extensions: asks(list(resource)),
    resolve: listing(resolve.managedDeviceMobileAppConfigurations),
  }),
}));
