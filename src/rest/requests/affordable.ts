import { GatewayError } from '../../errors.ts';
import type { Upstream } from '../http/upstream.ts';
import { type Chunk, type Pending, type SentChunk, sendChunk } from './chunk.ts';
import type { Operation } from './operation.ts';
import type { Rule } from './rule.ts';

/** Sends a chunk. What failed before goes again only as far as all retries of the process together may. */
export const sendAffordable = (
  upstream: Upstream,
  operation: Operation,
  chunk: Chunk,
  rule: Rule,
): Promise<SentChunk> => {
  if (!chunk.some(hasFailed)) upstream.retries.earn();
  else if (!upstream.retries.take()) return sendFirstTimers(upstream, operation, chunk, rule);
  return sendChunk(upstream, operation, chunk, rule);
};

const sendFirstTimers = async (
  upstream: Upstream,
  operation: Operation,
  chunk: Chunk,
  rule: Rule,
): Promise<SentChunk> => {
  const outcome = rule.unsent(spent());
  const answered = chunk.filter(hasFailed).map(({ index }) => ({ index, outcome }));
  const others = chunk.filter((each) => !hasFailed(each));
  if (others.length === 0) return { answered, again: [], envelopeFailed: false, refused: 0 };
  const sent = await sendChunk(upstream, operation, others, rule);
  return { ...sent, answered: [...answered, ...sent.answered] };
};

const hasFailed = ({ failed }: Pending): boolean => failed;

const spent = (): GatewayError =>
  new GatewayError('UPSTREAM_UNAVAILABLE', {
    message: 'Requests to Microsoft Graph fail too often for this one to be sent again.',
  });
