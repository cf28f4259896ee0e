import { setTimeout as pause } from 'node:timers/promises';
import { Agent } from 'undici';

/** Longer than the gateway's own deadline: who waits so long has not been answered. */
const longestMs = 90_000;

/**
 * Callers who ask one operation after the other, each with a token of its own; now and then one goes away before the
 * answer, or watches something for a while.
 */
export class Callers {
  #url;
  #tokens;
  #operations;
  #agent = new Agent({ headersTimeout: longestMs, bodyTimeout: longestMs });
  #asked = 0;
  tally = { answered: 0, left: 0, watched: 0 };
  /** How often each code came with an answer. */
  codes = {};
  /** What must not happen: no answer, an answer that is no GraphQL, a defect. */
  wrong = [];

  constructor(url, tokens, operations) {
    this.#url = url;
    this.#tokens = tokens;
    this.#operations = operations;
  }

  /** Asks until the time is over, and waits for the last answers. */
  async ask(milliseconds) {
    const end = performance.now() + milliseconds;
    const caller = async (token) => {
      while (performance.now() < end) await this.#one(token);
    };
    await Promise.all(this.#tokens.map(caller));
  }

  close() {
    return this.#agent.close();
  }

  async #one(token) {
    const turn = this.#asked++;
    if (turn % 97 === 0) return this.#watch(token);
    const operation = this.#operations[turn % this.#operations.length];
    const signal = turn % 23 === 0 ? AbortSignal.timeout(turn % 40) : undefined;
    try {
      const { status, text } = await this.#send(token, operation, 'application/json', signal);
      this.tally.answered += 1;
      this.#judge(operation, status, text);
    } catch (error) {
      if (signal?.aborted) this.tally.left += 1;
      else this.wrong.push(`${operation.operationName}: ${error.message}`);
    }
  }

  #judge({ operationName, query }, status, text) {
    const name = operationName ?? query;
    let answer;
    try {
      answer = JSON.parse(text);
    } catch {
      this.wrong.push(`${name}: ${status}, ${text.slice(0, 200)}`);
      return;
    }
    for (const { message, extensions } of answer.errors ?? []) {
      const code = extensions?.code ?? 'no code';
      this.codes[code] = (this.codes[code] ?? 0) + 1;
      if (code === 'INTERNAL_SERVER_ERROR' || code === 'no code') this.wrong.push(`${name}: ${message}`);
    }
    if (!answer.errors && !answer.data) this.wrong.push(`${name}: neither data nor errors`);
  }

  async #watch(token) {
    const signal = AbortSignal.timeout(500);
    const query =
      'subscription { mobileAppInstallSummaryChanged(mobileAppId: "2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1") { failedDeviceCount } }';
    await this.#send(token, { query }, 'text/event-stream', signal).catch((error) => {
      if (!signal.aborted) this.wrong.push(`subscription: ${error.message}`);
    });
    this.tally.watched += 1;
    await pause(0);
  }

  async #send(token, operation, accept, signal) {
    const response = await this.#agent.request({
      origin: new URL(this.#url).origin,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, authorization: `Bearer ${token}` },
      body: JSON.stringify(operation),
      signal,
    });
    return { status: response.statusCode, text: await response.body.text() };
  }
}
