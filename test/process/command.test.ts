import { describe, expect, it } from 'vitest';
import { describeConfig } from '../../src/config/help.ts';
import { runCommand, runGateway } from '../support/gatewayProcess.ts';
import { takenPort } from '../support/port.ts';
import { posted } from '../support/posted.ts';

const untilGone = (url: string) =>
  expect
    .poll(() =>
      fetch(url).then(
        () => 'there',
        () => 'gone',
      ),
    )
    .toBe('gone');

describe('the command', () => {
  it('says with --help which variables it reads, and starts nothing', async () => {
    const { said, ended } = runCommand(['--help'], {});
    expect(await ended).toBe(0);
    expect(said.out).toContain(describeConfig());
    expect(said.err).toBe('');
  });

  it('ends with all that is wrong with its configuration', async () => {
    const { said, ended } = runCommand([], { PORT: 'x', GRAPH_ROOT_URL: 'nowhere', SANDBOX_MODE: 'old' });
    expect(await ended).toBe(1);
    for (const name of ['PORT', 'GRAPH_ROOT_URL', 'SANDBOX_MODE'])
      expect(said.err).toContain(`${name}: expected`);
    expect(said.err).not.toMatch(/\n\s+at /);
    expect(said.out).toBe('');
  });

  it('takes no arguments but --help', async () => {
    const { said, ended } = runCommand(['--port', '5'], {});
    expect(await ended).toBe(1);
    expect(said.err).toContain('--port 5');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'starts, says where, answers, and ends in order on %s',
    async (signal) => {
      const { says, said, ended, kill } = runGateway({});
      const [, url = ''] = await says(/GraphQL at (\S+)/);
      const [, sandbox = ''] = await says(/sandbox at (\S+)/);
      const response = await fetch(url, posted({ query: '{ mobileApps(first: 2) { nodes { id } } }' }));
      expect(await response.json()).toMatchObject({
        data: { mobileApps: { nodes: [{ id: expect.any(String) }, { id: expect.any(String) }] } },
        extensions: { cost: { upstreamRequests: 1 } },
      });
      expect((await fetch(new URL('/health', url))).status).toBe(200);

      kill(signal);
      expect(await ended).toBe(0);
      expect(said.err).toBe('');
      // The sandbox ends with it.
      await untilGone(sandbox);
    },
  );

  it('takes its sandbox along even when it is killed', async () => {
    const { says, ended, kill } = runGateway({});
    const [, sandbox = ''] = await says(/sandbox at (\S+)/);
    kill('SIGKILL');
    await ended;
    await untilGone(sandbox);
  });

  it.each(['PORT', 'SANDBOX_PORT'])('says so when %s is taken', async (name) => {
    const port = `${await takenPort()}`;
    const { said, ended } = runGateway({ [name]: port });
    expect(await ended).toBe(1);
    expect(said.err).toContain(port);
    expect(said.err).toMatch(/in use|EADDRINUSE/);
    expect(said.err).not.toMatch(/\n\s+at /);
  });

  it('starts no sandbox where there is an upstream', async () => {
    const { says, said, kill, ended } = runGateway({ GRAPH_ROOT_URL: 'https://graph.microsoft.com' });
    await says(/Microsoft Graph: https:\/\/graph\.microsoft\.com/);
    expect(said.out).not.toContain('sandbox');
    kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
