import { app } from '../resolvers/app.ts';
import * as resolve from '../resolvers/mobileAppInstallStatus.ts';
import {
  type MobileAppInstallStatus as Entity,
  mobileAppInstallStatus as resource,
} from '../rest/mobileAppInstallStatus.ts';
import { asNode } from './asNode.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { orError, resultOf } from './errorTypes.ts';
import { changes } from './inputs.ts';
import { inputsOf } from './listArguments.ts';
import { MobileApp } from './mobileApp.ts';
import { properties } from './properties.ts';
import { reads, selecting } from './selection.ts';

export const MobileAppInstallStatus = builder.objectRef<Entity>('MobileAppInstallStatus');
export const MobileAppInstallStatusConnection = connectionOf(MobileAppInstallStatus);
export const mobileAppInstallStatusInputs = inputsOf(resource);

builder.objectType(MobileAppInstallStatus, {
  description: 'How one app fares on one device.',
  ...asNode(resource, resolve.node),
  fields: (t) => ({
    ...properties(t, resource),
    installStateCode: t.int({
      description: resource.properties.installStateCode[1],
      extensions: reads('installState', 'installStateCode'),
      resolve: resolve.installStateCode,
    }),
    installStateDetailCode: t.int({
      description: resource.properties.installStateDetailCode[1],
      extensions: reads('installStateDetail', 'installStateDetailCode'),
      resolve: resolve.installStateDetailCode,
    }),
    errorCodeHex: t.string({
      nullable: false,
      description: 'The error code as the Intune portal shows it, such as 0x87D1041C.',
      extensions: reads('errorCode'),
      resolve: resolve.errorCodeHex,
    }),
    errorMeaning: t.string({
      description: "What the error code means, from Microsoft's reference; null where that does not list it.",
      extensions: reads('errorCode'),
      resolve: resolve.errorMeaning,
    }),
    app: t.field({ type: MobileApp, description: 'The app.', resolve: selecting(app) }),
  }),
});

const ids = {
  mobileAppId: 'Key of the app.',
  userAppInstallStatusId: "Key of the user's status, where the device status is read below one.",
  id: 'Key of the device status.',
};

builder.queryField('mobileAppInstallStatus', (t) =>
  t.field({
    type: MobileAppInstallStatus,
    description: 'How one app fares on one device, or null when there is no such status.',
    args: {
      mobileAppId: t.arg.id({ required: true, description: ids.mobileAppId }),
      userAppInstallStatusId: t.arg.id({ description: ids.userAppInstallStatusId }),
      id: t.arg.id({ required: true, description: ids.id }),
    },
    resolve: selecting(resolve.mobileAppInstallStatus),
  }),
);

builder.mutationField('updateMobileAppInstallStatus', (t) =>
  t.field({
    type: resultOf('UpdateMobileAppInstallStatus', MobileAppInstallStatus),
    nullable: false,
    description:
      'Changes one device status: PATCH mobileApps/{mobileAppId}/deviceStatuses/{id}, or the same below userStatuses/{userAppInstallStatusId}.',
    args: {
      input: t.arg({
        required: true,
        description: 'What to change, and the new values.',
        type: builder.inputType('UpdateMobileAppInstallStatusInput', {
          description: 'Which status, and what to change. What is absent stays as it is.',
          fields: (input) => ({
            ...changes(input, resource.properties),
            mobileAppId: input.id({ required: true, description: ids.mobileAppId }),
            userAppInstallStatusId: input.id({ description: ids.userAppInstallStatusId }),
            id: input.id({ required: true, description: ids.id }),
          }),
        }),
      }),
    },
    resolve: orError(selecting(resolve.updateMobileAppInstallStatus)),
  }),
);
