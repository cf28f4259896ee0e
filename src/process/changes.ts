/** What was changed, by the subjects of the response cache. It goes from a worker to the primary process, and to the others. */
export interface Changed {
  /** Tells the messages of one sender apart. */
  readonly number: number;
  readonly changed: readonly string[];
}

/** Says that a change was heard: by one worker, or, from the primary process, by all. */
export interface Heard {
  readonly heard: number;
}

/** Says that a worker keeps answers, and wants to hear of changes. */
export interface Keeps {
  readonly keeps: 'answers';
}

export const isChanged = (message: unknown): message is Changed => has(message, 'changed');

export const isHeard = (message: unknown): message is Heard => has(message, 'heard');

export const isKeeps = (message: unknown): message is Keeps => has(message, 'keeps');

const has = (message: unknown, name: string): boolean =>
  typeof message === 'object' && message !== null && name in message;
