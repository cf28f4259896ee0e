import { GatewayError } from '../errors.ts';
import type { Operation } from '../rest/requests/operation.ts';
import type { SignIn } from '../signIn/signIn.ts';
import type { Found } from './feed.ts';
import type { Feeds } from './feeds.ts';
import { type Difference, type Updates, watch } from './watch.ts';

/** What an operation is for that no request asks for. */
type Purpose = 'event' | 'look';

/** Makes the context of one operation with an upstream token; one that looks has limits of its own. */
type Open<Context> = (token: string, signal: AbortSignal, purpose: Purpose) => Context;

/**
 * What one caller can watch. What was read for one caller is told to nobody else but to those who are the same to
 * Graph: with the same token, or as the same app.
 */
export class Live<Context extends { readonly operation: Operation }> {
  readonly #feeds: Feeds;
  readonly #signIn: SignIn;
  readonly #bearer: string | undefined;
  readonly #open: Open<Context>;

  /** @param bearer the token that the caller sent. */
  constructor(feeds: Feeds, signIn: SignIn, bearer: string | undefined, open: Open<Context>) {
    this.#feeds = feeds;
    this.#signIn = signIn;
    this.#bearer = bearer;
    this.#open = open;
  }

  /**
   * Looks again and again, together with all who watch the same, and tells what is different.
   * @param topic names what is looked at.
   * @param read a look, as an operation of its own.
   */
  watch<Value, Event extends object>(
    topic: string,
    read: (context: Context) => Promise<Value>,
    difference: Difference<Value, Event>,
  ): Updates<Event> {
    const look = (signal: AbortSignal) => this.#look(read, signal);
    return watch(() => this.#feeds.join(this.#signIn.ownerOf(this.#bearer), topic, look), difference);
  }

  /**
   * The context of another operation of the caller's, whose token is looked at again.
   * @throws GatewayError when the caller is not let in any more.
   */
  async open(signal: AbortSignal, purpose: Purpose = 'event'): Promise<Context> {
    return this.#open(await this.#signIn.tokenFor(this.#bearer), signal, purpose);
  }

  /** A token that is refused is given up; where there is another one then, it is tried. */
  async #look<Value>(
    read: (context: Context) => Promise<Value>,
    signal: AbortSignal,
    refused?: { readonly token: string; readonly error: unknown },
  ): Promise<Found<Value>> {
    const context = await this.open(signal, 'look');
    const { token, cost, observer } = context.operation;
    if (token === refused?.token) throw refused.error;
    try {
      const value = await read(context);
      observer?.ended({ codes: [], cost });
      return { value, wasThrottled: cost.throttledMs > 0 };
    } catch (error) {
      observer?.ended({
        codes: [error instanceof GatewayError ? error.code : 'INTERNAL_SERVER_ERROR'],
        cost,
      });
      if (!(error instanceof GatewayError && refusesToken.has(error.code))) throw error;
      this.#signIn.refused(token, error.details.claims);
      if (refused) throw error;
      return this.#look(read, signal, { token, error });
    }
  }
}

const refusesToken: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'INTERACTION_REQUIRED']);
