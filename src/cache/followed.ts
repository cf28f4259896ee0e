import type { Outcome } from '../rest/requests/chunk.ts';
import type { Operation } from '../rest/requests/operation.ts';
import type { Flight, Landing } from './flights.ts';
import { isAlsoFor } from './refusal.ts';

/**
 * Waits for the flight of another operation, and no longer than this one lasts.
 * @param isPatient whether this one would wait for as long as Graph asks to.
 * @returns what came of it, or why this one has ended; undefined where that is of no use, and this one has to ask.
 */
export const followed = async (
  operation: Operation,
  isPatient: boolean,
  flight: Flight,
): Promise<Outcome | undefined> => {
  const { signal } = operation;
  if (signal.aborted) return operation.ended();
  let leave = () => {};
  const ended = new Promise<Landing>((resolve) => {
    leave = () => resolve(undefined);
    signal.addEventListener('abort', leave);
  });
  try {
    const landed = await Promise.race([flight.join(), ended]);
    if (signal.aborted) return operation.ended();
    return landed && isAlsoFor(operation, isPatient, landed) ? landed.copied() : undefined;
  } finally {
    signal.removeEventListener('abort', leave);
  }
};
