import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Admission } from '../src/admission/turns.ts';
import { startGateway } from './support/gateway.ts';
import { accept } from './support/parts.ts';
import { bearer, posted } from './support/posted.ts';

const anApp = '{ mobileApps(first: 1) { nodes { id } } }';

/** A gateway whose upstream takes its time, and callers who ask it side by side. */
const startBusy = async (admission: Partial<Admission>, delayMs = 60, limits = {}) => {
  const { gateway, sandbox } = await startGateway({}, { admission, limits });
  sandbox.faults.inject({ effect: { delayMs } });
  const finished: string[] = [];
  const tokens = new Map(
    ['ada', 'bob'].map((user) => [user, sandbox.tokenFor({ user: `${user}@a.example` })]),
  );
  const ask = async (
    user: string,
    { query = anApp, signal = new AbortController().signal, headers = {} } = {},
  ) => {
    const response = await gateway.fetch('http://gateway.test/graphql', {
      ...posted({ query }, { ...bearer(tokens.get(user)), ...headers }),
      signal,
    });
    const text = await response.text();
    finished.push(user);
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text };
  };
  const many = (user: string, count: number) => Array.from({ length: count }, () => ask(user));
  return { ask, many, finished, sandbox, requests: () => sandbox.log.requests };
};

const data = expect.objectContaining({ status: 200, text: expect.stringContaining('"data"') });

/** The most requests that the upstream was busy with at one moment. */
const mostAtOnce = (requests: readonly { at: number; answeredAt?: number }[]): number =>
  Math.max(
    ...requests.map(
      ({ at }) => requests.filter((each) => each.at <= at && at < (each.answeredAt ?? Infinity)).length,
    ),
  );

it('executes as many operations of a caller at the same time as one may have, and all in the end', async () => {
  const { many, requests } = await startBusy({ perCaller: 3 });
  expect(await Promise.all(many('ada', 10))).toEqual(Array.from({ length: 10 }, () => data));
  expect(requests()).toHaveLength(10);
  expect(mostAtOnce(requests())).toBe(3);
});

it('executes as many operations at the same time as all callers may have together', async () => {
  const { many, requests } = await startBusy({ concurrent: 4 });
  await Promise.all([...many('ada', 6), ...many('bob', 6)]);
  expect(requests()).toHaveLength(12);
  expect(mostAtOnce(requests())).toBe(4);
});

it('a caller who asks much does not keep another one waiting', async () => {
  const { ask, many, finished } = await startBusy({ concurrent: 2 });
  const much = many('ada', 20);
  await ask('bob');
  expect(finished.filter((user) => user === 'ada').length).toBeLessThanOrEqual(4);
  expect(await Promise.all(much)).toEqual(Array.from({ length: 20 }, () => data));
});

it('a caller whose operations are slow leaves room for others', async () => {
  const { ask, many, finished } = await startBusy({ concurrent: 10, perCaller: 2 }, 400);
  const slow = many('ada', 6);
  await ask('bob');
  expect(finished.filter((user) => user === 'ada').length).toBeLessThanOrEqual(2);
  await Promise.all(slow);
});

it('refuses with 503 and Retry-After what cannot even wait, and sends nothing for it', async () => {
  const { many, requests } = await startBusy({ concurrent: 1, queued: 2 });
  const answers = await Promise.all(many('ada', 8));
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused).toHaveLength(5);
  expect(Number(refused[0]?.retryAfter)).toBeGreaterThanOrEqual(1);
  expect(JSON.parse(refused[0]?.text ?? '')).toEqual({
    errors: [
      {
        message: 'The gateway has more to do than it can; try again after a while.',
        extensions: { code: 'OVERLOADED', retryAfterSeconds: Number(refused[0]?.retryAfter) },
      },
    ],
    extensions: { cost: expect.objectContaining({ upstreamRequests: 0 }) },
  });
  expect(requests()).toHaveLength(3);
});

it('of a full queue, whoever fills it has to go, and not whoever comes last', async () => {
  const { ask, many, requests } = await startBusy({ concurrent: 1, queued: 4 });
  const flood = many('ada', 5);
  await expect.poll(requests).toHaveLength(1);
  expect(await ask('bob')).toEqual(data);
  const statuses = (await Promise.all(flood)).map(({ status }) => status);
  expect(statuses).toEqual([200, 200, 200, 200, 503]);
});

it('a client that goes away leaves the queue, and nothing is sent for it', async () => {
  const { ask, requests } = await startBusy({ concurrent: 1, queued: 1 }, 200);
  const first = ask('ada');
  await expect.poll(requests).toHaveLength(1);
  const client = new AbortController();
  const left = ask('ada', { signal: client.signal }).catch(() => undefined);
  await pause(30);
  client.abort();
  await left;
  await pause(10);
  expect(await Promise.all([first, ask('ada')])).toEqual([data, data]);
  expect(requests()).toHaveLength(2);
});

it('an operation whose deadline passes in the queue is told so, and nothing is sent for it', async () => {
  const { ask, many, requests } = await startBusy({ concurrent: 1 }, 300, { deadlineMs: 400 });
  const three = many('ada', 3);
  await expect.poll(requests).toHaveLength(1);
  const another = ask('bob');
  const [first, second, third] = await Promise.all(three);
  expect(first).toEqual(data);
  // It had its turn, but too late to be answered. The next turn is the other caller's.
  expect(second?.text).toContain('"UPSTREAM_TIMEOUT"');
  expect(third).toMatchObject({ status: 503, text: expect.stringContaining('"OVERLOADED"') });
  await another;
  expect(requests()).toHaveLength(3);
});

it('an answer in parts has its turn until its last part', async () => {
  const { ask, requests } = await startBusy({ concurrent: 1 });
  const query = '{ mobileApps(first: 1) { nodes { id ... @defer { installSummary { id } } } } }';
  const [inParts, after] = await Promise.all([
    ask('ada', { query, headers: { accept: accept.multipart } }),
    ask('bob'),
  ]);
  expect(inParts.text).toContain('"incremental"');
  expect(after).toEqual(data);
  expect(mostAtOnce(requests())).toBe(1);
});

it('an answer in parts that its client does not read has its turn until the deadline', async () => {
  const { gateway, executeWithErrors } = await startGateway(
    {},
    { admission: { concurrent: 1, queued: 0 }, limits: { deadlineMs: 1_000 } },
  );
  const query = '{ mobileApps(first: 1) { nodes { id ... @defer { displayName } } } }';
  const unread = await gateway.fetch(
    'http://gateway.test/graphql',
    posted({ query }, { accept: accept.multipart }),
  );
  expect(unread.headers.get('content-type')).toContain('multipart/mixed');
  const status = async () => (await executeWithErrors('{ mobileApps(first: 1) { nodes { id } } }')).status;
  expect(await status()).toBe(503);
  await expect.poll(status).toBe(200);
  await unread.text();
});

it('turns of operations that fail are given to others', async () => {
  const { ask, sandbox } = await startBusy({ concurrent: 1, queued: 0 }, 0);
  sandbox.faults.inject({ times: 3, effect: { status: 403 } });
  for (let count = 0; count < 3; count += 1) expect((await ask('ada')).text).toContain('FORBIDDEN');
  expect((await ask('ada', { query: '{ mobileApp(id: "") { id } }' })).text).toContain('BAD_USER_INPUT');
  expect(await ask('ada')).toEqual(data);
});
