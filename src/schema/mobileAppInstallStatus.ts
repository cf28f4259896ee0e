import { change, lookup } from '../estimate/graphQuestions.ts';
import { itsApp } from '../estimate/installStatusQuestions.ts';
import { asks } from '../estimate/question.ts';
import { app } from '../resolvers/app.ts';
import * as resolve from '../resolvers/mobileAppInstallStatus.ts';
import {
  type MobileAppInstallStatus as Entity,
  mobileAppInstallStatus as resource,
} from '../rest/mobileAppInstallStatus.ts';
import { asNode } from './asNode.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { changes, describedBulk, describedInputs } from './inputs.ts';
import { inputsOf } from './listArguments.ts';
import { MobileApp } from './mobileApp.ts';
import { properties } from './properties.ts';
import { eachOrError, orError, resultOf } from './results.ts';
import { reads, selecting } from './selection.ts';

export const MobileAppInstallStatus = builder.objectRef<Entity>('MobileAppInstallStatus');
export const MobileAppInstallStatusConnection = connectionOf(MobileAppInstallStatus);
export const mobileAppInstallStatusInputs = inputsOf(resource);

builder.node(MobileAppInstallStatus, {
  description: 'How one app fares on one device.',
  ...asNode('MobileAppInstallStatus', resource, resolve.node),
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
    app: t.field({
      type: MobileApp,
      description: 'The app.',
      extensions: asks(itsApp),
      resolve: selecting(app),
    }),
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
    extensions: asks(lookup(resource)),
    resolve: selecting(resolve.mobileAppInstallStatus),
  }),
);

const UpdateMobileAppInstallStatusResult = resultOf('UpdateMobileAppInstallStatus', MobileAppInstallStatus);

const UpdateMobileAppInstallStatusInput = builder.inputType('UpdateMobileAppInstallStatusInput', {
  description: 'Which status, and what to change. What is absent stays as it is.',
  fields: (input) => ({
    ...changes(input, resource.properties),
    mobileAppId: input.id({ required: true, description: ids.mobileAppId }),
    userAppInstallStatusId: input.id({ description: ids.userAppInstallStatusId }),
    id: input.id({ required: true, description: ids.id }),
  }),
});

builder.mutationFields((t) => ({
  updateMobileAppInstallStatus: t.field({
    type: UpdateMobileAppInstallStatusResult,
    nullable: false,
    description:
      'Changes one device status: PATCH mobileApps/{mobileAppId}/deviceStatuses/{id}, or the same below userStatuses/{userAppInstallStatusId}.',
    args: {
      input: t.arg({
        required: true,
        description: 'What to change, and the new values.',
        type: UpdateMobileAppInstallStatusInput,
      }),
    },
    extensions: asks(change(resource)),
    resolve: orError(selecting(resolve.updateMobileAppInstallStatus)),
  }),
  updateMobileAppInstallStatuses: t.field({
    type: [UpdateMobileAppInstallStatusResult],
    nullable: { list: true, items: false },
    description: describedBulk('updateMobileAppInstallStatus'),
    args: {
      inputs: t.arg({
        required: true,
        description: describedInputs,
        type: [UpdateMobileAppInstallStatusInput],
      }),
    },
    extensions: asks(change(resource, 'inputs')),
    resolve: eachOrError(selecting(resolve.updateMobileAppInstallStatuses)),
  }),
}));
