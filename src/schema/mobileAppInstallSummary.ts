import { change, lookup } from '../estimate/graphQuestions.ts';
import { itsApp, summaries } from '../estimate/installStatusQuestions.ts';
import { asks } from '../estimate/question.ts';
import { app } from '../resolvers/app.ts';
import * as resolve from '../resolvers/mobileAppInstallSummary.ts';
import {
  type MobileAppInstallSummary as Entity,
  mobileAppInstallSummary as resource,
} from '../rest/mobileAppInstallSummary.ts';
import { asNode } from './asNode.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { changes, describedBulk, describedInputs } from './inputs.ts';
import { inputsOf, listArguments } from './listArguments.ts';
import { listing } from './listing.ts';
import { MobileApp } from './mobileApp.ts';
import { properties } from './properties.ts';
import { eachOrError, orError, resultOf } from './results.ts';
import { selecting } from './selection.ts';

export const MobileAppInstallSummary = builder.objectRef<Entity>('MobileAppInstallSummary');

builder.node(MobileAppInstallSummary, {
  description:
    'How one app fares in all: devices and users by state. A user is counted by rules of its own, so user counts need not add up.',
  ...asNode('MobileAppInstallSummary', resource, resolve.node),
  fields: (t) => ({
    ...properties(t, resource),
    app: t.field({
      type: MobileApp,
      description: 'The app.',
      extensions: asks(itsApp),
      resolve: selecting(app),
    }),
  }),
});

const MobileAppInstallSummaryConnection = connectionOf(MobileAppInstallSummary);
const mobileAppInstallSummaryInputs = inputsOf(resource);

builder.queryField('mobileAppInstallSummaries', (t) =>
  t.field({
    type: MobileAppInstallSummaryConnection,
    description:
      'How every app of the tenant fares, one row per app: ordered by failed devices, it says which apps fail most.',
    args: listArguments(t, mobileAppInstallSummaryInputs),
    extensions: asks(summaries),
    resolve: listing(resolve.mobileAppInstallSummaries),
  }),
);

builder.queryField('mobileAppInstallSummary', (t) =>
  t.field({
    type: MobileAppInstallSummary,
    description: 'How one app fares in all, or null when there is no such app.',
    args: { mobileAppId: t.arg.id({ required: true, description: 'Key of the app.' }) },
    extensions: asks(lookup(resource)),
    resolve: selecting(resolve.mobileAppInstallSummary),
  }),
);

const UpdateMobileAppInstallSummaryResult = resultOf(
  'UpdateMobileAppInstallSummary',
  MobileAppInstallSummary,
);

const UpdateMobileAppInstallSummaryInput = builder.inputType('UpdateMobileAppInstallSummaryInput', {
  description: 'Which app, and what to change. What is absent stays as it is.',
  fields: (input) => ({
    ...changes(input, resource.properties),
    mobileAppId: input.id({ required: true, description: 'Key of the app.' }),
  }),
});

builder.mutationFields((t) => ({
  updateMobileAppInstallSummary: t.field({
    type: UpdateMobileAppInstallSummaryResult,
    nullable: false,
    description: 'Changes the summary of an app: PATCH mobileApps/{mobileAppId}/installSummary.',
    args: {
      input: t.arg({
        required: true,
        description: 'What to change, and the new values.',
        type: UpdateMobileAppInstallSummaryInput,
      }),
    },
    extensions: asks(change(resource)),
    resolve: orError(selecting(resolve.updateMobileAppInstallSummary)),
  }),
  updateMobileAppInstallSummaries: t.field({
    type: [UpdateMobileAppInstallSummaryResult],
    nullable: { list: true, items: false },
    description: describedBulk('updateMobileAppInstallSummary'),
    args: {
      inputs: t.arg({
        required: true,
        description: describedInputs,
        type: [UpdateMobileAppInstallSummaryInput],
      }),
    },
    extensions: asks(change(resource, 'inputs')),
    resolve: eachOrError(selecting(resolve.updateMobileAppInstallSummaries)),
  }),
}));
