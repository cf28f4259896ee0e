import type { UpdateUserAppInstallStatusInput, UserFactsFragment } from '../../generated/graphql.ts';
import type { Tone } from '../../states.ts';

type CounterField = 'failedDeviceCount' | 'notInstalledDeviceCount' | 'installedDeviceCount';

/** The counters of a user's status, which can be changed. */
export const editedCounters: readonly {
  readonly field: CounterField;
  readonly tone: Tone;
  readonly label: string;
}[] = [
  { field: 'failedDeviceCount', tone: 'failed', label: 'Failed' },
  { field: 'notInstalledDeviceCount', tone: 'absent', label: 'Not installed' },
  { field: 'installedDeviceCount', tone: 'installed', label: 'Installed' },
];

/** As typed: a field may be empty, or hold what is no number. */
export type Draft = Readonly<Record<CounterField, string>>;

export const draftOf = (status: UserFactsFragment): Draft => ({
  failedDeviceCount: String(status.failedDeviceCount),
  notInstalledDeviceCount: String(status.notInstalledDeviceCount),
  installedDeviceCount: String(status.installedDeviceCount),
});

/** Only what differs: what an input leaves out stays as it is in Graph. */
export const changesIn = (
  draft: Draft,
  status: UserFactsFragment,
): Partial<Pick<UpdateUserAppInstallStatusInput, CounterField>> =>
  Object.fromEntries(
    editedCounters
      .filter(({ field }) => Number(draft[field]) !== status[field])
      .map(({ field }) => [field, Number(draft[field])]),
  );

/** What cannot even be sent, in the form in which the API names what it will not take. */
export const issuesIn = (draft: Draft): readonly { readonly path: string; readonly message: string }[] =>
  editedCounters
    .filter(({ field }) => !/^\d{1,9}$/.test(draft[field].trim()))
    .map(({ field }) => ({ path: `input.${field}`, message: 'Expected a whole number, 0 or more.' }));
