import { randomUUID } from 'node:crypto';
import type { FetchAPI } from 'graphql-yoga';
import { EventStream } from './eventStream.ts';

/** Streams that are reserved and not opened yet. Beyond it the oldest reservation goes. */
const mostReservations = 1_000;

/** A reservation that is not used by then is given up. In milliseconds. */
const reservedForMs = 30_000;

/** The streams of a process, by the token of their reservation. */
export class EventStreams {
  readonly #streams = new Map<string, EventStream>();
  readonly #reserved = new Map<string, NodeJS.Timeout>();
  #isClosed = false;

  /**
   * @param owner who reserves: the only one who may use the stream.
   * @returns the token by which the stream is found.
   */
  reserve(owner: string, fetchAPI: FetchAPI): string {
    const token = randomUUID();
    const stream = new EventStream(owner, fetchAPI, () => this.#remove(token));
    this.#streams.set(token, stream);
    this.#reserved.set(token, setTimeout(() => stream.cancel(), reservedForMs).unref());
    const [oldest] = this.#reserved.keys();
    if (oldest !== undefined && this.#reserved.size > mostReservations) this.#streams.get(oldest)?.cancel();
    return token;
  }

  /** The owner's stream; undefined where there is none, or it is somebody else's. */
  find(token: string, owner: string): EventStream | undefined {
    const stream = this.#streams.get(token);
    return stream?.owner === owner ? stream : undefined;
  }

  /** The response that carries a stream; undefined when it has one already. */
  open(token: string, stream: EventStream): Response | undefined {
    if (stream.isOpen) return undefined;
    clearTimeout(this.#reserved.get(token));
    this.#reserved.delete(token);
    const response = stream.open();
    if (this.#isClosed) void stream.end();
    return response;
  }

  /** Ends all streams, each when its operations have ended. */
  close(): void {
    this.#isClosed = true;
    for (const stream of this.#streams.values()) {
      if (stream.isOpen) void stream.end();
      else stream.cancel();
    }
  }

  #remove(token: string): void {
    clearTimeout(this.#reserved.get(token));
    this.#reserved.delete(token);
    this.#streams.delete(token);
  }
}
