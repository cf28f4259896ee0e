import { expect, it } from 'vitest';
import { startLive, statusesOf, subscribe, summaryOf } from '../support/live.ts';
import { upstreamOf } from '../support/upstream.ts';

const startSmall = async () => {
  const { sandbox, ...its } = await startLive({}, { admission: { watched: 2 } });
  const [one, two, three] = (await upstreamOf(sandbox).ids('mobileApps?$top=3')).map(String);
  sandbox.log.clear();
  return { ...its, sandbox, one, two, three };
};

it.each(['distinct', 'single'] as const)(
  'a caller is subscribed to so many things and to no more, each as often as one likes (%s)',
  async (mode) => {
    const { one, two, three, requestsFor, ...clients } = await startSmall();
    const client = clients[mode]();
    const first = [one, two, one, two].map((app) => subscribe(client, summaryOf(), { app }));
    await Promise.all(first.map(({ has }) => has(1)));

    const beyond = subscribe(client, summaryOf(), { app: three });
    expect(await beyond.ended).toBe('completed');
    expect(beyond.events).toHaveLength(1);
    expect(beyond.codes(0)).toEqual(['OVERLOADED']);
    const statuses = subscribe(client, statusesOf(), { app: one });
    expect(await statuses.ended).toBe('completed');
    expect(statuses.codes(0)).toEqual(['OVERLOADED']);
    expect(requestsFor(String(three))).toEqual([]);

    // There is room when the last who watches something has left.
    first[0]?.leave();
    first[2]?.leave();
    await expect
      .poll(async () => {
        const again = subscribe(client, summaryOf(), { app: three });
        await again.has(1);
        return again.codes(0);
      })
      .toEqual([]);
    expect(first[1]?.codes(0)).toEqual([]);
  },
);

it('what one caller watches takes nothing from another', async () => {
  const { one, two, three, sandbox, distinct } = await startSmall();
  const mine = [one, two].map((app) => subscribe(distinct(), summaryOf(), { app }));
  await Promise.all(mine.map(({ has }) => has(1)));
  const others = sandbox.tokenFor({ user: 'ada.lovelace@contoso.example' });
  const other = subscribe(distinct(others), summaryOf(), { app: three });
  await other.has(1);
  expect(other.codes(0)).toEqual([]);
});
