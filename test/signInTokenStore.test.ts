import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { planToken } from '../src/signIn/token.ts';
import { TokenStore } from '../src/signIn/tokenStore.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const hour = 3_600_000;

/** A store of that size, with the list of owners for whom it fetched a token. */
const storeOf = (size: number, life = hour) => {
  const store = new TokenStore(size);
  const fetched: string[] = [];
  const get = async (owner: string): Promise<string> => {
    const token = await store.get(owner, async () => {
      fetched.push(owner);
      return planToken(`token ${fetched.length} of ${owner}`, Date.now() + life, undefined);
    });
    return token.value;
  };
  return { store, fetched, get };
};

it('keeps the tokens that were used last, and no more than it may', async () => {
  const { fetched, get } = storeOf(2);
  await get('ada');
  await get('zoe');
  await get('ada');
  await get('mei');
  expect(await get('ada')).toBe('token 1 of ada');
  expect(fetched).toEqual(['ada', 'zoe', 'mei']);
  expect(await get('zoe')).toBe('token 4 of zoe');
});

it('holds nothing of a token when that has ended', async () => {
  const { get } = storeOf(10);
  await get('ada');
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(hour);
  expect(vi.getTimerCount()).toBe(0);
  expect(await get('ada')).toBe('token 2 of ada');
});

it('hands no token out in its last minute, so that an operation that begins can end', async () => {
  const { get } = storeOf(10);
  await get('ada');
  vi.setSystemTime(Date.now() + hour - 59_000);
  expect(await get('ada')).toBe('token 2 of ada');
});

it('uses a token of a short life for most of it', async () => {
  const { fetched, get } = storeOf(10, 60_000);
  await get('ada');
  await vi.advanceTimersByTimeAsync(40_000);
  await get('ada');
  expect(fetched).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await get('ada')).toBe('token 1 of ada');
  expect(await get('ada')).toBe('token 2 of ada');
});

it('renews when the login host says, should that be earlier', () => {
  const now = Date.now();
  expect(planToken('x', now + 24 * hour, now + 12 * hour).renewAt).toBe(now + 12 * hour);
  expect(planToken('x', now + hour, undefined).renewAt).toBe(now + hour - 5 * 60_000);
});

it('does not let a token that comes late bring back what was given up', async () => {
  const { store } = storeOf(10);
  let give: (value: string) => void = () => {};
  const slow = new Promise<string>((resolve) => {
    give = resolve;
  });
  const first = store.get('ada', async () => planToken(await slow, Date.now() + hour, undefined));
  store.clear();
  give('late');
  expect((await first).value).toBe('late');
  expect(vi.getTimerCount()).toBe(0);
  const second = await store.get('ada', async () => planToken('new', Date.now() + hour, undefined));
  expect(second.value).toBe('new');
});

it('gives up a token that was refused, but not right after it was given', async () => {
  const { store, get } = storeOf(10);
  const token = await get('ada');
  store.forget(token);
  expect(await get('ada')).toBe(token);
  await vi.advanceTimersByTimeAsync(10_000);
  store.forget('token of somebody else');
  expect(await get('ada')).toBe(token);
  store.forget(token);
  expect(await get('ada')).toBe('token 2 of ada');
});
