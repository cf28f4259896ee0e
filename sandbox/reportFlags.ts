import { defaults, hard, type SandboxOptions } from './options.ts';
import type { ReportOptions } from './reports/reportOptions.ts';

export const reportHelp = `  --hard                all that makes reports hard to read, at once; the options below replace parts of it
  --report-cap N|none   rows on a page of a report at most          (${defaults.reportCap})
  --shuffled-columns perReport|perResponse|off                      (off)
  --unstable-pages overlaps|losses|off                              (off)
  --duplicate-rows, --unknown-states, --short-rows on|off           (off)
  --report-orders-ignored on|off    orderBy has no effect           (off)
  --retired-reports on|off          getDeviceInstallStatusReport    (off)
  --reports-count-as-writes on|off  against the limits              (on)
  --retry-after integer|decimal|date|absent|mixed                   (mixed)
  --token-lifetime N    seconds of tokens from the token endpoint   (${defaults.tokenLifetime})
`;

/** Flag and option. */
const switches = [
  ['duplicate-rows', 'duplicateRows'],
  ['unknown-states', 'unknownStates'],
  ['short-rows', 'shortRows'],
  ['report-orders-ignored', 'reportOrdersIgnored'],
  ['retired-reports', 'retiredReports'],
  ['reports-count-as-writes', 'reportsCountAsWrites'],
] as const;
const words = ['report-cap', 'shuffled-columns', 'unstable-pages', 'retry-after'] as const;

type Switch = (typeof switches)[number][0];
type Word = (typeof words)[number];
export type ReportValues = Partial<Record<Switch | Word, string>>;

export const reportFlags: readonly (Switch | Word)[] = [...switches.map(([flag]) => flag), ...words];

/** What the options of the command line say about reports, over `hard` or over nothing. */
export function readReportFlags(
  values: ReportValues,
  isHard: boolean,
  problems: string[],
): Partial<ReportOptions> {
  const options: { -readonly [Name in keyof ReportOptions]?: ReportOptions[Name] } = isHard
    ? reportPart()
    : {};
  for (const [flag, option] of switches) {
    const value = choice(flag, values[flag], ['on', 'off'], problems);
    if (value !== undefined) options[option] = value === 'on';
  }
  const shuffled = choice(
    'shuffled-columns',
    values['shuffled-columns'],
    ['perReport', 'perResponse', 'off'],
    problems,
  );
  if (shuffled !== undefined) options.shuffledColumns = shuffled === 'off' ? false : shuffled;
  const unstable = choice(
    'unstable-pages',
    values['unstable-pages'],
    ['overlaps', 'losses', 'off'],
    problems,
  );
  if (unstable !== undefined) options.unstablePages = unstable === 'off' ? false : unstable;
  const cap = values['report-cap'];
  if (cap === 'none') options.reportCap = Number.POSITIVE_INFINITY;
  else if (cap !== undefined && /^[1-9]\d{0,6}$/.test(cap)) options.reportCap = Number(cap);
  else if (cap !== undefined) problems.push(`--report-cap must be a number from 1 or none, not '${cap}'.`);
  return options;
}

/** In which form the limits write Retry-After; `hard` leaves it out. */
export function withRetryAfter(
  throttle: SandboxOptions['throttle'],
  text: string | undefined,
  isHard: boolean,
  problems: string[],
): SandboxOptions['throttle'] {
  const form = choice('retry-after', text, ['integer', 'decimal', 'date', 'absent', 'mixed'], problems);
  const retryAfter = form ?? (isHard ? hard.throttle.retryAfter : undefined);
  return throttle === false || retryAfter === undefined ? throttle : { ...throttle, retryAfter };
}

function reportPart() {
  const { throttle: _, ...part } = hard;
  return part;
}

function choice<const Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
  problems: string[],
): Choice | undefined {
  const found = choices.find((one) => one === value);
  if (value !== undefined && found === undefined)
    problems.push(`--${name} must be ${choices.join(', ')}, not '${value}'.`);
  return found;
}
