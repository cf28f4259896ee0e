import { createServer } from 'node:http';
import { createAnswers } from './answers.mjs';
import { createBatches } from './batch.mjs';

/**
 * A stand-in for Graph that costs as little as it can: answers are bytes in memory. It listens on a free port, counts
 * requests, and waits before each answer if told to. Talks to its parent: `{ latency }` sets the milliseconds, `count`
 * asks how many requests there were since it was last asked.
 */
let latency = 0;
let count = 0;
const server = createServer((request, response) => {
  count += 1;
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const body = answer(request, Buffer.concat(chunks).toString());
    const send = () => respond(response, body);
    if (latency === 0) send();
    else setTimeout(send, latency);
  });
});
server.keepAliveTimeout = 0;

const answer = ({ method, url }, text) => {
  const address = url.replace(/^\/beta/, '');
  if (method === 'POST' && address === '/$batch') return batch(text);
  if (method === 'PATCH') return answers.patch(address, JSON.parse(text));
  if (!bytes.has(address)) bytes.set(address, asBytes(answers.get(address)));
  return bytes.get(address);
};

const asBytes = (text) => text && Buffer.from(text);

const respond = (response, body = refusal) => {
  response.writeHead(body === refusal ? 400 : 200, {
    'content-type':
      'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
    'cache-control': 'no-cache',
    'odata-version': '4.0',
    'request-id': '5a3c1c52-53f4-4b4c-8a4d-0d5d1ce4e0a1',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
};

const refusal = '{"error":{"code":"BadRequest","message":"Nothing here answers that.","innerError":{}}}';

const bytes = new Map();
let answers;
let batch;

server.listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  answers = createAnswers(url);
  batch = createBatches(answers);
  process.send({ url });
});

process.on('message', (message) => {
  if (message === 'count') {
    process.send({ count });
    count = 0;
  } else {
    ({ latency } = message);
    process.send({});
  }
});
process.once('disconnect', () => process.exit());
