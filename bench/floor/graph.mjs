import { Agent } from 'undici';

/** Graph with as little as can be done: what has to be sent is sent, what comes back is parsed, and no more. */
export const createGraph = (root) => {
  const agent = new Agent({ connections: 64 });

  const send = async (token, method, url, body) => {
    const response = await agent.request({
      origin: root,
      path: `/beta/${url}`,
      method,
      headers: { authorization: token, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const answer = await response.body.json();
    if (response.statusCode >= 400) throw new Error(JSON.stringify(answer));
    return answer;
  };

  const batch = async (token, urls) => {
    const requests = urls.map((url, id) => ({ id: String(id), method: 'GET', url: `/${url}` }));
    const { responses } = await send(token, 'POST', '$batch', { requests });
    const bodies = new Array(urls.length);
    for (const { id, status, body } of responses) {
      if (status >= 400) throw new Error(JSON.stringify(body));
      bodies[id] = body;
    }
    return bodies;
  };

  return {
    get: (token, url) => send(token, 'GET', url),
    patch: (token, url, changes) => send(token, 'PATCH', url, changes),
    /** In batches of 20, side by side. */
    getAll: async (token, urls) => {
      const batches = [];
      for (let from = 0; from < urls.length; from += 20)
        batches.push(batch(token, urls.slice(from, from + 20)));
      return (await Promise.all(batches)).flat();
    },
  };
};
