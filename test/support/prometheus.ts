/** One line of the text format: a name, its labels, a value. */
interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Exposition {
  /** By the name of the metric, without what a histogram appends to it. */
  readonly types: ReadonlyMap<string, string>;
  readonly samples: readonly Sample[];
}

/**
 * Reads what `/metrics` says, and throws at whatever the format does not permit: a line of another form, a sample of a
 * metric without type and help, a series that is there twice, a histogram whose buckets do not rise to its count.
 * https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export const parseExposition = (text: string): Exposition => {
  if (!text.endsWith('\n')) throw new Error('The last line does not end.');
  const types = new Map<string, string>();
  const helps = new Set<string>();
  const samples: Sample[] = [];
  const series = new Set<string>();
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [, kind, name = '', rest = ''] = line.match(/^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+)$/) ?? [];
    if (kind === 'HELP') helps.add(name);
    else if (kind === 'TYPE') {
      if (types.has(name) || !/^(counter|gauge|histogram|summary)$/.test(rest)) throw new Error(line);
      types.set(name, rest);
    } else {
      const sample = sampleIn(line);
      const metric = metricOf(sample.name, types);
      if (!types.has(metric) || !helps.has(metric)) throw new Error(`No type or help: ${line}`);
      const key = line.replace(/ \S+$/, '');
      if (series.has(key)) throw new Error(`Twice: ${line}`);
      series.add(key);
      samples.push(sample);
    }
  }
  for (const [name, type] of types) if (type === 'histogram') checkHistogram(name, samples);
  return { types, samples };
};

const sampleIn = (line: string): Sample => {
  const [, name = '', inBraces = '', value = ''] =
    line.match(/^([a-zA-Z_:][\w:]*)(?:\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\"n])*",?)*)\})? (\S+)$/) ?? [];
  const number = value === '+Inf' ? Number.POSITIVE_INFINITY : Number(value);
  if (name === '' || (Number.isNaN(number) && value !== 'Nan' && value !== 'NaN'))
    throw new Error(`No sample: ${line}`);
  const labels = [...inBraces.matchAll(/([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g)].map(
    ([, key = '', its = '']) => [key, its],
  );
  return { name, labels: Object.fromEntries(labels), value: number };
};

const metricOf = (name: string, types: ReadonlyMap<string, string>): string =>
  types.has(name) ? name : name.replace(/_(bucket|sum|count)$/, '');

const checkHistogram = (name: string, samples: readonly Sample[]): void => {
  const counts = samples.filter((sample) => sample.name === `${name}_count`);
  for (const { labels, value } of counts) {
    const own = Object.entries(labels);
    const buckets = samples.filter(
      (sample) => sample.name === `${name}_bucket` && own.every(([key, its]) => sample.labels[key] === its),
    );
    const values = buckets.map((bucket) => bucket.value);
    const rises = values.every((each, index) => index === 0 || each >= (values[index - 1] ?? 0));
    if (!rises || values.at(-1) !== value || buckets.at(-1)?.labels.le !== '+Inf') throw new Error(name);
  }
};
