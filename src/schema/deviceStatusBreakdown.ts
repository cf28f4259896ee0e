import type { Breakdown, Count } from '../resolvers/deviceStatusBreakdown.ts';
import { derived } from '../rest/derived.ts';
import { errorCodeHex, errorMeaning } from '../rest/installStatus/installErrors.ts';
import type { MobileAppInstallStatus } from '../rest/mobileAppInstallStatus.ts';
import { builder } from './builder.ts';
import { enums } from './kinds.ts';

const installStateCount = builder
  .objectRef<Count<MobileAppInstallStatus['installState']>>('InstallStateCount')
  .implement({
    description: 'An install state, and on how many devices the app is in it.',
    fields: (t) => ({
      installState: t.field({
        type: enums.resultantAppState,
        nullable: false,
        description: 'The install state.',
        resolve: ({ value }) => value,
      }),
      count: t.exposeInt('count', { nullable: false, description: 'Number of device statuses.' }),
    }),
  });

const errorCodeCount = builder.objectRef<Count<number>>('ErrorCodeCount').implement({
  description: 'An error code, and on how many devices it was reported.',
  fields: (t) => ({
    errorCode: t.exposeInt('value', { nullable: false, description: 'The code, signed.' }),
    errorCodeHex: t.string({
      nullable: false,
      description: 'The code as the Intune portal shows it, such as 0x87D1041C.',
      resolve: ({ value }) => derived(value, errorCodeHex),
    }),
    errorMeaning: t.string({
      description: "What the code means, from Microsoft's reference; null where that does not list it.",
      resolve: ({ value }) => derived(value, errorMeaning),
    }),
    count: t.exposeInt('count', { nullable: false, description: 'Number of device statuses.' }),
  }),
});

const osCount = builder.objectRef<Count<string | null>>('OsCount').implement({
  description: 'An operating system, and on how many devices it runs.',
  fields: (t) => ({
    osDescription: t.exposeString('value', {
      description: 'Name of the operating system; null where unknown.',
    }),
    count: t.exposeInt('count', { nullable: false, description: 'Number of device statuses.' }),
  }),
});

export const DeviceStatusBreakdown = builder.objectRef<Breakdown>('DeviceStatusBreakdown').implement({
  description: 'All device statuses of one app, counted: the short answer to why it fails.',
  fields: (t) => ({
    total: t.exposeInt('total', { nullable: false, description: 'Number of all device statuses.' }),
    byInstallState: t.field({
      type: [installStateCount],
      nullable: false,
      description: 'By install state, the most frequent first.',
      resolve: ({ byInstallState }) => byInstallState,
    }),
    byErrorCode: t.field({
      type: [errorCodeCount],
      nullable: false,
      description: 'By error code, the most frequent first; devices without an error are not counted.',
      resolve: ({ byErrorCode }) => byErrorCode,
    }),
    byOs: t.field({
      type: [osCount],
      nullable: false,
      description: 'By operating system, the most frequent first.',
      resolve: ({ byOs }) => byOs,
    }),
  }),
});
