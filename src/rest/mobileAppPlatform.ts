import { type Filter, typeName } from './lists/filter.ts';

/**
 * The platform of each concrete app type of the beta metadata (August 2026). A type that is missing here, because Graph
 * has added it since, is on no known platform.
 * https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta
 */
// biome-ignore format: a table
const typesByPlatform = {
  windows: ['win32LobApp', 'win32CatalogApp', 'winGetApp', 'windowsMobileMSI', 'windowsAppX', 'windowsUniversalAppX',
            'windowsMicrosoftEdgeApp', 'windowsWebApp', 'windowsStoreApp', 'microsoftStoreForBusinessApp', 'officeSuiteApp',
            'windowsPhone81AppX', 'windowsPhone81AppXBundle', 'windowsPhone81StoreApp', 'windowsPhoneXAP'],
  ios:     ['iosLobApp', 'iosStoreApp', 'iosVppApp', 'iosiPadOSWebClip', 'managedIOSLobApp', 'managedIOSStoreApp'],
  macOS:   ['macOSLobApp', 'macOSDmgApp', 'macOSPkgApp', 'macOSMicrosoftEdgeApp', 'macOSMicrosoftDefenderApp',
            'macOSOfficeSuiteApp', 'macOsVppApp', 'macOSWebClip'],
  android: ['androidLobApp', 'androidStoreApp', 'androidManagedStoreApp', 'androidManagedStoreWebApp',
            'androidForWorkApp', 'managedAndroidLobApp', 'managedAndroidStoreApp'],
  any:     ['webApp'],
} as const;

export type KnownPlatform = keyof typeof typesByPlatform;
export type MobileAppPlatform = KnownPlatform | 'unknownFutureValue';

const platforms = new Map<string, KnownPlatform>();
for (const platform of ['windows', 'ios', 'macOS', 'android', 'any'] as const) {
  for (const type of typesByPlatform[platform]) platforms.set(type, platform);
}

/** @param odataType Graph's type annotation, `#microsoft.graph.win32LobApp`; null where Graph sent none. */
export const platformOf = (odataType: string | null): MobileAppPlatform | null =>
  odataType === null ? null : (platforms.get(typeName(odataType)) ?? 'unknownFutureValue');

/** A condition on the platform, which Graph does not have, as one on the type, which it does. */
export const platformCondition = ({ eq, in: oneOf }: Filter): Filter => ({
  and: [isOn(eq == null ? allPlatforms : [eq]), isOn(Array.isArray(oneOf) ? oneOf : allPlatforms)],
});

const allPlatforms: readonly unknown[] = [...Object.keys(typesByPlatform), 'unknownFutureValue'];

const isOn = (wanted: readonly unknown[]): Filter => {
  if (allPlatforms.every((platform) => wanted.includes(platform))) return {};
  const known = Object.entries(typesByPlatform).filter(([platform]) => wanted.includes(platform));
  const onKnown = known.length > 0 ? [{ odataType: { in: known.flatMap(([, types]) => types) } }] : [];
  const onOthers = wanted.includes('unknownFutureValue')
    ? [{ not: { odataType: { in: [...platforms.keys()] } } }]
    : [];
  return { or: [...onKnown, ...onOthers] };
};
