import {
  type MobileAppInstallStatusChanges as Changes,
  mobileAppInstallStatusesChanged,
} from '../resolvers/mobileAppInstallStatusesChanged.ts';
import { locateEntity, nodePath } from '../rest/location.ts';
import { mobileAppInstallStatus as resource } from '../rest/mobileAppInstallStatus.ts';
import { builder } from './builder.ts';
import { MobileAppInstallStatus } from './mobileAppInstallStatus.ts';
import { encodeNodeId } from './nodeId.ts';
import { leadsOn, selectionOf } from './selection.ts';

const MobileAppInstallStatusChanges = builder.objectRef<Changes>('MobileAppInstallStatusChanges').implement({
  description: 'What is different between two looks at the device statuses of an app.',
  fields: (t) => ({
    changed: t.field({
      type: [MobileAppInstallStatus],
      nullable: false,
      description: 'Statuses that are new, or of which a selected value has changed, as they are now.',
      extensions: leadsOn,
      resolve: ({ changed }) => changed,
    }),
    removedNodeIds: t.idList({
      nullable: false,
      description: 'The `nodeId`s of statuses that are gone.',
      resolve: ({ removed }) =>
        removed.map((status) =>
          encodeNodeId(MobileAppInstallStatus.name, nodePath(locateEntity(resource, status))),
        ),
    }),
  }),
});

builder.subscriptionField('mobileAppInstallStatusesChanged', (t) =>
  t.field({
    type: MobileAppInstallStatusChanges,
    description:
      'The device statuses of an app that have changed since the gateway looked last. What is there at first is not sent.',
    args: { mobileAppId: t.arg.id({ required: true, description: 'Key of the app.' }) },
    subscribe: (root, args, context, info) =>
      mobileAppInstallStatusesChanged(root, args, context, selectionOf(info)),
    resolve: ({ event }) => event,
  }),
);
