import { list, lookup } from '../estimate/graphQuestions.ts';
import { deviceStatusesOfApp, summary, userStatusesOfApp } from '../estimate/installStatusQuestions.ts';
import { asks } from '../estimate/question.ts';
import { deviceStatusBreakdown } from '../resolvers/deviceStatusBreakdown.ts';
import * as resolve from '../resolvers/mobileApp.ts';
import { type MobileApp as Entity, mobileApp as resource } from '../rest/mobileApp.ts';
import { mobileAppInstallStatus } from '../rest/mobileAppInstallStatus.ts';
import { asNode } from './asNode.ts';
import { builder } from './builder.ts';
import { conditions } from './conditions.ts';
import { connectionOf } from './connection.ts';
import { DeviceStatusBreakdown } from './deviceStatusBreakdown.ts';
import { inputsOf, listArguments } from './listArguments.ts';
import { listing } from './listing.ts';
import { MobileAppInstallStatusConnection, mobileAppInstallStatusInputs } from './mobileAppInstallStatus.ts';
import { MobileAppInstallSummary } from './mobileAppInstallSummary.ts';
import { MobileAppPlatform, MobileAppPlatformFilter } from './mobileAppPlatform.ts';
import { properties } from './properties.ts';
import { reads, selecting } from './selection.ts';
import { UserAppInstallStatusConnection, userAppInstallStatusInputs } from './userAppInstallStatus.ts';

export const MobileApp = builder.objectRef<Entity>('MobileApp');
const MobileAppConnection = connectionOf(MobileApp);

builder.node(MobileApp, {
  description: 'An app that Intune can install on devices.',
  ...asNode('MobileApp', resource, resolve.node),
  fields: (t) => ({
    ...properties(t, resource),
    odataType: t.exposeString('@odata.type', {
      description: resource.properties['@odata.type'][1],
      extensions: reads('@odata.type'),
    }),
    platform: t.field({
      type: MobileAppPlatform,
      description: 'The platform that the app is for, as its type tells.',
      extensions: reads('@odata.type'),
      resolve: resolve.platform,
    }),
    installSummary: t.field({
      type: MobileAppInstallSummary,
      description: 'On how many devices, and for how many users, the app is installed, failed, pending.',
      extensions: asks(summary),
      resolve: selecting(resolve.installSummary),
    }),
    userStatuses: t.field({
      type: UserAppInstallStatusConnection,
      description:
        'One row for each user whom the app reached: on how many devices it is installed or failed.',
      args: listArguments(t, userAppInstallStatusInputs),
      extensions: asks(userStatusesOfApp),
      resolve: listing(resolve.userStatuses),
    }),
    deviceStatuses: t.field({
      type: MobileAppInstallStatusConnection,
      description: 'One row for each device that the app reached: its state there, and why.',
      args: listArguments(t, mobileAppInstallStatusInputs),
      extensions: asks(deviceStatusesOfApp),
      resolve: listing(resolve.deviceStatuses),
    }),
    deviceStatusBreakdown: t.field({
      type: DeviceStatusBreakdown,
      description:
        'The device statuses counted by state, error code and operating system. All of them are read for it.',
      extensions: asks(lookup(mobileAppInstallStatus)),
      resolve: deviceStatusBreakdown,
    }),
  }),
});

const mobileAppInputs = inputsOf(resource, {
  odataType: { type: conditions.type, description: resource.properties['@odata.type'][1] },
  platform: { type: MobileAppPlatformFilter, description: 'The platform that the app is for.' },
});

builder.queryFields((t) => ({
  mobileApp: t.field({
    type: MobileApp,
    description: 'One app, or null when there is none with this key.',
    args: { id: t.arg.id({ required: true, description: 'Key of the app, as the Intune portal shows it.' }) },
    extensions: asks(lookup(resource)),
    resolve: selecting(resolve.mobileApp),
  }),
  mobileApps: t.field({
    type: MobileAppConnection,
    description: 'All apps of the tenant, of every type.',
    args: listArguments(t, mobileAppInputs),
    extensions: asks(list(resource)),
    resolve: listing(resolve.mobileApps),
  }),
}));
