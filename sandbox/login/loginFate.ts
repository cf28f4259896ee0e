import type { Fate } from '../graph/faults.ts';
import { EntraError, entraAnswer } from './entraError.ts';

/** What a fault does to a request of the login host: its refusals are written as Entra ID writes them. */
export function loginFate(fate: Fate): Fate {
  const { misfortune } = fate;
  if (misfortune === undefined) return fate;
  const contentType = 'application/json; charset=utf-8';
  if ('entra' in misfortune) {
    const { status, body } = entraAnswer(new EntraError(misfortune.entra));
    return { ...fate, misfortune: { status, body, contentType } };
  }
  if (!('status' in misfortune) || misfortune.body !== undefined) return fate;
  const { body } = entraAnswer(new EntraError('unavailable'));
  return { ...fate, misfortune: { contentType, ...misfortune, body } };
}
