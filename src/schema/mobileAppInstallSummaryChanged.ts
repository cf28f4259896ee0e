import { mobileAppInstallSummaryChanged } from '../resolvers/mobileAppInstallSummaryChanged.ts';
import { builder } from './builder.ts';
import { MobileAppInstallSummary } from './mobileAppInstallSummary.ts';
import { selectionOf } from './selection.ts';

builder.subscriptionField('mobileAppInstallSummaryChanged', (t) =>
  t.field({
    type: MobileAppInstallSummary,
    description:
      'The install summary of an app: as it is now, and again whenever a value that is selected has changed.',
    args: { mobileAppId: t.arg.id({ required: true, description: 'Key of the app.' }) },
    subscribe: (root, args, context, info) =>
      mobileAppInstallSummaryChanged(root, args, context, selectionOf(info)),
    resolve: ({ event }) => event,
  }),
);
