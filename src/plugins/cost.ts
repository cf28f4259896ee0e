import { Cost } from '../rest/requests/cost.ts';
import { isLast, type Part, type PartPlugin } from './parts.ts';

/**
 * Says in `extensions.cost` of every answer what it has cost upstream. Of an answer in parts the first says what it has
 * cost so far, and the last what it has cost in all; the parts between say nothing.
 */
export const useCost = (): PartPlugin => ({
  onPart: (part, { operation }) =>
    part.incremental && !isLast(part) ? part : withCost(part, operation.cost),
  // A request that never became an operation has cost nothing, and says so too.
  onResultProcess({ result, setResult }) {
    if (Array.isArray(result) || Symbol.asyncIterator in result || result.extensions?.cost) return;
    setResult(withCost(result, new Cost()));
  },
});

const withCost = (part: Part, cost: Cost): Part => ({
  ...part,
  extensions: { ...part.extensions, cost: cost.toJSON() },
});
