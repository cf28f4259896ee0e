import * as resolve from '../resolvers/mobileAppInstallSummary.ts';
import {
  type MobileAppInstallSummary as Entity,
  mobileAppInstallSummary as resource,
} from '../rest/mobileAppInstallSummary.ts';
import { asNode } from './asNode.ts';
import { builder } from './builder.ts';
import { orError, resultOf } from './errorTypes.ts';
import { changes } from './inputs.ts';
import { properties } from './properties.ts';
import { selecting } from './selection.ts';

export const MobileAppInstallSummary = builder.objectRef<Entity>('MobileAppInstallSummary');

builder.node(MobileAppInstallSummary, {
  description:
    'How one app fares in all: devices and users by state. A user is counted by rules of its own, so user counts need not add up.',
  ...asNode('MobileAppInstallSummary', resource),
  fields: (t) => properties(t, resource.properties),
});

builder.queryField('mobileAppInstallSummary', (t) =>
  t.field({
    type: MobileAppInstallSummary,
    description: 'How one app fares in all, or null when there is no such app.',
    args: { mobileAppId: t.arg.id({ required: true, description: 'Key of the app.' }) },
    resolve: selecting(resolve.mobileAppInstallSummary),
  }),
);

builder.mutationField('updateMobileAppInstallSummary', (t) =>
  t.field({
    type: resultOf('UpdateMobileAppInstallSummary', MobileAppInstallSummary),
    nullable: false,
    description: 'Changes the summary of an app: PATCH mobileApps/{mobileAppId}/installSummary.',
    args: {
      input: t.arg({
        required: true,
        type: builder.inputType('UpdateMobileAppInstallSummaryInput', {
          description: 'Which app, and what to change. What is absent stays as it is.',
          fields: (input) => ({
            ...changes(input, resource.properties),
            mobileAppId: input.id({ required: true, description: 'Key of the app.' }),
          }),
        }),
      }),
    },
    resolve: orError(selecting(resolve.updateMobileAppInstallSummary)),
  }),
);
