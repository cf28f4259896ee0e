import type { Dispatcher } from 'undici';
import { GatewayError } from '../../errors.ts';

/** An answer as it came: nothing is unpacked yet. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** Whether a request has begun to be written to a connection. */
export interface Start {
  started: boolean;
}

/** There is no answer. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** False only where the request certainly never left. */
  readonly wasSent: boolean;

  constructor(wasSent: boolean, cause: unknown) {
    super('There is no answer.', { cause });
    this.wasSent = wasSent;
  }
}

/** No answer is larger, in bytes, neither as it comes nor unpacked: it is read into memory as a whole. */
export const largestAnswer = 64 * 1024 * 1024;

/**
 * Sends a request and waits for all of its answer. When the signal aborts it ends at once, and takes the request along,
 * whether that waits for a connection or its answer is coming: `dispatcher.request` would wait for the connection first.
 *
 * undici may begin a request again, over another connection, when the one that it shares with others fails
 * (`onRequestStart` in its documentation). What must not be made twice may have been made by then.
 * @param start for a request that is written once at most: is told when it is. One for each request.
 * @throws NoAnswer; UPSTREAM_INVALID_RESPONSE when the answer is too large.
 */
export const ask = (
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  signal: AbortSignal,
  start?: Start,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let headers: Answer['headers'] = {};
    const chunks: Buffer[] = [];
    let size = 0;
    const fail = (error: Error): void => {
      signal.removeEventListener('abort', abort);
      reject(error);
    };
    const abort = (): void => {
      fail(new NoAnswer(controller !== undefined, signal.reason));
      controller?.abort(signal.reason);
    };
    signal.addEventListener('abort', abort);
    dispatcher.dispatch(request, {
      /** Called when there is a connection, right before the request is written to it. */
      onRequestStart(its) {
        if (signal.aborted) its.abort(signal.reason);
        else if (start?.started)
          its.abort(new Error('The connection was lost after the request was written.'));
        else {
          controller = its;
          if (start) start.started = true;
        }
      },
      onResponseStart(_, itsStatus, itsHeaders) {
        status = itsStatus;
        headers = itsHeaders;
      },
      onResponseData(its, chunk) {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= largestAnswer) return;
        const error = tooLarge();
        fail(error);
        its.abort(error);
      },
      onResponseEnd() {
        signal.removeEventListener('abort', abort);
        const [first, ...others] = chunks;
        resolve({
          status,
          headers,
          bytes: first && others.length === 0 ? first : Buffer.concat(chunks, size),
        });
      },
      onResponseError: (_, error) => fail(new NoAnswer(controller !== undefined, error)),
    });
  });

export const tooLarge = (): GatewayError =>
  new GatewayError('UPSTREAM_INVALID_RESPONSE', {
    message: `Microsoft Graph sent an answer of more than ${largestAnswer / 1024 ** 2} MB. Ask for smaller pages or fewer fields.`,
  });
