import { badRequest } from './graphError.ts';
import type { GraphRequest } from './message.ts';

/** The JSON that a request carries. @throws 400 when there is none, or none that can be read */
export function jsonBody({ headers, body }: GraphRequest): unknown {
  if (body === undefined || ('text' in body && body.text.trim() === ''))
    throw badRequest('Empty Payload. JSON content expected.');
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    throw badRequest('Write requests (excluding DELETE) must contain the Content-Type header declaration.');
  }
  if ('json' in body) return body.json;
  try {
    return JSON.parse(body.text);
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}
