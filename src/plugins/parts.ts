import type { ExecutionResult, GraphQLError } from 'graphql';
import {
  handleStreamOrSingleExecutionResult,
  isAsyncIterable,
  type Plugin,
  type YogaInitialContext,
} from 'graphql-yoga';
import type { Context } from '../context.ts';

type Path = readonly (string | number)[];

/** What belongs at one place of the answer: all of it at its root, or what was deferred or streamed at a path. */
export interface Patch {
  readonly path?: Path;
  readonly data?: unknown;
  /** A list of one: a row of a streamed list. The path ends with its index there. */
  readonly items?: unknown;
  readonly errors?: readonly GraphQLError[];
}

/**
 * What a client gets at once: a whole answer, an event of a subscription, or a part of an answer that comes in parts. Of
 * those the first has data, and the later ones have patches.
 */
export interface Part extends ExecutionResult {
  readonly hasNext?: boolean;
  readonly incremental?: readonly Patch[];
}

/** A plugin that looks at, or changes, each part before it is sent. */
export interface PartPlugin extends Plugin<Context> {
  onPart: (part: Part, context: Context & YogaInitialContext) => Part;
}

/**
 * Calls `onPart` of all plugins that have it, in their order: a hook of our own, so that an answer goes through Yoga's
 * once. An event of a subscription is executed like a query (`useLive`), so only subscriptions that could not begin are
 * left for the second hook.
 */
export const useParts = (): Plugin<Context> => {
  let hooks: readonly PartPlugin['onPart'][] = [];
  const changed: PartPlugin['onPart'] = (part, context) =>
    hooks.reduce((its, onPart) => onPart(its, context), part);
  return {
    onPluginInit({ plugins }) {
      hooks = plugins.flatMap((plugin) => (isPartPlugin(plugin) ? [plugin.onPart] : []));
    },
    onExecute: () => ({
      onExecuteDone: (payload) =>
        handleStreamOrSingleExecutionResult(payload, ({ args, result, setResult }) =>
          setResult(changed(result, args.contextValue)),
        ),
    }),
    onSubscribe: () => ({
      onSubscribeResult({ args, result, setResult }) {
        if (!isAsyncIterable(result)) setResult(changed(result, args.contextValue));
      },
    }),
  };
};

/** Among the plugins of Yoga's own there is `false`. */
const isPartPlugin = (plugin: unknown): plugin is PartPlugin =>
  typeof plugin === 'object' && plugin !== null && 'onPart' in plugin;

/** Whether nothing of the same answer follows. */
export const isLast = ({ hasNext = false }: Part): boolean => !hasNext;

/** Whether a patch brings what stands at a path of the whole answer. */
export const brings = ({ path: place = [], data, items }: Patch, path: Path): boolean =>
  place.every((key, index) => path[index] === key) &&
  path.slice(place.length).reduce(valueAt, items === undefined ? data : valueAt(items, 0)) !== undefined;

const valueAt = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
