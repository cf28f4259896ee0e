import type { CatalogueEntry } from './catalogue.ts';
import { crowdDevice, crowdPerson } from './crowd.ts';
import { type Device, type Person, people, sharedDevices } from './people.ts';

/** Where one device status row stands: on which device, for whom (nobody: the row has no user). */
interface Placement {
  readonly device: Device;
  readonly person: Person | undefined;
}

/** Which rows an app has, without their contents. Rows and users are numbered from 0. */
export interface StatusPlan {
  readonly rowCount: number;
  readonly userCount: number;
  placement(row: number): Placement;
  person(user: number): Person;
  rowsOf(user: number): readonly number[];
}

/** @param crowd how many device rows the one app with the audience `crowd` has */
export function statusPlan(entry: CatalogueEntry, index: number, crowd: number): StatusPlan {
  return entry.audience === 'crowd' ? crowdPlan(entry, crowd) : listedPlan(placements(entry, index));
}

function placements(entry: CatalogueEntry, index: number): readonly Placement[] {
  const { audience, platform } = entry;
  if (platform === undefined || audience === 'nobody' || audience === 'onRequest') return [];
  const targeted = people.filter(
    ({ department }) => audience === 'everyone' || audience === `team ${department}`,
  );
  // Every third app is assigned to users without a filter, so that devices of other platforms report too.
  const unfiltered = index % 3 === 2;
  const found: Placement[] = [];
  for (const person of targeted) {
    for (const device of person.devices)
      if (unfiltered || device.platform === platform) found.push({ device, person });
  }
  for (const device of sharedDevices.filter((shared) => shared.platform === platform)) {
    for (const person of targeted) if (device.users.includes(person.name)) found.push({ device, person });
    if (audience === 'everyone') found.push({ device, person: undefined });
  }
  return found;
}

function listedPlan(rows: readonly Placement[]): StatusPlan {
  const rowsByPerson = new Map<Person, number[]>();
  for (const [row, { person }] of rows.entries()) {
    if (person === undefined) continue;
    const own = rowsByPerson.get(person);
    if (own === undefined) rowsByPerson.set(person, [row]);
    else own.push(row);
  }
  const users = [...rowsByPerson];
  return {
    rowCount: rows.length,
    userCount: users.length,
    placement: (row) => existing(rows[row]),
    person: (user) => existing(users[user])[0],
    rowsOf: (user) => existing(users[user])[1],
  };
}

/**
 * Users 0, 1, 2, 3 have one, two, three and four devices, and so on in every ten rows; so a row's user, and a
 * user's rows, can be computed for any number of them. The tenth row of every hundred has no user.
 */
function crowdPlan(entry: CatalogueEntry, rowCount: number): StatusPlan {
  const platform = entry.platform ?? 'windows';
  const firstRow = [0, 1, 3, 6] as const;
  const userAt = [0, 1, 1, 2, 2, 2, 3, 3, 3, 3] as const;
  const userOf = (row: number) => 4 * Math.floor(row / 10) + (userAt[row % 10] ?? 0);
  const isUserless = (row: number) => row % 100 === 9;
  return {
    rowCount,
    userCount: rowCount === 0 ? 0 : userOf(rowCount - 1) + 1,
    placement: (row) => ({
      device: crowdDevice(row, platform),
      person: isUserless(row) ? undefined : crowdPerson(userOf(row)),
    }),
    person: crowdPerson,
    rowsOf: (user) => {
      const first = 10 * Math.floor(user / 4) + (firstRow[user % 4] ?? 0);
      const last = Math.min(first + (user % 4), rowCount - 1);
      const rows: number[] = [];
      for (let row = first; row <= last; row += 1) if (!isUserless(row)) rows.push(row);
      return rows;
    },
  };
}

function existing<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new RangeError('The status plan was asked for a row that it does not have.');
  return item;
}
