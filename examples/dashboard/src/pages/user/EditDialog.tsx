import { useMutation } from '@apollo/client/react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Failures } from '../../components/Failures.tsx';
import { useRetryCountdown } from '../../components/useRetryCountdown.ts';
import { UpdateUserStatusDocument, type UserFactsFragment } from '../../generated/graphql.ts';
import { ChangeErrorNotice } from './ChangeErrorNotice.tsx';
import { CounterInput } from './CounterInput.tsx';
import { changesIn, draftOf, editedCounters, issuesIn } from './editedCounters.ts';

/** What the dialog returns when the change is made. */
const saved = 'saved';

interface Props {
  readonly appId: string;
  readonly status: UserFactsFragment;
  readonly onClose: (saved: boolean) => void;
}

/**
 * Changes the counters of a user's status. A native modal dialog: the browser keeps the focus in it, closes it on Escape
 * and gives the focus back. The answer is the status, which the cache takes over, or a failure that the schema names.
 */
export function EditDialog({ appId, status, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState(() => draftOf(status));
  const [mistakes, setMistakes] = useState(issuesIn(draft));
  const [update, { data, error, loading }] = useMutation(UpdateUserStatusDocument);
  const result = data?.updateUserAppInstallStatus;
  const failure = result?.__typename === 'UserAppInstallStatus' ? undefined : result;
  const secondsLeft = useRetryCountdown(
    result?.__typename === 'ThrottledError' ? result : undefined,
    () => {},
  );
  const issues = [...mistakes, ...(result?.__typename === 'InvalidInputError' ? result.issues : [])];

  useEffect(() => dialog.current?.showModal(), []);

  const save = async () => {
    setMistakes(issuesIn(draft));
    if (issuesIn(draft).length > 0) return;
    const input = { mobileAppId: appId, id: status.id, ...changesIn(draft, status) };
    // What fails is shown from the state of the mutation.
    const answer = await update({ variables: { input } }).catch(() => undefined);
    if (answer?.data?.updateUserAppInstallStatus.__typename === 'UserAppInstallStatus')
      dialog.current?.close(saved);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-title`}
      onClose={() => onClose(dialog.current?.returnValue === saved)}
    >
      <h2 id={`${id}-title`}>Edit counters</h2>
      <p className="muted">
        Number of devices of {status.userName ?? 'this user'} in each state. The next report of a device may
        change them again.
      </p>
      {!loading && <Failures error={error} retry={() => void save()} />}
      <form onSubmit={submit} noValidate>
        {editedCounters.map(({ field, label }) => (
          <CounterInput
            key={field}
            label={label}
            value={draft[field]}
            issue={issues.find(({ path }) => path === `input.${field}`)?.message}
            onChange={(value) => setDraft({ ...draft, [field]: value })}
          />
        ))}
        {!loading && failure && <ChangeErrorNotice error={failure} />}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="submit" className="button button-primary" disabled={loading || secondsLeft > 0}>
            {loading ? 'Saving…' : secondsLeft > 0 ? `Save in ${secondsLeft} s` : 'Save'}
          </button>
        </div>
      </form>
    </dialog>
  );
}
