import { GatewayError } from '../errors.ts';
import type { Values } from '../execution/run.ts';
import type { Estimate } from './estimate.ts';
import { mostFields, type Step } from './plan.ts';
import { sizeFor } from './size.ts';

/** The refusal of an operation that would cost too much: what was estimated, where most of it comes from, what to change. */
export const costRefusal = (
  { requests, reads }: Estimate,
  limit: number,
  variableValues: Values,
): GatewayError => {
  if (!Number.isFinite(requests)) return tooManyFields();
  const { steps, sum } = costliestOf(reads);
  const [step] = steps;
  const costlyPath = step ? keysOf(step).join('.') : '';
  const more = steps.length > 1 ? ` and ${steps.length - 1} more like it` : '';
  return new GatewayError('COST_LIMIT', {
    message: `Expected an operation of at most ${limit} upstream requests, but this one is estimated at ${requests}; nothing was sent. Most of it is for "${costlyPath}"${more}: ${sum} reads${step ? sizesOf(step, variableValues) : ''}. Ask for smaller pages or fewer fields, or in several operations.`,
    estimatedUpstreamRequests: requests,
    limit,
    costlyPath,
  });
};

const tooManyFields = (): GatewayError =>
  new GatewayError('COST_LIMIT', {
    message: `Expected an operation of at most ${mostFields} fields with others below them, but the fragments of this one unfold to more; nothing was sent. Leave out fragments that lead to one another.`,
  });

/** What is asked most, under however many names. */
const costliestOf = (reads: Estimate['reads']): { steps: readonly Step[]; sum: number } => {
  const byName = new Map<string, { readonly steps: Step[]; sum: number }>();
  for (const [step, sum] of reads) {
    const name = namesOf(step).join('.');
    const group = byName.get(name) ?? { steps: [], sum: 0 };
    group.steps.push(step);
    group.sum += sum;
    byName.set(name, group);
  }
  return [...byName.values()].reduce((a, b) => (b.sum > a.sum ? b : a), { steps: [], sum: 0 });
};

const wayTo = (step: Step): Step[] => [...(step.above ? wayTo(step.above) : []), step];
const keysOf = (step: Step): string[] => wayTo(step).map(({ key }) => key);
const namesOf = (step: Step): string[] => wayTo(step).map(({ name }) => name);

/** The numbers that multiply a step, which are those above it: its own rows come with what it reads. */
const sizesOf = (step: Step, variableValues: Values): string => {
  const sized = wayTo(step).filter(({ question }) => question?.sizedBy !== undefined);
  const multiplying = sized.length > 1 && sized.at(-1) === step ? sized.slice(0, -1) : sized;
  const sizes = multiplying.map(
    (each) =>
      `"${each.question?.sizedBy}" is ${sizeFor(each.size, variableValues)} at "${keysOf(each).join('.')}"`,
  );
  return sizes.length > 0 ? `, since ${sizes.join(' and ')}` : '';
};
