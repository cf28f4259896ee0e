import { FailureFacts } from '../../components/FailureFacts.tsx';
import { Scopes } from '../../components/Scopes.tsx';
import type { UpdateUserStatusMutation } from '../../generated/graphql.ts';
import { editedCounters } from './editedCounters.ts';

type Answer = UpdateUserStatusMutation['updateUserAppInstallStatus'];
type ChangeError = Exclude<Answer, { __typename: 'UserAppInstallStatus' }>;

/** A failed change, by its type: each says what there is to know, and what can be done. */
export const ChangeErrorNotice = ({ error }: { readonly error: ChangeError }) => (
  <section className="notice" role="alert">
    <Explanation {...error} />
    <FailureFacts code={error.code} requestId={error.requestId} />
  </section>
);

function Explanation(error: ChangeError) {
  switch (error.__typename) {
    case 'InvalidInputError':
      return <InvalidInput issues={error.issues} />;
    case 'ForbiddenError':
      return (
        <>
          <h3>This token may not change this</h3>
          <p>{error.message}</p>
          <Scopes scopes={error.missingScopes} />
        </>
      );
    case 'ThrottledError':
      return (
        <>
          <h3>Microsoft Graph asks for a pause</h3>
          <p>Nothing was changed. You can save again in a moment.</p>
        </>
      );
    case 'SegmentRemovedError':
      return (
        <>
          <h3>Microsoft Graph no longer has this</h3>
          <p>
            Microsoft removed <code>{error.segment}</code> in June 2023. What it held can still be read, from
            reports, but no longer changed.
          </p>
        </>
      );
    case 'NotFoundError':
      return (
        <>
          <h3>This status no longer exists</h3>
          <p>{error.message}</p>
        </>
      );
    case 'OutcomeUnknownError':
      return (
        <>
          <h3>Nobody knows whether this was changed</h3>
          <p>{error.message}</p>
          <p>Look at the counters as they are now before you save again.</p>
        </>
      );
    case 'UpstreamError':
      return (
        <>
          <h3>The change failed</h3>
          <p>{error.message}</p>
        </>
      );
  }
}

/** Issues of single fields stand beside these; here is what concerns the whole. */
const InvalidInput = ({ issues }: { readonly issues: readonly { path: string; message: string }[] }) => (
  <>
    <h3>This cannot be saved</h3>
    {issues
      .filter(({ path }) => !editedCounters.some(({ field }) => path === `input.${field}`))
      .map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
  </>
);
