const headers = JSON.stringify({
  'Content-Type':
    'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
  'Cache-Control': 'no-cache',
  'OData-Version': '4.0',
  'request-id': '5a3c1c52-53f4-4b4c-8a4d-0d5d1ce4e0a1',
});
const notFound = '{"error":{"code":"ResourceNotFound","message":"Not here.","innerError":{}}}';

/** Answers batches, https://learn.microsoft.com/graph/json-batching. One that came before is answered from memory. */
export const createBatches = (answers) => {
  const known = new Map();
  const answer = (text) => {
    const { requests } = JSON.parse(text);
    if (requests.length > 20) return undefined;
    const responses = requests.map(({ id, method, url, body: changes }) => {
      const body = method === 'PATCH' ? answers.patch(url, changes) : answers.get(url);
      return `{"id":${JSON.stringify(id)},"status":${body ? 200 : 404},"headers":${headers},"body":${body ?? notFound}}`;
    });
    return Buffer.from(`{"responses":[${responses.join(',')}]}`);
  };

  /** @returns undefined for a batch that Graph refuses: more than 20 requests. */
  return (text) => {
    if (!known.has(text)) known.set(text, answer(text));
    return known.get(text);
  };
};
