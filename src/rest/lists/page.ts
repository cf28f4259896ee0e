import { GatewayError } from '../../errors.ts';
import { isRecord } from '../decode.ts';

/** One page of a list. */
export interface Page<E> {
  /** A row that could not be understood is an error in its place. */
  readonly rows: readonly (E | GatewayError)[];
  /** Where the next page is; undefined on the last one. */
  readonly nextLink: string | undefined;
  /** Number of all rows of the list, where the upstream said so. */
  readonly count: number | undefined;
}

/**
 * Takes a collection response apart (OData JSON Format 4.01, section 13).
 * @param decodeRow called once per row; what it throws stands for the row, and the other rows are kept.
 * @throws UPSTREAM_INVALID_RESPONSE when there is no array `value`, or the next page cannot be known: the list would seem
 * to end here.
 */
export const decodePage = <E>(body: unknown, decodeRow: (row: unknown) => E): Page<E> => {
  if (!isRecord(body) || !Array.isArray(body.value)) {
    throw new GatewayError('UPSTREAM_INVALID_RESPONSE', {
      message: 'Microsoft Graph sent a list without rows.',
    });
  }
  const nextLink = body['@odata.nextLink'] ?? undefined;
  if (nextLink !== undefined && typeof nextLink !== 'string') {
    throw new GatewayError('UPSTREAM_INVALID_RESPONSE', {
      message: 'Microsoft Graph sent a list that goes on, and did not say where.',
    });
  }
  const count = body['@odata.count'];
  return {
    rows: body.value.map((row) => attempt(decodeRow, row)),
    nextLink,
    count: typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : undefined,
  };
};

const attempt = <E>(decodeRow: (row: unknown) => E, row: unknown): E | GatewayError => {
  try {
    return decodeRow(row);
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
};
