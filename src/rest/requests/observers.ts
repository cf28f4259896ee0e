import type { Observer, OperationObserver, RequestObserver } from './observer.ts';

/** One observer that tells several; undefined for none. */
export const together = (observers: readonly Observer[]): Observer | undefined => {
  const [first] = observers;
  if (!first || observers.length === 1) return first;
  return {
    begin: (beginning) => operationObserver(observers.map((each) => each.begin(beginning))),
    refused: (refusal) => {
      for (const each of observers) each.refused?.(refusal);
    },
  };
};

const operationObserver = (all: readonly OperationObserver[]): OperationObserver => {
  const tracedAs = all.find((each) => each.tracedAs)?.tracedAs;
  return {
    tracedAs,
    executes: (name, type) => {
      for (const each of all) each.executes?.(name, type);
    },
    field: (name, ask) => {
      const run = all.reduce((inner, each) => {
        const { field } = each;
        return field ? () => field(name, inner) : inner;
      }, ask);
      return run();
    },
    asks: (read) => {
      for (const each of all) each.asks?.(read);
    },
    round: (requests) => {
      const ends = all.map((each) => each.round?.(requests));
      return () => {
        for (const end of ends) end?.();
      };
    },
    request: (exchange) => requestObserver(all.flatMap((each) => each.request?.(exchange) ?? [])),
    leftAlone: (version) => {
      for (const each of all) each.leftAlone?.(version);
    },
    waited: (...wait) => {
      for (const each of all) each.waited?.(...wait);
    },
    lookedUp: (...lookUp) => {
      for (const each of all) each.lookedUp?.(...lookUp);
    },
    ended: (ending) => {
      const its = { ...ending, tracedAs };
      for (const each of all) each.ended(its);
    },
  };
};

const requestObserver = (all: readonly RequestObserver[]): RequestObserver => ({
  headers: Object.assign({}, ...all.map(({ headers }) => headers)),
  answered: (reply, requestId) => {
    for (const each of all) each.answered(reply, requestId);
  },
  failed: (error) => {
    for (const each of all) each.failed(error);
  },
});
