import { Pool } from 'undici';
import { token } from './token.mjs';

/**
 * One operation, ready to be sent again and again over connections that are kept.
 * @param connections how many are sent side by side.
 */
export const createLoad = (address, { body, connections }) => {
  const { origin, pathname } = new URL(address);
  const pool = new Pool(origin, { connections });
  const options = {
    path: pathname,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${token}`,
    },
    body,
  };

  /** @returns how many bytes the answer has. It is not kept: what is measured is the server. */
  const send = () =>
    new Promise((resolve, reject) => {
      let length = 0;
      let status = 0;
      pool.dispatch(options, {
        onRequestStart() {},
        onResponseStart(_controller, statusCode) {
          status = statusCode;
        },
        onResponseData(_controller, chunk) {
          length += chunk.length;
        },
        onResponseEnd() {
          if (status === 200) resolve(length);
          else reject(new Error(`${address} answered with status ${status}.`));
        },
        onResponseError: (_controller, error) => reject(error),
      });
    });

  return {
    /** @returns the parsed answer. */
    answer: async () => {
      const response = await pool.request(options);
      return response.body.json();
    },

    /**
     * Sends for so many milliseconds, each connection the next as soon as it has its answer.
     * @returns the milliseconds that each took, and the time from the first to the last.
     * @throws when an answer is not as long as the others.
     */
    run: async (milliseconds) => {
      const expected = await send();
      const durations = [];
      const begin = performance.now();
      const connection = async () => {
        for (let sent = performance.now(); sent - begin < milliseconds; sent = performance.now()) {
          const length = await send();
          if (length !== expected) throw new Error(`${address} answered ${length} bytes, not ${expected}.`);
          durations.push(performance.now() - sent);
        }
      };
      await Promise.all(Array.from({ length: connections }, connection));
      return { durations, elapsed: performance.now() - begin };
    },

    close: () => pool.close(),
  };
};
