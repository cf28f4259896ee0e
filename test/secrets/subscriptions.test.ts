import { expect, it } from 'vitest';
import type { LoggedRequest } from '../../sandbox/http/requestLog.ts';
import { startGatewayProcess } from '../support/gatewayProcess.ts';
import { clientsOf, subscribe } from '../support/live.ts';
import { upstreamOf } from '../support/upstream.ts';
import { besidesPersonalFields, expectNone, partsOf } from './marks.ts';
import { subscriptionsTo } from './operations.ts';

const caller = 'marked.caller@contoso.example';

it('tells no token and nobody in the events of subscriptions, nor when they end', async () => {
  const { sandbox, url, says, said, kill, ended } = await startGatewayProcess(
    { LIVE_INTERVAL_SECONDS: '1' },
    { devices: 50 },
  );
  const upstream = upstreamOf(sandbox);
  const app = await upstream.app('Microsoft Word');
  const [row] = await upstream.all(`mobileApps/${app}/deviceStatuses`);
  const token = sandbox.tokenFor({ user: caller });
  const { distinct, single } = clientsOf(url);
  const [streams, shared] = [distinct(token), single(token)];
  const subscribers = subscriptionsTo(app).flatMap((query) => [
    subscribe(streams, query),
    subscribe(shared, query),
  ]);
  await Promise.all(subscribers.slice(0, 2).map(({ has }) => has(1)));

  // What is there at first is not told; then one changes, its device has another name, and so is told.
  const isLook = ({ url: asked, answeredAt }: LoggedRequest) =>
    asked.includes('deviceStatuses?') && answeredAt !== undefined;
  await expect.poll(() => sandbox.log.requests.filter(isLook).length).toBeGreaterThan(1);
  const renamed = 'marked-DEVICE';
  const { status } = await upstream.send('PATCH', `mobileApps/${app}/deviceStatuses/${row?.id}`, {
    deviceName: renamed,
  });
  expect(status).toBe(200);
  await Promise.all(subscribers.slice(2).map(({ has }) => has(1)));
  expect(JSON.stringify(subscribers[2]?.events)).toContain(renamed);

  // The upstream repeats what it was sent, and refuses all that is asked from now on.
  const body = { error: { code: token, message: `${token} ${caller}`, innerError: { 'request-id': token } } };
  sandbox.faults.inject({ effect: { status: 403, headers: { 'request-id': token }, body } });
  await Promise.all(subscribers.map(({ ended: isOver }) => isOver));
  expect(subscribers.map(({ events, codes }) => codes(events.length - 1))).toEqual(
    subscribers.map(() => ['FORBIDDEN']),
  );
  kill('SIGTERM');
  await says(/SIGTERM/);
  expect(await ended).toBe(0);

  const events = subscribers.map((each) => besidesPersonalFields(JSON.stringify(each.events))).join('\n');
  expectNone([...partsOf(token), caller, renamed], { events, ...said });
  for (const { url: asked, headers, body: sent } of sandbox.log.requests) {
    for (const part of partsOf(token)) {
      expect(JSON.stringify([asked, sent, { ...headers, authorization: '' }])).not.toContain(part);
    }
  }
});
