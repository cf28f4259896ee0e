import type { KnownPlatform } from '../rest/mobileAppPlatform.ts';
import { builder } from './builder.ts';

/** Platform → name and description. */
// biome-ignore format: a table
const platforms = {
  windows: ['WINDOWS', 'Windows.'],
  ios:     ['IOS',     'iOS and iPadOS.'],
  macOS:   ['MACOS',   'macOS.'],
  android: ['ANDROID', 'Android.'],
  any:     ['ANY',     'Any platform: a link to a web page.'],
} as const satisfies Record<KnownPlatform, readonly [string, string]>;

export const MobileAppPlatform = builder.enumType('MobileAppPlatform', {
  description: 'The platform that an app is for.',
  values: Object.fromEntries([
    ...Object.entries(platforms).map(([value, [name, description]]) => [name, { value, description }]),
    [
      'UNKNOWN_FUTURE_VALUE',
      {
        value: 'unknownFutureValue',
        description: 'The app is of a type that Microsoft Graph has added since this schema was made.',
      },
    ],
  ]),
});

export const MobileAppPlatformFilter = builder.inputType('MobileAppPlatformFilter', {
  description: 'A condition on the platform of an app.',
  fields: (t) => ({
    eq: t.field({ type: MobileAppPlatform, description: 'The app is for this platform.' }),
    in: t.field({ type: [MobileAppPlatform], description: 'The app is for one of these platforms.' }),
  }),
});
