import { isRecord } from '../rest/decode.ts';
import { isSuccess, type Reply } from '../rest/http/reply.ts';
import type { Outcome } from '../rest/requests/chunk.ts';

/** An answer that is kept. */
export interface Entry {
  /** When it came, in milliseconds since the epoch. */
  readonly at: number;
  /** The latest change of its subject when it was asked for. After another change it is not shown any more. */
  readonly change: string;
  readonly body: unknown;
}

export const encodeEntry = ({ at, change, body }: Entry): string => JSON.stringify([at, change, body]);

/** Undefined for what is no entry. */
export const decodeEntry = (text: string): Entry | undefined => {
  try {
    const [at, change, body]: unknown[] = JSON.parse(text);
    return typeof at === 'number' && typeof change === 'string' ? { at, change, body } : undefined;
  } catch {
    return undefined;
  }
};

export const replyOf = ({ body }: Entry): Reply => ({ status: 200, headers: {}, body });

/** Whether an outcome is worth keeping: an entity, a page of a list or of a report, and nothing that went wrong. */
export const isKept = (outcome: Outcome): outcome is Reply =>
  !(outcome instanceof Error) && isSuccess(outcome) && isAnswer(outcome.body);

const isAnswer = (body: unknown): boolean =>
  isRecord(body) && !('error' in body) && (isEntity(body) || isMany(body));

/** The samples of Microsoft's pages wrap single entities in `value`. */
const isEntity = (body: unknown): boolean =>
  isRecord(body) &&
  (typeof body.id === 'string' || (isRecord(body.value) && typeof body.value.id === 'string'));

/** What has a row that is none cannot be understood, and may be next time. */
const isMany = ({ value, Schema, Values }: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(Schema)
    ? Array.isArray(Values) && Values.every(Array.isArray)
    : Array.isArray(value) && value.every(isEntity);
