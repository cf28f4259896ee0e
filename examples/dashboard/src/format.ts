// The browser's language decides how numbers and dates look; the words of the page are English.

const wholeNumber = new Intl.NumberFormat();
const oneDigit = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const dateAndTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const timeOfDay = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

export const formatCount = (count: number): string => wholeNumber.format(count);

/** `24.9 %`; a dash where there is nothing to take a share of. */
export const formatShare = (percentage: number | null | undefined): string =>
  percentage === null || percentage === undefined ? '–' : `${oneDigit.format(percentage)} %`;

export const formatMoment = (moment: string): string => dateAndTime.format(new Date(moment));

export const formatTime = (moment: Date): string => timeOfDay.format(moment);

/** `1 device`, `2 devices`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** `MINIMUM_OS_VERSION_NOT_MET` as a person would write it. */
export const inWords = (member: string): string =>
  member.charAt(0) + member.slice(1).toLowerCase().replaceAll('_', ' ').replaceAll(' os ', ' OS ');
