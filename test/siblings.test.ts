import { expect, it } from 'vitest';
import type { ThrottleOptions } from '../sandbox/graph/throttle.ts';
import { allowanceOf } from '../src/rest/budget/share.ts';
import { noOutage, type Siblings } from '../src/rest/budget/tally.ts';
import { TallyOfMany } from '../src/rest/budget/tallyOfMany.ts';
import { startReplicas } from './support/replicas.ts';

const windowMs = 3_000;
const budget = { requests: 150, writes: 20, windowMs };
const throttle: ThrottleOptions = { any: 150, writes: 20, windowMs, retryAfter: 'integer' };

/** Workers as they would be without processes in between. */
const siblings = (count: number): readonly Siblings[] => {
  const tally = new TallyOfMany(allowanceOf(budget), count);
  return Array.from({ length: count }, (_, who) => ({
    count,
    outage: noOutage,
    take: async (...asked) => tally.take(who, ...asked),
    pause() {},
    onPause() {},
    close() {},
  }));
};

it('siblings that wait for their budget get their parts of it, and one that is alone in asking gets all', {
  timeout: 30_000,
}, async () => {
  const them = siblings(3);
  const { replicas, questions } = await startReplicas(3, { throttle }, (index) => ({
    limits: { deadlineMs: 60_000 },
    budget,
    siblings: them[index],
  }));
  const operation = '{ mobileApps(first: 40) { nodes { id installSummary { installedDeviceCount } } } }';
  // More than a third of the budget.
  for (const answer of await Promise.all([0, 1].map(() => replicas[0]?.ask(operation)))) {
    expect(answer).toMatchObject({ extensions: { cost: { throttledMs: 0 } } });
  }
  const answers = await Promise.all(
    replicas.flatMap(({ ask }) => Array.from({ length: 5 }, () => ask(operation))),
  );
  for (const answer of answers)
    expect(answer).toMatchObject({ data: { mobileApps: { nodes: expect.any(Array) } } });
  expect(questions().filter(({ status }) => status !== 200)).toEqual([]);
  const moments = replicas.map((replica) => replica.questions().map(({ at }) => at));
  // In the first window the first had most. In the second all of them had waited.
  const begin = Math.min(...moments.flat()) + windowMs;
  const sent = moments.map((each) => each.filter((at) => begin < at && at < begin + windowMs).length);
  expect(Math.min(...sent)).toBeGreaterThan(0.7 * Math.max(...sent));
});
