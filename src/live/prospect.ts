import { type ErrorCode, GatewayError } from '../errors.ts';

/** What waiting does for a look that has failed: it passes, it may pass, or it stays as it is. */
type Prospect = 'passes' | 'mayPass' | 'stays';

const prospects: Partial<Record<ErrorCode, Prospect>> = {
  THROTTLED: 'passes',
  UPSTREAM_TIMEOUT: 'passes',
  UPSTREAM_UNAVAILABLE: 'passes',
  // A status such as 500, or a page of some proxy: often gone with the next look, and sometimes there to stay.
  UPSTREAM_ERROR: 'mayPass',
  UPSTREAM_INVALID_RESPONSE: 'mayPass',
};

export const prospectOf = (error: unknown): Prospect => {
  if (!(error instanceof GatewayError)) return 'stays';
  // A list that broke off did so for a reason.
  if (error.code === 'INCOMPLETE' && error.details.cause) return prospectOf(error.details.cause);
  return prospects[error.code] ?? 'stays';
};
