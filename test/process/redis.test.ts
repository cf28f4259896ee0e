import { describe, expect, it } from 'vitest';
import { preloading, startGatewayProcess } from '../support/gatewayProcess.ts';
import { bearer, posted } from '../support/posted.ts';
import { hasRedis, startRedis } from '../support/redisServer.ts';

const tellsOfIoredis = preloading(`
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'ioredis') console.log('ioredis is loaded');
      return next(specifier, context);
    },
  });
`);

const ask = async ({ url, sandbox }: Awaited<ReturnType<typeof startGatewayProcess>>) => {
  const response = await fetch(
    url,
    posted({ query: '{ mobileApps(first: 1) { nodes { id } } }' }, bearer(sandbox.token)),
  );
  return response.json();
};

describe.runIf(hasRedis)('the command with REDIS_URL', () => {
  it('counts what it sends there, and stops in order', async () => {
    const redis = await startRedis();
    const gateway = await startGatewayProcess({ REDIS_URL: redis.url, ...tellsOfIoredis });
    expect(await ask(gateway)).toMatchObject({ data: { mobileApps: { nodes: [{}] } } });
    expect(redis.ask('hvals', redis.ask('keys', 'intune-graphql:budget:*').trim()).trim()).toBe('1');
    gateway.kill('SIGTERM');
    expect(await gateway.ended).toBe(0);
    expect(gateway.said.out).toContain('ioredis is loaded');
    expect(gateway.said.err).toBe('');
  });

  it('says in a line that Redis is away, without its password, and serves', async () => {
    const gateway = await startGatewayProcess({ REDIS_URL: 'redis://:geheim@127.0.0.1:1' });
    expect(await ask(gateway)).toMatchObject({ data: { mobileApps: { nodes: [{}] } } });
    gateway.kill('SIGTERM');
    expect(await gateway.ended).toBe(0);
    expect(gateway.said.err).toBe(
      'Redis is away (ECONNREFUSED): this process goes on with its own part of the budget.\n',
    );
    expect(gateway.said.out).not.toContain('geheim');
  });
});

describe.runIf(hasRedis)('the command with REDIS_URL and a log', () => {
  it('warns that Redis is away, and that it is back is no warning', async () => {
    const redis = await startRedis();
    const gateway = await startGatewayProcess({ REDIS_URL: redis.url, LOG_LEVEL: 'warn' });
    await ask(gateway);
    await redis.stop();
    await expect.poll(() => gateway.said.out).toContain('Redis is away');
    await redis.start();
    await expect.poll(() => gateway.said.out, { timeout: 10_000 }).toContain('Redis is back');
    gateway.kill('SIGTERM');
    expect(await gateway.ended).toBe(0);
    const lines: { level: string; msg: string }[] = gateway.said.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ msg }) => msg.startsWith('Redis'))).toMatchObject([
      { level: 'warn', msg: expect.stringMatching(/^Redis is away/) },
      { level: 'info', msg: 'Redis is back: the budget is shared again.' },
    ]);
    expect(gateway.said.err).toBe('');
  });
});

describe('the command without REDIS_URL', () => {
  it('does not load what it would need for it', async () => {
    const gateway = await startGatewayProcess({ BUDGET_REQUESTS: '100', ...tellsOfIoredis });
    expect(await ask(gateway)).toMatchObject({ data: { mobileApps: { nodes: [{}] } } });
    expect(gateway.said.out).not.toContain('ioredis');
  });
});
