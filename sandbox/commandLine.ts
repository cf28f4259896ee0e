import { parseArgs } from 'node:util';
import { graphLimits } from './graph/throttle.ts';
import { defaults, type SandboxOptions } from './options.ts';
import {
  type ReportValues,
  readReportFlags,
  reportFlags,
  reportHelp,
  withRetryAfter,
} from './reportFlags.ts';

export const help = `npm run sandbox -- [options]

A local stand-in for Microsoft Graph's Intune app install status.

  --port N              where it listens; 0 for any free port       (SANDBOX_PORT, else 4001)
  --host NAME           which interface                             (${defaults.host})
  --mode classic|live   with or without the status segments of apps (SANDBOX_MODE, else ${defaults.mode})
  --seed N              another seed, another tenant                (${defaults.seed})
  --apps N              how many apps                               (${defaults.apps})
  --devices N           device status rows of the largest app       (${defaults.devices})
  --latency MS          wait before each answer                     (${defaults.latencyMs})
  --page-size N         rows on a page at most                      (${defaults.pageSize})
  --throttle on|off|W,A Graph's limits, none, or W writes and A requests of any kind in 20 seconds  (on)
${reportHelp}  --help                this text
`;

/** What a command line asks for, or everything that is wrong with it. */
type CommandLine =
  | { readonly kind: 'start'; readonly options: Partial<SandboxOptions> }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

export function readCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CommandLine {
  const problems: string[] = [];
  const values = parsed(args, problems);
  if (values.help === true) return { kind: 'help' };
  const number = (name: string, text: unknown, most: number, fallback: number): number => {
    if (text === undefined || text === '') return fallback;
    if (typeof text === 'string' && /^\d+$/.test(text) && Number(text) <= most) return Number(text);
    problems.push(`${name} must be a whole number from 0 to ${most}, not '${text}'.`);
    return fallback;
  };
  const port =
    values.port === undefined ? number('SANDBOX_PORT', environment.SANDBOX_PORT, 65_535, 4001) : 4001;
  const mode = values.mode ?? (environment.SANDBOX_MODE || defaults.mode);
  if (values['page-size'] === '0') problems.push('--page-size must be at least 1.');
  if (mode !== 'classic' && mode !== 'live')
    problems.push(`The mode must be classic or live, not '${mode}'.`);
  const isHard = values.hard === true;
  const options: Partial<SandboxOptions> = {
    ...readReportFlags(values, isHard, problems),
    port: number('--port', values.port, 65_535, port),
    host: values.host ?? defaults.host,
    mode: mode === 'live' ? 'live' : 'classic',
    seed: number('--seed', values.seed, 0xffff_ffff, defaults.seed),
    apps: number('--apps', values.apps, 100_000, defaults.apps),
    devices: number('--devices', values.devices, 1_000_000, defaults.devices),
    latencyMs: number('--latency', values.latency, 600_000, defaults.latencyMs),
    pageSize: number('--page-size', values['page-size'], 10_000, defaults.pageSize),
    throttle: withRetryAfter(
      throttle(values.throttle ?? 'on', problems),
      values['retry-after'],
      isHard,
      problems,
    ),
    tokenLifetime: number('--token-lifetime', values['token-lifetime'], 86_400, defaults.tokenLifetime),
  };
  return problems.length > 0 ? { kind: 'wrong', problems } : { kind: 'start', options };
}

const names = [
  'port',
  'host',
  'mode',
  'seed',
  'apps',
  'devices',
  'latency',
  'page-size',
  'throttle',
  'token-lifetime',
] as const;
type Values = Partial<Record<(typeof names)[number], string>> & ReportValues & { help?: true; hard?: true };

/** Not strict, because the strict parser stops at the first mistake. */
function parsed(args: readonly string[], problems: string[]): Values {
  const known = [...names, ...reportFlags];
  const options = Object.fromEntries(known.map((name) => [name, { type: 'string' } as const]));
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
  });
  const found: Values = {
    ...(values.help === true ? { help: true } : {}),
    ...(values.hard === true ? { hard: true } : {}),
  };
  for (const [option, value] of Object.entries(values)) {
    const name = known.find((one) => one === option);
    if (name !== undefined && typeof value === 'string') found[name] = value;
    else if (name !== undefined) problems.push(`--${option} needs a value.`);
    else if (option !== 'help' && option !== 'hard') problems.push(`There is no option --${option}.`);
  }
  for (const word of positionals) problems.push(`'${word}' belongs to no option.`);
  return found;
}

function throttle(text: string, problems: string[]): SandboxOptions['throttle'] {
  if (text === 'off') return false;
  if (text === 'on') return graphLimits;
  const [, writes, any] = /^(\d+),(\d+)$/.exec(text) ?? [];
  if (writes !== undefined && any !== undefined)
    return { ...graphLimits, writes: Number(writes), any: Number(any) };
  problems.push(`--throttle must be on, off or two numbers such as 100,1000, not '${text}'.`);
  return false;
}
