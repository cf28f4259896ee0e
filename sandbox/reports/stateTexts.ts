import type { Json } from '../data/entity.ts';
import { enums, type MemberOf } from '../model/enums.ts';

/** `Installed` and `Failed` are documented; the others are what the admin centre is likely to say. */
const states: Readonly<Record<MemberOf<'resultantAppState'>, string>> = {
  notApplicable: 'Not applicable',
  installed: 'Installed',
  failed: 'Failed',
  notInstalled: 'Not installed',
  uninstallFailed: 'Uninstall failed',
  pendingInstall: 'Install pending',
  unknown: 'Unknown',
};

const stateTexts = new Map<Json, string>(
  Object.entries(states).map(([name, text]) => [numberOf(enums.resultantAppState, name), text]),
);
const detailTexts = new Map<Json, string>(
  Object.entries(enums.resultantAppStateDetail).map(([name, number]) => [number, words(name)]),
);

export const stateText = (number: Json): string => stateTexts.get(number) ?? states.unknown;
export const detailText = (number: Json): string => detailTexts.get(number) ?? '';

function numberOf(members: Readonly<Record<string, number>>, name: string): Json {
  return members[name] ?? null;
}

/** `minimumOsVersionNotMet` → `Minimum os version not met`. */
function words(name: string): string {
  const spaced = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
