import { describe, expect, it } from 'vitest';
import { startGateway } from './support/gateway.ts';
import { bearer } from './support/posted.ts';
import { questionsIn } from './support/upstreamLog.ts';

/** Gateway and sandbox read two clocks, of which one counts whole milliseconds. */
const clockSlackMs = 3;

const app = (id: string) => `{ mobileApp(id: "${id}") { id } }`;

describe('a throttled tenant', () => {
  it('is seen to be paused, under a name that says nothing of it', async () => {
    const { gateway, sandbox, executeWithErrors } = await startGateway({}, { limits: { deadlineMs: 5_000 } });
    sandbox.faults.inject({ times: 1, effect: { status: 429, retryAfter: '20' } });
    await executeWithErrors('{ mobileApp(id: "nobody") { id } }');
    const { pauses } = gateway.upstreamState();
    expect(pauses).toEqual([{ tenant: expect.stringMatching(/^[\da-f]{8}$/), until: expect.any(Number) }]);
    expect(pauses[0]?.until).toBeGreaterThan(Date.now() + 10_000);
  });

  it('is asked nothing ahead of its time, not even by another operation', async () => {
    const { executeWithErrors, sandbox } = await startGateway();
    sandbox.faults.inject({
      match: { path: '/first' },
      times: 1,
      effect: { status: 429, retryAfter: '0.5' },
    });
    // Another token of the same app and tenant.
    const other = sandbox.tokenFor({ user: 'ada.lovelace@contoso.example' });
    const first = executeWithErrors(app('first'));
    await expect.poll(() => sandbox.log.requests[0]?.answeredAt).toBeDefined();
    const [refused] = questionsIn(sandbox.log.requests);
    await Promise.all([first, executeWithErrors(app('second'), {}, bearer(other))]);
    expect(refused?.status).toBe(429);
    const later = questionsIn(sandbox.log.requests);
    expect(later.map(({ url }) => url.match(/first|second/)?.[0]).sort()).toEqual(['first', 'second']);
    for (const { at } of later) expect(at).toBeGreaterThan((refused?.answeredAt ?? 0) + 500 - clockSlackMs);
  });

  it('does not hold up another tenant, nor another app of the same tenant', async () => {
    const { executeWithErrors, sandbox } = await startGateway();
    sandbox.faults.inject({ match: { path: '/first' }, times: 1, effect: { status: 429, retryAfter: '1' } });
    const first = executeWithErrors(app('first'));
    await expect.poll(() => sandbox.log.requests[0]?.answeredAt).toBeDefined();
    const due = (sandbox.log.requests[0]?.answeredAt ?? 0) + 1000;
    for (const claims of [{ tenant: 'other' }, { app: 'other' }]) {
      await executeWithErrors(app('second'), {}, bearer(sandbox.tokenFor(claims)));
      expect(sandbox.log.requests).toHaveLength(1);
      expect(sandbox.log.requests[0]?.at).toBeLessThan(due);
    }
    await first;
  });

  it('gets the seconds to wait at once, and nothing more is sent, when they outlast the deadline', async () => {
    const { executeWithErrors, requests, sandbox } = await startGateway(
      {},
      { limits: { deadlineMs: 5_000 } },
    );
    sandbox.faults.inject({ match: { path: '/first' }, effect: { status: 429, retryAfter: '90' } });
    const refused = await executeWithErrors(app('first'));
    expect(refused).toMatchObject({
      status: 200,
      data: { mobileApp: null },
      errors: [{ path: ['mobileApp'], extensions: { code: 'THROTTLED', retryAfterSeconds: 90 } }],
      cost: { upstreamRequests: 1, retries: 0 },
    });
    const next = await executeWithErrors(app('second'));
    expect(next.errors?.[0]?.extensions).toMatchObject({ code: 'THROTTLED' });
    expect(next.errors?.[0]?.extensions?.retryAfterSeconds).toBeGreaterThan(80);
    expect(requests()).toEqual([]);
  });

  it('gets the data of those reads that were answered, when one may not wait as long as it should', async () => {
    const { executeWithErrors, sandbox } = await startGateway(
      { throttle: false },
      { limits: { deadlineMs: 5_000 } },
    );
    sandbox.faults.inject({
      match: { item: true },
      skip: 2,
      times: 1,
      effect: { status: 429, retryAfter: '60' },
    });
    const { data, errors } = await executeWithErrors<{
      mobileApps: { nodes: { installSummary: object | null }[] };
    }>('{ mobileApps(first: 5) { nodes { installSummary { id } } } }');
    expect(data?.mobileApps.nodes.map(({ installSummary }) => installSummary !== null)).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    expect(errors).toMatchObject([
      {
        path: ['mobileApps', 'nodes', 2, 'installSummary'],
        extensions: { code: 'THROTTLED', retryAfterSeconds: 60 },
      },
    ]);
    expect(sandbox.log.requests).toHaveLength(2);
  });
});
