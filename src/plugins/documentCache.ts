import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

const mostBytes = 64 * 1024 * 1024;

/** What a token of a parsed document takes, with the nodes above it: 250 to 490 bytes as measured with Node.js 24. */
const bytesOfToken = 500;

/**
 * Keeps parsed documents by their text, those that were asked for last, and not more than a size: a client that sends
 * a new large document each time pushes others out, and no more.
 */
export const createDocumentCache = (): LRUCache<string, DocumentNode> =>
  new LRUCache({
    maxSize: mostBytes,
    sizeCalculation: ({ tokenCount = 0 }, text) => 2 * text.length + bytesOfToken * tokenCount + 1,
  });

/** Documents with mistakes are not kept: parsing one again costs as much as any new one. */
export const noErrorCache = { get: () => undefined, set: () => {} };
