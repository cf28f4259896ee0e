import { hashText, mix, pick } from './hash.ts';
import { aliasOf, type Device, type Person, type Platform, people } from './people.ts';

const firstNames = [
  'Maja',
  'Noah',
  'Aiko',
  'Liam',
  'Inés',
  'Omar',
  'Freya',
  'Tomasz',
  'Priya',
  'Søren',
  'Chloé',
  'Kwame',
] as const;
const lastNames = [
  "O'Hara",
  'Svensson',
  'Tanaka',
  'García',
  'Kowalski',
  'Nguyen',
  'Okafor',
  'Weiß',
  'Smith',
  'Rossi',
] as const;
const aliases = new Map([...firstNames, ...lastNames].map((name) => [name, aliasOf(name)]));
const departments = ['Sales', 'Field Service', 'Warehouse', 'Call Centre'] as const;
const models: Readonly<Record<Platform, string>> = {
  windows: 'LAPTOP',
  ios: 'iPhone',
  macos: 'MacBook',
  android: 'Pixel',
};

/** Person number `index` of a large organisation: the named 25 first, then invented ones without end. */
export function crowdPerson(index: number): Person {
  const known = people[index];
  if (known !== undefined) return known;
  const first = pick(firstNames, index, 1);
  const last = pick(lastNames, index, 2);
  const alias = `${aliases.get(first)}.${aliases.get(last)}.${index}`;
  const name = `${first} ${last} ${index}`;
  return { number: index, name, alias, department: pick(departments, index, 3), devices: [] };
}

/** The device behind row `row` of the app that has very many of them. */
export function crowdDevice(row: number, platform: Platform): Device {
  const serial = mix(row, hashText('serial')).toString(36).toUpperCase().padStart(7, '0');
  return { name: `${models[platform]}-${serial}`, platform, number: 10_000 + row };
}
