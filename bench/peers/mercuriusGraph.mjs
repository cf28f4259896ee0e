import { Pool } from 'undici';
import { nextAddress } from './addresses.mjs';

/** Graph for loaders: each call reads one level of the query, in batches of 20, side by side. */
export const createGraph = (root) => {
  const pool = new Pool(root, { connections: 64 });

  const send = async (token, method, address, body) => {
    const response = await pool.request({
      path: `/beta/${address}`,
      method,
      headers: { authorization: token, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const answer = await response.body.json();
    if (response.statusCode >= 400) throw new Error(`Graph refused with status ${response.statusCode}.`);
    return answer;
  };

  const batch = async (token, addresses) => {
    const requests = addresses.map((address, id) => ({ id: String(id), method: 'GET', url: `/${address}` }));
    const { responses } = await send(token, 'POST', '$batch', { requests });
    const answers = addresses.map(() => undefined);
    for (const { id, status, body } of responses) {
      if (status >= 400) throw new Error(`Graph refused with status ${status}.`);
      answers[id] = body;
    }
    return answers;
  };

  const read = async (token, addresses) => {
    if (addresses.length === 1) return [await send(token, 'GET', addresses[0])];
    const batches = [];
    for (let from = 0; from < addresses.length; from += 20)
      batches.push(batch(token, addresses.slice(from, from + 20)));
    return (await Promise.all(batches)).flat();
  };

  /** Lists, each with as many pages as it needs; next pages of all lists travel together. */
  const readRows = async (token, lists) => {
    const rows = lists.map(() => []);
    let pages = lists.map(({ address, first }, list) => ({ address, first, list }));
    while (pages.length > 0) {
      const answers = await read(
        token,
        pages.map(({ address }) => address),
      );
      pages = pages.flatMap(({ first, list }, index) => {
        const { value, '@odata.nextLink': link } = answers[index];
        rows[list].push(...value);
        return link && rows[list].length < first ? [{ address: nextAddress(link), first, list }] : [];
      });
    }
    return rows;
  };

  return { read, readRows, change: (token, address, changes) => send(token, 'PATCH', address, changes) };
};
