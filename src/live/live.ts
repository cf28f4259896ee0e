import { GatewayError } from '../errors.ts';
import type { Operation } from '../rest/requests/operation.ts';
import type { SignIn } from '../signIn/signIn.ts';
import type { Found } from './feed.ts';
import type { Feeds } from './feeds.ts';
import { type Difference, type Updates, watch } from './watch.ts';

/**
 * What one caller can watch. What was read for one caller is told to nobody else but to those who are the same to
 * Graph: with the same token, or as the same app.
 */
export class Live<Context extends { readonly operation: Operation }> {
  readonly #feeds: Feeds;
  readonly #signIn: SignIn;
  readonly #bearer: string | undefined;
  readonly #open: (token: string, signal: AbortSignal) => Context;

  /**
   * @param bearer the token that the caller sent.
   * @param open makes the context of one operation with an upstream token.
   */
  constructor(
    feeds: Feeds,
    signIn: SignIn,
    bearer: string | undefined,
    open: (token: string, signal: AbortSignal) => Context,
  ) {
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
  async open(signal: AbortSignal): Promise<Context> {
    return this.#open(await this.#signIn.tokenFor(this.#bearer), signal);
  }

  async #look<Value>(read: (context: Context) => Promise<Value>, signal: AbortSignal): Promise<Found<Value>> {
    const context = await this.open(signal);
    const { token, cost } = context.operation;
    try {
      return { value: await read(context), wasThrottled: cost.throttledMs > 0 };
    } catch (error) {
      if (error instanceof GatewayError && refusesToken.has(error.code)) {
        this.#signIn.refused(token, error.details.claims);
      }
      throw error;
    }
  }
}

const refusesToken: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'INTERACTION_REQUIRED']);
