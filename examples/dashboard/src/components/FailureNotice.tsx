import type { Failure } from '../api/failure.ts';
import { counted } from '../format.ts';
import { TokenForm } from './TokenForm.tsx';
import { useCountdown } from './useCountdown.ts';

const titles: Readonly<Record<string, string>> = {
  COST_LIMIT: 'This would take too many requests',
  FORBIDDEN: 'This token may not read this',
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
  const secondsLeft = useCountdown(failure.retryAfterSeconds, retry);
  const needsToken = code === 'UNAUTHENTICATED' || code === 'INTERACTION_REQUIRED';
  return (
    <section className="notice" role="alert" aria-label={titles[code] ?? 'Something went wrong'}>
      <h2>{titles[code] ?? 'Something went wrong'}</h2>
      <p>{message}</p>
      {missingScopes.length > 0 && (
        <p>
          Any one of these permissions would do:{' '}
          {missingScopes.map((scope) => (
            <code key={scope}>{scope}</code>
          ))}
        </p>
      )}
      {needsToken ? (
        <TokenForm />
      ) : (
        <div className="notice-actions">
          <button type="button" className="button" onClick={retry}>
            Try again
          </button>
          {secondsLeft !== undefined && secondsLeft > 0 && (
            <span className="muted numbers">Trying again by itself in {counted(secondsLeft, 'second')}</span>
          )}
        </div>
      )}
      <FailureFacts code={code} requestId={requestId} />
    </section>
  );
}

interface FactsProps {
  readonly code: string;
  readonly requestId?: string | null | undefined;
}

/** What Microsoft's support, or whoever runs the gateway, will ask for. */
export const FailureFacts = ({ code, requestId }: FactsProps) => (
  <dl className="facts">
    <dt>Code</dt>
    <dd>
      <code>{code}</code>
    </dd>
    {requestId && (
      <>
        <dt>Request id</dt>
        <dd>
          <code>{requestId}</code>
        </dd>
      </>
    )}
  </dl>
);
