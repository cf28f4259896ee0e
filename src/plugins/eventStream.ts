import type { ExecutionResult } from 'graphql';
import { type FetchAPI, isAsyncIterable, processRegularResult } from 'graphql-yoga';

type Results = AsyncIterable<ExecutionResult> | ExecutionResult;

/** Proxies close connections on which nothing is sent. In milliseconds, as often as Yoga does. */
const pingEveryMs = 12_000;

/** Operations that one stream carries at the same time. */
const mostOperations = 100;

/**
 * One stream of server-sent events that carries the results of many operations
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#single-connection-mode). Each operation is asked for its
 * next result only when the last has been taken, so a client that reads slowly makes nothing grow.
 */
export class EventStream {
  /** Who reserved it: nobody else may use it. */
  readonly owner: string;
  readonly #fetchAPI: FetchAPI;
  readonly #encoder = new TextEncoderStream();
  readonly #writer = this.#encoder.writable.getWriter();
  readonly #operations = new Map<string, AsyncIterator<ExecutionResult> | undefined>();
  readonly #pumps = new Set<Promise<void>>();
  #ping: NodeJS.Timeout | undefined;

  /** @param onEnd called when the stream has ended, on either side. */
  constructor(owner: string, fetchAPI: FetchAPI, onEnd: () => void) {
    this.owner = owner;
    this.#fetchAPI = fetchAPI;
    const end = () => {
      clearInterval(this.#ping);
      for (const results of this.#operations.values()) void results?.return?.();
      this.#operations.clear();
      onEnd();
    };
    this.#writer.closed.then(end, end);
  }

  get isOpen(): boolean {
    return this.#ping !== undefined;
  }

  /** The response that carries everything. There is one for a stream. */
  open(): Response {
    // Some browsers do not notice a response before something is sent.
    void this.#send(':\n\n');
    this.#ping = setInterval(() => {
      if ((this.#writer.desiredSize ?? 0) > 0) void this.#send(':\n\n');
    }, pingEveryMs).unref();
    return new this.#fetchAPI.Response(this.#encoder.readable, {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' },
    });
  }

  /** Keeps an operation's id for it. @returns false when it is taken, or the stream carries too many. */
  reserve(id: string): boolean {
    if (this.#operations.has(id) || this.#operations.size >= mostOperations) return false;
    this.#operations.set(id, undefined);
    return true;
  }

  /** Sends all results of an operation. @returns false when it was stopped before it had any. */
  run(id: string, results: Results): boolean {
    const iterator = iteratorOf(results);
    if (!this.#operations.has(id)) {
      void iterator.return?.();
      return false;
    }
    this.#operations.set(id, iterator);
    const pump = this.#pump(id, iterator)
      .catch(() => this.stop(id))
      .finally(() => this.#pumps.delete(pump));
    this.#pumps.add(pump);
    return true;
  }

  /** Ends an operation. Nothing more is sent of it. */
  stop(id: string): void {
    void this.#operations.get(id)?.return?.();
    this.#operations.delete(id);
  }

  /** Ends the stream when its operations have ended, and all that they have to say is sent. */
  async end(): Promise<void> {
    await Promise.all(this.#pumps);
    await this.#writer.close().catch(() => {});
  }

  /** Ends the stream at once. */
  cancel(): void {
    this.#writer.abort().catch(() => {});
  }

  async #pump(id: string, results: AsyncIterator<ExecutionResult>): Promise<void> {
    for (;;) {
      const { done, value } = await results.next();
      // It may have been stopped meanwhile, or even begun anew with the same id.
      if (this.#operations.get(id) !== results) return;
      if (done) break;
      await this.#send(
        `event: next\ndata: {"id":${JSON.stringify(id)},"payload":${await this.#json(value)}}\n\n`,
      );
    }
    this.#operations.delete(id);
    await this.#send(`event: complete\ndata: {"id":${JSON.stringify(id)}}\n\n`);
  }

  /** Settles when the client is ready for more, or gone. */
  #send(text: string): Promise<void> {
    return this.#writer.write(text).catch(() => {});
  }

  /** As Yoga writes it, without what is meant for itself. */
  #json(result: ExecutionResult): Promise<string> {
    return processRegularResult(result, this.#fetchAPI, 'application/json').text();
  }
}

/** The results one by one, as they are asked for. */
const iteratorOf = (results: Results): AsyncIterator<ExecutionResult> =>
  isAsyncIterable(results) ? results[Symbol.asyncIterator]() : one(results);

async function* one(result: ExecutionResult) {
  yield result;
}
