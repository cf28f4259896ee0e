import type { Fault } from './graph/faults.ts';

/** Misfortunes that clients of Graph have reported, ready to inject; spread one to narrow it: `{ ...preset, times: 1 }`. */
export const faultPresets = {
  throttledItems: { match: { item: true }, share: 0.3, effect: { status: 429, retryAfter: 'mixed' } },
  throttledEnvelope: { match: { envelope: true }, times: 1, effect: { status: 429, retryAfter: 'integer' } },
  unavailable: { times: 1, effect: { status: 503, retryAfter: 'integer' } },
  unavailableWithoutRetryAfter: { times: 1, effect: { status: 503 } },
  gatewayTimeout: { times: 1, effect: { status: 504, body: '' } },
  connectionReset: { times: 1, effect: { reset: true } },
  resetAfterBody: { times: 1, effect: { reset: 'afterBody' } },
  resetAfterAction: { times: 1, effect: { reset: 'afterAction' } },
  slow: { effect: { delayMs: 2000 } },
  droppedItem: { match: { item: true }, times: 1, effect: { drop: true } },
  itemWithoutStatus: { match: { item: true }, times: 1, effect: { malformed: 'noStatus' } },
  textForNumber: { times: 1, effect: { malformed: 'wrongTypes' } },
  htmlPage: { times: 1, effect: { malformed: 'html' } },
  truncatedJson: { match: { item: false }, times: 1, effect: { malformed: 'truncated' } },
  foreignNextLink: { times: 1, effect: { malformed: 'foreignNextLink' } },
  endlessNextLink: { effect: { malformed: 'endlessNextLink' } },
} as const satisfies Readonly<Record<string, Fault>>;

type FaultPreset = keyof typeof faultPresets;

export function isFaultPreset(name: string): name is FaultPreset {
  return Object.hasOwn(faultPresets, name);
}
