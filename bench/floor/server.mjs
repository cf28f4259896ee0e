import { createServer } from 'node:http';
import { createAnswers } from './answers.mjs';
import { createGraph } from './graph.mjs';

/** The floor: what remains when nobody asks in GraphQL. The path names the question. */
const answers = createAnswers(createGraph(process.env.GRAPH_ROOT_URL));

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { variables } = JSON.parse(Buffer.concat(chunks));
  const data = await answers[request.url.slice(1)](request.headers.authorization, variables);
  const body = JSON.stringify({ data });
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
