import type { Plugin } from 'graphql-yoga';
import { Cost } from '../rest/cost.ts';
import { Operation } from '../rest/operation.ts';

/** Says in `extensions.cost` of every answer what it has cost upstream; a request that was refused has cost nothing. */
export const useCost = (): Plugin => ({
  onExecutionResult({ result, context, setResult }) {
    if (!result || Array.isArray(result) || Symbol.asyncIterator in result) return;
    const { cost } =
      'operation' in context && context.operation instanceof Operation
        ? context.operation
        : { cost: new Cost() };
    setResult({ ...result, extensions: { ...result.extensions, cost: cost.toJSON() } });
  },
});
