import { hashText, mix, pick } from './hash.ts';
import type { Platform } from './people.ts';

/** Who gets the app: nobody, everybody, one department, or everybody who asks (and then nothing is reported). */
export type Audience = 'nobody' | 'everyone' | 'onRequest' | 'crowd' | `team ${string}`;

export interface CatalogueEntry {
  readonly type: string;
  readonly displayName: string;
  readonly publisher: string;
  readonly platform: Platform | undefined;
  readonly audience: Audience;
  readonly version: string;
}

type Row = readonly [
  type: string,
  displayName: string,
  publisher: string,
  platform: Platform | 'any',
  audience: Audience,
  version: string,
];

/** The first forty make a small tenant; 31 of them, and each of the first twenty, have ten users or more. */
// biome-ignore format: one app a line
const rows: readonly Row[] = [
  ['win32LobApp',               'Contoso Field Service',             'Contoso',             'windows', 'crowd',            '7.4.1'],
  ['iosVppApp',                 'Microsoft Word',                    'Microsoft',           'ios',     'everyone',         '2.91'],
  ['win32LobApp',               '7-Zip 24.08',                       'Igor Pavlov',         'windows', 'everyone',         '24.08'],
  ['officeSuiteApp',            'Microsoft 365 Apps for Windows',    'Microsoft',           'windows', 'everyone',         '16.0.18025'],
  ['winGetApp',                 'Company Portal',                    'Microsoft',           'windows', 'everyone',         '11.2.1495.0'],
  ['windowsMobileMSI',          'Google Chrome Enterprise',          'Google',              'windows', 'everyone',         '131.0.6778.86'],
  ['androidManagedStoreApp',    'Microsoft Outlook for Android',     'Microsoft',           'android', 'everyone',         '4.2447.1'],
  ['iosVppApp',                 'Microsoft Outlook',                 'Microsoft',           'ios',     'everyone',         '4.2448.0'],
  ['macOSOfficeSuiteApp',       'Microsoft 365 Apps for macOS',      'Microsoft',           'macos',   'everyone',         '16.91'],
  ['windowsMicrosoftEdgeApp',   'Microsoft Edge',                    'Microsoft',           'windows', 'everyone',         '131.0.2903.63'],
  ['macOSPkgApp',               'Zoom Workplace for macOS',          'Zoom Communications', 'macos',   'everyone',         '6.2.10'],
  ['win32LobApp',               'Contoso VPN',                       'Contoso',             'windows', 'everyone',         '3.2.0'],
  ['iosLobApp',                 'Contoso Expenses',                  'Contoso',             'ios',     'everyone',         '1.18'],
  ['iosStoreApp',               'Microsoft Authenticator',           'Microsoft',           'ios',     'everyone',         '6.8.17'],
  ['androidLobApp',             'Contoso Stock Scanner',             'Contoso',             'android', 'everyone',         '5.0.2'],
  ['windowsUniversalAppX',      'Contoso Time Sheet',                'Contoso',             'windows', 'everyone',         '1.0.33.0'],
  ['macOSMicrosoftDefenderApp', 'Microsoft Defender for Endpoint',   'Microsoft',           'macos',   'everyone',         '101.24092'],
  ['macOSDmgApp',               'Mozilla Firefox for macOS',         'Mozilla',             'macos',   'everyone',         '132.0.2'],
  ['win32LobApp',               "O'Reilly Learning Desktop",         "O'Reilly Media",      'windows', 'everyone',         '4.1'],
  ['androidManagedStoreApp',    'Microsoft Teams for Android',       'Microsoft',           'android', 'everyone',         '1416/1.0.0'],
  ['winGetApp',                 'Visual Studio Code',                'Microsoft',           'windows', 'team Engineering', '1.95.3'],
  ['managedIOSStoreApp',        'Microsoft Teams (managed, iOS)',    'Microsoft',           'ios',     'nobody',           ''],
  ['webApp',                    'Contoso Intranet',                  'Contoso',             'any',     'onRequest',        ''],
  ['win32LobApp',               'Adobe Acrobat Reader DC',           'Adobe',               'windows', 'everyone',         '24.004.20272'],
  ['windowsWebApp',             'Contoso Help Desk',                 'Contoso',             'windows', 'onRequest',        ''],
  ['iosVppApp',                 'Übersetzer für Außendienst',        'Grüne Software GmbH', 'ios',     'everyone',         '3.0'],
  ['managedAndroidStoreApp',    'Microsoft OneDrive (managed)',      'Microsoft',           'android', 'nobody',           ''],
  ['macOSLobApp',               'Contoso Device Health',             'Contoso',             'macos',   'everyone',         '2.2.0'],
  ['win32LobApp',               'Notepad++',                         'Notepad++ Team',      'windows', 'everyone',         '8.7.1'],
  ['win32LobApp',               'Git for Windows',                   'The Git Development Community', 'windows', 'team Engineering', '2.47.0'],
  ['androidManagedStoreApp',    'Microsoft Defender: Antivirus',     'Microsoft',           'android', 'everyone',         '1.0.7102'],
  ['iosiPadOSWebClip',          'Canteen Menu',                      'Contoso',             'ios',     'onRequest',        ''],
  ['win32LobApp',               'SAP GUI for Windows 8.00',          'SAP SE',              'windows', 'everyone',         '8.00 PL9'],
  ['windowsMobileMSI',          'Contoso Root Certificates',         'Contoso',             'windows', 'everyone',         '2026.1'],
  ['macOsVppApp',               'Numbers',                           'Apple',               'macos',   'everyone',         '14.2'],
  ['win32CatalogApp',           'Slack Deployment Tool',             'Slack Technologies',  'windows', 'everyone',         '4.41.97'],
  ['microsoftStoreForBusinessApp', 'Power BI Desktop',               'Microsoft',           'windows', 'nobody',           ''],
  ['winGetApp',                 'Windows Terminal',                  'Microsoft',           'windows', 'everyone',         '1.21.3231.0'],
  ['iosVppApp',                 'GoodNotes 6',                       'Time Base Technology','ios',     'everyone',         '6.5.2'],
  ['win32LobApp',               'R for Windows 4.4.2',               'R Core Team',         'windows', 'team Research',    '4.4.2'],
];

const entries: readonly CatalogueEntry[] = rows.map(
  ([type, displayName, publisher, platform, audience, version]) => ({
    type,
    displayName,
    publisher,
    platform: platform === 'any' ? undefined : platform,
    audience,
    version,
  }),
);

const furtherTypes = [
  ['win32LobApp', 'windows'],
  ['iosVppApp', 'ios'],
  ['winGetApp', 'windows'],
  ['androidManagedStoreApp', 'android'],
  ['macOSPkgApp', 'macos'],
  ['windowsMobileMSI', 'windows'],
] as const;
const adjectives = [
  'Regional',
  'Mobile',
  'Secure',
  'Digital',
  'Quality',
  'Customer',
  'Supplier',
  'Plant',
] as const;
const nouns = [
  'Planner',
  'Inventory',
  'Checklist',
  'Viewer',
  'Timesheet',
  'Inspector',
  'Catalogue',
  'Assistant',
] as const;

/** App number `index`: the named forty first, then in-house apps without end, one in ten not assigned. */
export function catalogueEntry(index: number): CatalogueEntry {
  const known = entries[index];
  if (known !== undefined) return known;
  const [type, platform] = pick(furtherTypes, index, hashText('type'));
  return {
    type,
    displayName: `Contoso ${pick(adjectives, index, 1)} ${pick(nouns, index, 2)} ${index}`,
    publisher: 'Contoso',
    platform,
    audience: index % 10 === 9 ? 'nobody' : 'everyone',
    version: `${1 + (mix(index) % 9)}.${index % 10}.0`,
  };
}
