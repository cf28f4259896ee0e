import { methodOf } from '../requests/batch.ts';
import type { Pending } from '../requests/chunk.ts';
import type { Share } from './share.ts';

/** What requests count as. */
export const shareOf = (requests: readonly Pending[]): Share => {
  const reads = requests.filter(isRead).length;
  return { reads, writes: requests.length - reads };
};

/** The first of the requests, as many of each kind as a share has. */
export const ofShare = (requests: readonly Pending[], share: Share): readonly Pending[] => {
  const left = { ...share };
  return requests.filter((each) => {
    const kind = isRead(each) ? 'reads' : 'writes';
    left[kind] -= 1;
    return left[kind] >= 0;
  });
};

const isRead = ({ request }: Pending): boolean => methodOf(request) === 'GET';
