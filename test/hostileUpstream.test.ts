import { setTimeout as pause } from 'node:timers/promises';
import { Agent } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startBefore } from './support/beforeHostile.ts';
import {
  answers,
  bombs,
  breaksOff,
  dribbles,
  fallsSilent,
  hangs,
  startHostileUpstream,
  talksForEver,
} from './support/hostileUpstream.ts';
import { listen } from './support/listen.ts';
import { startSecureUpstream } from './support/secureUpstream.ts';

const quick = { deadlineMs: 500, backoffMs: 20, retries: 1 };
const nothingFound = { mobileApp: null };

describe('an upstream', () => {
  it('that takes requests and says nothing ends with the deadline', async () => {
    const { url, requests, connections } = await startHostileUpstream(hangs);
    const { ask } = await startBefore(url, quick);
    const { data, code, message } = await ask();
    expect({ data, code }).toEqual({ data: nothingFound, code: 'UPSTREAM_TIMEOUT' });
    expect(message).toBe('Microsoft Graph did not answer within the 0.5 s that an operation may take.');
    expect(requests).toHaveLength(1);
    await expect.poll(() => connections.size).toBe(0);
  });

  it('that says a byte now and then ends with the deadline', async () => {
    const { url, requests, connections } = await startHostileUpstream(dribbles);
    const { ask } = await startBefore(url, quick);
    expect(await ask()).toMatchObject({ data: nothingFound, code: 'UPSTREAM_TIMEOUT' });
    expect(requests).toHaveLength(1);
    await expect.poll(() => connections.size).toBe(0);
  });

  it('that never completes TLS is not waited for beyond the deadline', async () => {
    const { url, connections, kill } = await startHostileUpstream(hangs);
    const dispatcher = new Agent({ connect: { timeout: 0 } });
    const { ask } = await startBefore(url.replace('http:', 'https:'), quick, { dispatcher });
    expect(await ask()).toMatchObject({ data: nothingFound, code: 'UPSTREAM_TIMEOUT' });
    // Another operation may use it.
    expect(connections.size).toBe(1);
    kill();
  });

  it.each([
    ['that never completes TLS', 'https:', hangs, 0, 'UPSTREAM_UNAVAILABLE', /^There was no connection /],
    [
      'that takes requests and says nothing',
      'http:',
      hangs,
      2,
      'UPSTREAM_TIMEOUT',
      /did not begin to answer/,
    ],
    ['that falls silent', 'http:', fallsSilent, 2, 'UPSTREAM_TIMEOUT', /fell silent in the middle/],
  ])('%s is asked once more when it has not done its next step in time', async (...row) => {
    const [, protocol, behaviour, sent, code, message] = row;
    const { url, requests, kill } = await startHostileUpstream(behaviour);
    const step = 100;
    const dispatcher = new Agent({
      connect: { timeout: step },
      headersTimeout: step,
      bodyTimeout: step,
    });
    const limits = { backoffMs: 1, retries: 1 };
    const { ask } = await startBefore(url.replace('http:', protocol), limits, { dispatcher });
    const answer = await ask();
    expect(answer).toMatchObject({ data: nothingFound, code, cost: { upstreamRequests: 2, retries: 1 } });
    expect(answer.message).toMatch(message);
    expect(requests).toHaveLength(sent);
    kill();
  });

  it('with a certificate that is not trusted is said to have one, and is asked once', async () => {
    const behind = await startHostileUpstream(hangs);
    const { url, arrivals } = await startSecureUpstream(behind.url, { http2: false });
    const { ask } = await startBefore(url);
    const { data, code, message, cost } = await ask();
    expect({ data, code }).toEqual({ data: nothingFound, code: 'UPSTREAM_UNAVAILABLE' });
    expect(message).toMatch(/^The certificate of Microsoft Graph's host is not trusted \(\w+\)\./);
    expect(cost).toMatchObject({ upstreamRequests: 1, retries: 0 });
    expect(arrivals).toEqual([]);
  });

  it('that speaks no TLS is unavailable', async () => {
    const { origin, close } = await listen((_, response) => response.end());
    onTestFinished(close);
    const { ask } = await startBefore(origin.replace('http:', 'https:'), quick);
    expect(await ask()).toMatchObject({ data: nothingFound, code: 'UPSTREAM_UNAVAILABLE' });
  });

  it('that is not there is unavailable, and is asked again when it has come back', async () => {
    const upstream = await startHostileUpstream(answers(404));
    const { ask } = await startBefore(upstream.url, quick);
    expect(await ask()).toMatchObject({ data: nothingFound, code: undefined });
    upstream.kill();
    const { code, message } = await ask();
    expect(code).toBe('UPSTREAM_UNAVAILABLE');
    expect(message).toBe('Microsoft Graph could not be connected to. Check the network and the proxy.');
    await upstream.revive();
    expect(await ask()).toMatchObject({ data: nothingFound, code: undefined });
  });

  it('whose host has no address is said to have none', async () => {
    const { ask } = await startBefore('http://graph.invalid', quick);
    const { code, message, text } = await ask();
    expect(code).toBe('UPSTREAM_UNAVAILABLE');
    expect(message).toContain('could not be resolved');
    expect(text).not.toContain('graph.invalid');
  });

  it('that breaks off in the middle of an answer is asked again, and then unavailable', async () => {
    const { url, requests } = await startHostileUpstream(breaksOff);
    const { ask } = await startBefore(url, quick);
    const { code, message } = await ask();
    expect(code).toBe('UPSTREAM_UNAVAILABLE');
    expect(message).toBe('The connection to Microsoft Graph was lost. Check the network and the proxy.');
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['talks without end', talksForEver],
    ['sends few bytes that unfold to very many', bombs(65)],
  ])('that %s is not listened to for ever', async (_, behaviour) => {
    const { url, requests } = await startHostileUpstream(behaviour);
    const { ask } = await startBefore(url, { deadlineMs: 20_000 });
    const { data, code, message } = await ask();
    expect({ data, code }).toEqual({ data: nothingFound, code: 'UPSTREAM_INVALID_RESPONSE' });
    expect(message).toMatch(/^Microsoft Graph sent an answer of more than 64 MB\./);
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['hung', hangs],
    ['dribbled', dribbles],
    ['broke off', breaksOff],
    ['talked without end', talksForEver],
  ])('that %s is asked again when it is well', async (_, behaviour) => {
    const { url, become } = await startHostileUpstream(behaviour);
    const { ask } = await startBefore(url, quick);
    expect((await ask()).code).toMatch(/^UPSTREAM_/);
    become(answers(404));
    expect(await ask()).toMatchObject({ data: nothingFound, code: undefined });
  });
});

describe('a client that goes away', () => {
  it.each([
    ['that hangs', hangs],
    ['that dribbles', dribbles],
    ['that talks', talksForEver],
  ])('leaves no connection behind at an upstream %s', async (_, behaviour) => {
    const { url, requests, connections } = await startHostileUpstream(behaviour);
    const { ask } = await startBefore(url);
    const client = new AbortController();
    const answer = ask('nobody', client.signal).catch(() => 'gone');
    await expect.poll(() => requests).toHaveLength(1);
    client.abort();
    expect(await answer).toBe('gone');
    await expect.poll(() => connections.size).toBe(0);
    await pause(50);
    expect(requests).toHaveLength(1);
  });
});
