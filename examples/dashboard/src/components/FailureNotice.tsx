import type { Failure } from '../api/failure.ts';
import { counted } from '../format.ts';
import { FailureFacts } from './FailureFacts.tsx';
import { Scopes } from './Scopes.tsx';
import { TokenForm } from './TokenForm.tsx';
import { useRetryCountdown } from './useRetryCountdown.ts';

const titles: Readonly<Record<string, string>> = {
  COST_LIMIT: 'This would take too many requests',
  FORBIDDEN: 'This token does not permit it',
  INCOMPLETE: 'The list broke off',
  SEGMENT_REMOVED: 'Microsoft Graph no longer has this',
  THROTTLED: 'Microsoft Graph asks for a pause',
  UNAUTHENTICATED: 'A token is needed',
  UNREACHABLE: 'The gateway cannot be reached',
};

interface Props {
  readonly failure: Failure;
  /** Asks again. */
  readonly retry: () => void;
}

/** A failure in the place of what could not be shown: what happened, what helps, and what support will ask for. */
export function FailureNotice({ failure, retry }: Props) {
  const { code, message, requestId, missingScopes = [] } = failure;
  const secondsLeft = useRetryCountdown(failure, retry);
  const needsToken = code === 'UNAUTHENTICATED' || code === 'INTERACTION_REQUIRED';
  return (
    <section className="notice" role="alert" aria-label={titles[code] ?? 'Something went wrong'}>
      <h2>{titles[code] ?? 'Something went wrong'}</h2>
      <p>{message}</p>
      <Scopes scopes={missingScopes} />
      {needsToken ? (
        <TokenForm />
      ) : (
        <div className="notice-actions">
          <button type="button" className="button" onClick={retry}>
            Try again
          </button>
          {secondsLeft > 0 && (
            <span className="muted numbers">Trying again by itself in {counted(secondsLeft, 'second')}</span>
          )}
        </div>
      )}
      <FailureFacts code={code} requestId={requestId} />
    </section>
  );
}
