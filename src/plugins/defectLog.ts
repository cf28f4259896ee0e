import { describeDefect } from '../defect.ts';

const nothing = (): void => {};

/**
 * What Yoga logs: defects of the gateway, by what may be told of them. All else it would say is said in answers, or
 * repeats what a client sent.
 * @param tell is given each of them.
 */
export const defectLog = (tell: (defect: string) => void) => ({
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: (...reasons: unknown[]) => tell(reasons.map(describeDefect).join(' ')),
});
