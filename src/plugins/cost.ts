import type { Plugin } from 'graphql-yoga';
import { Cost } from '../rest/requests/cost.ts';
import { Operation } from '../rest/requests/operation.ts';

/** Says in `extensions.cost` of every answer what it has cost upstream. */
export const useCost = (): Plugin => ({
  onExecutionResult({ result, context, setResult }) {
    if (!result || Array.isArray(result) || Symbol.asyncIterator in result) return;
    const { cost } =
      'operation' in context && context.operation instanceof Operation
        ? context.operation
        : { cost: new Cost() };
    setResult({ ...result, extensions: { ...result.extensions, cost: cost.toJSON() } });
  },
  // A request that never became an operation has cost nothing, and says so too.
  onResultProcess({ result, setResult }) {
    if (Array.isArray(result) || Symbol.asyncIterator in result || result.extensions?.cost) return;
    setResult({ ...result, extensions: { ...result.extensions, cost: new Cost().toJSON() } });
  },
});
