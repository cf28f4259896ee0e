import { GatewayError } from '../../errors.ts';
import { graphError, segmentRemoved } from '../http/graphError.ts';
import { isSuccess } from '../http/reply.ts';
import type { Upstream } from '../http/upstream.ts';
import type { Resource } from '../resource.ts';
import { largestBatch } from './batch.ts';
import type { Change, Outcome } from './chunk.ts';
import type { Operation } from './operation.ts';
import { writeAll } from './write.ts';

/**
 * Sends changes, unless the operation could not pay for all of them and for reading them back. Where it is not known yet
 * whether the path exists, one batch finds out.
 * @returns outcomes in the order of the changes; what is an error already stays as it is.
 */
export const sendChanges = async (
  upstream: Upstream,
  operation: Operation,
  { isInstallStatus }: Pick<Resource, 'isInstallStatus'>,
  changes: readonly (Change | GatewayError)[],
): Promise<Outcome[]> => {
  const good = changes.filter(isChange);
  const outcomes =
    refused(operation, good) ??
    (await (isInstallStatus ? sendToSegments : writeAll)(upstream, operation, good));
  if (good.length === changes.length) return outcomes;
  return changes.flatMap((change) => (isChange(change) ? outcomes.splice(0, 1) : [change]));
};

const isChange = (change: Change | GatewayError): change is Change => !(change instanceof GatewayError);

const refused = (operation: Operation, changes: readonly Change[]): Outcome[] | undefined => {
  try {
    operation.reserve(0, 2 * batchesOf(changes));
    return undefined;
  } catch (error) {
    if (error instanceof GatewayError) return changes.map(() => error);
    throw error;
  }
};

const batchesOf = (changes: readonly Change[]): number => {
  const ofBeta = changes.filter(({ version }) => version === 'beta').length;
  return Math.ceil(ofBeta / largestBatch) + Math.ceil((changes.length - ofBeta) / largestBatch);
};

const sendToSegments = async (
  upstream: Upstream,
  operation: Operation,
  changes: readonly Change[],
): Promise<Outcome[]> => {
  const { segments } = upstream;
  const known = segments.exist || segments.areRemoved;
  const probes = changes.slice(0, known ? changes.length : largestBatch);
  const others = changes.slice(probes.length);
  const outcomes = await send(upstream, operation, probes);
  for (const outcome of outcomes) {
    if (isRemoved(outcome)) segments.removed();
    else if (!(outcome instanceof GatewayError) && isSuccess(outcome)) segments.existing();
  }
  return others.length === 0 ? outcomes : [...outcomes, ...(await send(upstream, operation, others))];
};

const send = (
  upstream: Upstream,
  operation: Operation,
  changes: readonly Change[],
): Promise<Outcome[]> | Outcome[] => {
  if (changes.length === 0) return [];
  if (upstream.segments.areRemoved) return changes.map(({ url }) => segmentRemoved(url.split('/')[3] ?? ''));
  operation.cost.answeredBy('segments');
  return writeAll(upstream, operation, changes);
};

const isRemoved = (outcome: Outcome): boolean =>
  !(outcome instanceof GatewayError) &&
  outcome.status === 400 &&
  graphError(outcome).code === 'SEGMENT_REMOVED';
