import { describeDefect } from '../defect.ts';

const nothing = (): void => {};

/**
 * What Yoga logs: defects of the gateway, by what may be told of them. All else it would say is said in answers, or
 * repeats what a client sent.
 */
export const defectLog = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: (...reasons: unknown[]) => console.error(...reasons.map(describeDefect)),
};
