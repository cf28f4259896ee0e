import { GatewayError } from '../../errors.ts';
import type { Chunk, Pending } from './chunk.ts';
import { type Sending, type SentChunk, sendChunk } from './sendChunk.ts';

/** Sends a chunk. What failed before goes again only as far as all retries of the process together may. */
export const sendAffordable = (sending: Sending, chunk: Chunk): Promise<SentChunk> => {
  const { retries } = sending.upstream;
  if (!chunk.some(hasFailed)) retries.earn();
  else if (!retries.take()) return sendFirstTimers(sending, chunk);
  return sendChunk(sending, chunk);
};

const sendFirstTimers = async (sending: Sending, chunk: Chunk): Promise<SentChunk> => {
  const outcome = sending.rule.unsent(spent());
  const answered = chunk.filter(hasFailed).map(({ index }) => ({ index, outcome }));
  const others = chunk.filter((each) => !hasFailed(each));
  if (others.length === 0) return { answered, again: [], envelopeFailed: false, refused: 0 };
  const sent = await sendChunk(sending, others);
  return { ...sent, answered: [...answered, ...sent.answered] };
};

const hasFailed = ({ failed }: Pending): boolean => failed;

const spent = (): GatewayError =>
  new GatewayError('UPSTREAM_UNAVAILABLE', {
    message: 'Requests to Microsoft Graph fail too often for this one to be sent again.',
  });
