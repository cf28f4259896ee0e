import { expect, onTestFinished, vi } from 'vitest';
import type { ThrottleOptions } from '../../sandbox/graph/throttle.ts';
import type { startReplicas } from './replicas.ts';
import type { Question } from './upstreamLog.ts';

/** A list and a summary of each of its apps. */
export const summaries = '{ mobileApps(first: 40) { nodes { id installSummary { installedDeviceCount } } } }';
export const perOperation = 1 + 40;

export const little = '{ mobileApps(first: 1) { nodes { id } } }';

export const windowMs = 3_000;
export const throttle: ThrottleOptions = { any: 150, writes: 20, windowMs, retryAfter: 'integer' };
export const budget = { requests: 150, writes: 20, windowMs };
export const limits = { deadlineMs: 60_000 };

export const refusedIn = (questions: readonly Question[]) => questions.filter(({ status }) => status === 429);

export const statesOf = (replicas: Awaited<ReturnType<typeof startReplicas>>['replicas']) => [
  ...new Set(replicas.map(({ gateway }) => gateway.upstreamState().budget)),
];

/**
 * The most that arrived within a window, wherever it begins, less what a busy machine may take from sending to arriving: for
 * windows that are this short a budget reckons with a tenth of a second.
 */
export const mostInWindow = (questions: readonly Question[]): number => {
  const moments = questions.map(({ at }) => at);
  const within = (begin: number) => moments.filter((at) => begin <= at && at < begin + windowMs - 500);
  return Math.max(...moments.map((begin) => within(begin).length));
};

export const whole = { data: { mobileApps: { nodes: expect.any(Array) } }, extensions: expect.anything() };

export const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** What is logged in the test, a line each. */
export const logged = (): readonly string[] => {
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(String(line)));
  onTestFinished(() => spy.mockRestore());
  return lines;
};
