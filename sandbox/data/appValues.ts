import type { CatalogueEntry } from './catalogue.ts';
import { moment } from './deviceFacts.ts';
import type { Json, Values } from './entity.ts';
import { hashText, mix } from './hash.ts';

/** A transparent pixel, so that somebody who asks for every icon gets bytes. */
const icon = {
  type: 'image/png',
  value: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
};

type Specific = (entry: CatalogueEntry, name: string, key: number) => Values;

const lobFile =
  (extension: string): Specific =>
  (_, name, key) => ({
    committedContentVersion: '1',
    fileName: `${name}.${extension}`,
    size: 1_000_000 + (key % 90_000_000),
  });

const licences: Specific = (_, __, key) => ({ totalLicenseCount: 500, usedLicenseCount: key % 400 });
const bundle: Specific = (_, name) => ({ bundleId: `com.example.${name}` });
const packaged: Specific = (_, name) => ({
  packageId: `com.example.${name}`,
  appStoreUrl: `https://play.google.com/store/apps/details?id=com.example.${name}`,
});
const link: Specific = (_, name) => ({ appUrl: `https://intranet.contoso.example/${name}` });
const managed: Specific = ({ version }) => ({ appAvailability: 'global', version });

/** What each type says beyond what every app says. Types that are not here say nothing more. */
const specifics: Readonly<Record<string, readonly Specific[]>> = {
  win32LobApp: [lobFile('intunewin'), win32],
  win32CatalogApp: [lobFile('intunewin'), win32],
  windowsMobileMSI: [lobFile('msi'), ({ version }) => ({ productVersion: version })],
  windowsUniversalAppX: [
    lobFile('appxbundle'),
    ({ version }) => ({ identityVersion: version, isBundle: true }),
  ],
  windowsMicrosoftEdgeApp: [() => ({ channel: 'stable', displayLanguageLocale: 'en-us' })],
  winGetApp: [
    (_, __, key) => ({
      packageIdentifier: `9${key.toString(36).toUpperCase().slice(0, 11).padEnd(11, 'Z')}`,
    }),
  ],
  officeSuiteApp: [
    () => ({ productIds: ['o365ProPlusRetail'], updateChannel: 'monthlyEnterprise', autoAcceptEula: true }),
  ],
  microsoftStoreForBusinessApp: [licences],
  iosLobApp: [lobFile('ipa'), bundle, ({ version }) => ({ versionNumber: version })],
  iosStoreApp: [bundle],
  iosVppApp: [
    bundle,
    licences,
    () => ({ vppTokenOrganizationName: 'Contoso', vppTokenAccountType: 'business' }),
  ],
  iosiPadOSWebClip: [link],
  managedIOSStoreApp: [bundle, managed],
  macOSLobApp: [lobFile('pkg'), bundle, ({ version }) => ({ versionNumber: version })],
  macOSDmgApp: [lobFile('dmg'), ({ version }) => ({ primaryBundleVersion: version })],
  macOSPkgApp: [lobFile('pkg'), ({ version }) => ({ primaryBundleVersion: version })],
  macOsVppApp: [bundle, licences],
  androidLobApp: [lobFile('apk'), (_, name) => ({ packageId: `com.example.${name}` })],
  androidManagedStoreApp: [packaged, licences],
  managedAndroidStoreApp: [packaged, managed],
  webApp: [link],
  windowsWebApp: [link],
};

export function appValues(entry: CatalogueEntry, index: number, space: number): Values {
  const key = mix(index, hashText(entry.displayName));
  const name = entry.displayName
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '')
    .toLowerCase();
  const created = moment(space, index, 11);
  return {
    displayName: entry.displayName,
    description: `${entry.displayName} by ${entry.publisher}`,
    publisher: entry.publisher,
    largeIcon: index % 2 === 0 ? icon : null,
    createdDateTime: `2025${created.slice(4)}`,
    lastModifiedDateTime: moment(space, index, 12),
    isFeatured: index % 8 === 0,
    owner: entry.publisher === 'Contoso' ? 'IT Department' : null,
    developer: null,
    notes: index % 5 === 0 ? `Managed by the packaging team, ticket PKG-${1000 + index}` : null,
    uploadState: 1,
    publishingState: 'published',
    isAssigned: entry.audience !== 'nobody',
    roleScopeTagIds: ['0'],
    ...merged((specifics[entry.type] ?? []).map((specific) => specific(entry, name, key))),
  };
}

function win32({ version }: CatalogueEntry, name: string): Values {
  return {
    installCommandLine: `${name}.exe /quiet /norestart`,
    uninstallCommandLine: `${name}.exe /uninstall /quiet`,
    setupFilePath: `${name}.exe`,
    applicableArchitectures: 'x64',
    minimumSupportedWindowsRelease: '22H2',
    returnCodes: [
      { returnCode: 0, type: 'success' },
      { returnCode: 3010, type: 'softReboot' },
    ],
    displayVersion: version,
    allowAvailableUninstall: true,
  };
}

function merged(parts: readonly Values[]): Record<string, Json> {
  return Object.assign({}, ...parts);
}
