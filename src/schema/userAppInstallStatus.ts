import { change, lookup } from '../estimate/graphQuestions.ts';
import { deviceStatusesOfUser, itsApp } from '../estimate/installStatusQuestions.ts';
import { asks } from '../estimate/question.ts';
import { app } from '../resolvers/app.ts';
import * as resolve from '../resolvers/userAppInstallStatus.ts';
import {
  type UserAppInstallStatus as Entity,
  userAppInstallStatus as resource,
} from '../rest/userAppInstallStatus.ts';
import { asNode } from './asNode.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { changes, describedBulk, describedInputs } from './inputs.ts';
import { inputsOf, listArguments } from './listArguments.ts';
import { listing } from './listing.ts';
import { MobileApp } from './mobileApp.ts';
import { MobileAppInstallStatusConnection, mobileAppInstallStatusInputs } from './mobileAppInstallStatus.ts';
import { properties } from './properties.ts';
import { eachOrError, orError, resultOf } from './results.ts';
import { selecting } from './selection.ts';

export const UserAppInstallStatus = builder.objectRef<Entity>('UserAppInstallStatus');
export const UserAppInstallStatusConnection = connectionOf(UserAppInstallStatus);
export const userAppInstallStatusInputs = inputsOf(resource);

builder.node(UserAppInstallStatus, {
  description: 'How one app fares on the devices of one user.',
  ...asNode('UserAppInstallStatus', resource, resolve.node),
  fields: (t) => ({
    ...properties(t, resource),
    app: t.field({
      type: MobileApp,
      description: 'The app.',
      extensions: asks(itsApp),
      resolve: selecting(app),
    }),
    deviceStatuses: t.field({
      type: MobileAppInstallStatusConnection,
      description: "One row for each of the user's devices that the app reached.",
      args: listArguments(t, mobileAppInstallStatusInputs),
      extensions: asks(deviceStatusesOfUser),
      resolve: listing(resolve.deviceStatuses),
    }),
  }),
});

builder.queryField('userAppInstallStatus', (t) =>
  t.field({
    type: UserAppInstallStatus,
    description: 'How one app fares for one user, or null when there is no such status.',
    args: {
      mobileAppId: t.arg.id({ required: true, description: 'Key of the app.' }),
      id: t.arg.id({ required: true, description: 'Key of the status within the app.' }),
    },
    extensions: asks(lookup(resource)),
    resolve: selecting(resolve.userAppInstallStatus),
  }),
);

const UpdateUserAppInstallStatusResult = resultOf('UpdateUserAppInstallStatus', UserAppInstallStatus);

const UpdateUserAppInstallStatusInput = builder.inputType('UpdateUserAppInstallStatusInput', {
  description: 'Which status, and what to change. What is absent stays as it is.',
  fields: (input) => ({
    ...changes(input, resource.properties),
    mobileAppId: input.id({ required: true, description: 'Key of the app.' }),
    id: input.id({ required: true, description: 'Key of the status within the app.' }),
  }),
});

builder.mutationFields((t) => ({
  updateUserAppInstallStatus: t.field({
    type: UpdateUserAppInstallStatusResult,
    nullable: false,
    description: 'Changes one user status of an app: PATCH mobileApps/{mobileAppId}/userStatuses/{id}.',
    args: {
      input: t.arg({
        required: true,
        description: 'What to change, and the new values.',
        type: UpdateUserAppInstallStatusInput,
      }),
    },
    extensions: asks(change(resource)),
    resolve: orError(selecting(resolve.updateUserAppInstallStatus)),
  }),
  updateUserAppInstallStatuses: t.field({
    type: [UpdateUserAppInstallStatusResult],
    nullable: { list: true, items: false },
    description: describedBulk('updateUserAppInstallStatus'),
    args: {
      inputs: t.arg({
        required: true,
        description: describedInputs,
        type: [UpdateUserAppInstallStatusInput],
      }),
    },
    extensions: asks(change(resource, 'inputs')),
    resolve: eachOrError(selecting(resolve.updateUserAppInstallStatuses)),
  }),
  updateUserStatuses: t.field({
    type: resultOf('UpdateUserStatuses', UserAppInstallStatus),
    nullable: false,
    description:
      'Changes the one user status that the input names: PATCH mobileApps/{mobileAppId}/userStatuses.',
    args: {
      input: t.arg({
        required: true,
        description: 'What to change, and the new values.',
        type: builder.inputType('UpdateUserStatusesInput', {
          description: 'Which status, by `id` or else by `userPrincipalName`, and what to change.',
          fields: (input) => ({
            ...changes(input, resource.properties),
            mobileAppId: input.id({ required: true, description: 'Key of the app.' }),
            id: input.id({ description: 'Key of the status within the app.' }),
            userPrincipalName: input.string({
              description:
                'Sign-in name of the user. Names the status when `id` is absent; otherwise it is changed.',
            }),
          }),
        }),
      }),
    },
    extensions: asks(change(resource)),
    resolve: orError(selecting(resolve.updateUserStatuses)),
  }),
}));
