export type Platform = 'windows' | 'ios' | 'macos' | 'android';

export interface Device {
  readonly name: string;
  readonly platform: Platform;
  /** Which device id and which versions: see `deviceFacts.ts`. */
  readonly number: number;
}

export interface Person {
  /** Which user id: see `Tenant.userId`. */
  readonly number: number;
  readonly name: string;
  /** The user principal name up to the `@`. */
  readonly alias: string;
  readonly department: string;
  readonly devices: readonly Device[];
}

/** Name, department, then each device as `platform name`. */
// biome-ignore format: one person a line
const table: readonly (readonly [name: string, department: string, ...devices: `${Platform} ${string}`[]])[] = [
  ['Ada Lovelace',          'Engineering', 'windows ADA-LAPTOP', "ios Ada's iPhone"],
  ['Grace Hopper',          'Engineering', 'windows GRACE-DESK', 'macos Grace-MacBook', "ios Grace's iPad", 'android Grace Pixel 9'],
  ['Alan Turing',           'Engineering', 'windows ALAN-LAPTOP', 'windows ALAN-TEST', 'android Alan Galaxy S24'],
  ['Katherine Johnson',     'Engineering', 'windows KATHERINE-LAPTOP', 'macos Katherine-MacBook', "ios Katherine's iPhone"],
  ["Miles O'Brien",         'Operations',  "windows MILES-TOOLBOX", "android Miles O'Brien's Tab", 'windows MILES-LAPTOP'],
  ['Zoë Washburne',         'Operations',  'windows ZOE-LAPTOP', "ios Zoë's iPhone", 'macos Zoë-MacBook'],
  ['Jürgen Müller',         'Sales',       'windows JUERGEN-LAPTOP', 'android Jürgen Fairphone'],
  ["Siân O'Neill",          'Sales',       'windows SIAN-LAPTOP', "ios Siân's iPad", 'ios Siân’s iPhone'],
  ['Hedy Lamarr',           'Marketing',   'macos Hedy-MacBook', "ios Hedy's iPhone", 'android Hedy Pixel 8'],
  ['Emmy Noether',          'Research',    'windows EMMY-LAPTOP', 'macos Emmy-Studio'],
  ['Srinivasa Ramanujan',   'Research',    'windows RAMANUJAN-1729', 'android Srinivasa Moto G'],
  ['Sofja Kowalewskaja',    'Research',    'windows SOFJA-LAPTOP', 'macos Sofja-MacBook', "ios Sofja's iPhone", 'android Sofja Galaxy A55'],
  ['Mary Jackson',          'Engineering', 'windows MARY-LAPTOP', 'android Mary Pixel 7'],
  ['Dorothy Vaughan',       'Operations',  'windows DOROTHY-DESK', "ios Dorothy's iPad"],
  ['Annie Easley',          'Engineering', 'macos Annie-MacBook', "ios Annie's iPhone"],
  ['Niels Bohr',            'Research',    'windows NIELS-LAPTOP', 'android Niels Nokia XR21'],
  ['Lise Meitner',          'Research',    'windows LISE-LAPTOP', 'macos Lise-MacBook', 'android Lise Pixel 6a'],
  ['Chien-Shiung Wu',       'Research',    'windows WU-LAPTOP', "ios Chien-Shiung's iPhone"],
  ['Rosalind Franklin',     'Research',    'macos Rosalind-MacBook', 'macos Rosalind-Mini', 'windows ROSALIND-LAB'],
  ['Émilie du Châtelet',    'Finance',     'windows EMILIE-LAPTOP', "ios Émilie's iPhone", 'android Émilie Galaxy Tab'],
  ['Maria Mitchell',        'Finance',     'windows MARIA-LAPTOP', 'macos Maria-MacBook'],
  ['Carl Friedrich Gauß',   'Finance',     'windows GAUSS-LAPTOP', 'android Gauß Xperia', "ios Gauß's iPad"],
  ['José Núñez',            'Sales',       'windows JOSE-LAPTOP', 'android José Pixel 8'],
  ['陳美玲',                 'Marketing',   'macos Meiling-MacBook', "ios 美玲的 iPhone", 'android Meiling Galaxy S23'],
  ["Brigid O'Connor-Díaz",  'Marketing',   'windows BRIGID-LAPTOP', 'macos Brigid-MacBook', "ios Brigid's iPhone", 'ios Brigid’s iPad'],
];

/** Aliases that do not follow from the name by dropping accents. */
const aliases: Readonly<Record<string, string>> = {
  陳美玲: 'meiling.chen',
  'Carl Friedrich Gauß': 'carl.gauss',
};

export const people: readonly Person[] = table.map(([name, department, ...devices], row) => ({
  number: row,
  name,
  department,
  alias: aliases[name] ?? aliasOf(name),
  devices: devices.map((text, column) => {
    const [platform = ''] = text.split(' ', 1);
    return {
      name: text.slice(platform.length + 1),
      platform: platformOf(platform),
      number: row * 10 + column,
    };
  }),
}));

/** Devices of nobody in particular: several people sign in on them, and at times nobody. */
export const sharedDevices: readonly (Device & { readonly users: readonly string[] })[] = [
  {
    name: 'KIOSK-RECEPTION',
    platform: 'windows',
    number: 900,
    users: ['Katherine Johnson', "Miles O'Brien", 'Zoë Washburne'],
  },
  {
    name: 'LAB-IPAD-01',
    platform: 'ios',
    number: 901,
    users: ['Sofja Kowalewskaja', 'Chien-Shiung Wu', 'Ada Lovelace'],
  },
  { name: 'SCANNER-DOCK-7', platform: 'android', number: 902, users: ["Miles O'Brien", 'Mary Jackson'] },
];

/** `Zoë Washburne` → `zoe.washburne`; an apostrophe stays, as Entra ID allows it. */
export function aliasOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/ß/g, 'ss').replace(/[^a-z0-9'-]+/g, '.');
}

function platformOf(text: string): Platform {
  if (text === 'windows' || text === 'ios' || text === 'macos' || text === 'android') return text;
  throw new Error(`Unknown platform '${text}' in the table of people.`);
}
