import { hostileTexts } from './hostileTexts.ts';

/** Numbers in their order, as often as one likes. */
const takenFrom = (numbers: readonly number[]) => {
  let used = 0;
  return (below: number): number => (numbers[used++ % numbers.length] ?? 0) % below;
};

/** A text with some of its characters lost, doubled, replaced or moved. */
export const mutatedText = (text: string, numbers: readonly number[]): string => {
  const take = takenFrom(numbers);
  let mutated = text;
  for (let left = 1 + take(4); left > 0; left -= 1) {
    const at = take(mutated.length + 1);
    const length = take(6);
    const [start, part, end] = [
      mutated.slice(0, at),
      mutated.slice(at, at + length),
      mutated.slice(at + length),
    ];
    const inserted = [
      '',
      part + part,
      [...part].reverse().join(''),
      String.fromCharCode(take(0x250)),
      hostileTexts[take(hostileTexts.length)] ?? '',
    ][take(5)];
    mutated = `${start}${inserted}${end}`;
  }
  return mutated;
};

/** What stands in JSON where something else is expected. */
const strangers: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.1,
  '',
  [],
  {},
  [[]],
  [null],
  { value: null },
  { value: [null] },
  { id: 1 },
  { responses: {} },
  '2024-13-99T99:99:99Z',
  { '@odata.nextLink': 7 },
  { error: null },
  { error: { code: 1, message: {} } },
  ...hostileTexts,
];

/** A value of JSON in which one place is another value, or is missing. */
export const mutatedJson = (value: unknown, numbers: readonly number[]): unknown => {
  const take = takenFrom(numbers);
  const mutate = (each: unknown, depth: number): unknown => {
    const isDeepEnough = typeof each !== 'object' || each === null || depth > 8 || take(6) === 0;
    if (isDeepEnough) return strangers[take(strangers.length)];
    if (Array.isArray(each)) {
      const at = take(each.length + 1);
      return [...each.slice(0, at), mutate(each[at], depth + 1), ...each.slice(at + 1)];
    }
    const entries = Object.entries(each);
    const at = take(entries.length + 1);
    const isLost = take(4) === 0;
    return Object.fromEntries(
      entries.flatMap(([name, below], index) =>
        index !== at ? [[name, below]] : isLost ? [] : [[name, mutate(below, depth + 1)]],
      ),
    );
  };
  return mutate(value, 0);
};
