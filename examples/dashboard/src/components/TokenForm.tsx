import { useApolloClient } from '@apollo/client/react';
import { type FormEvent, useId, useState } from 'react';
import { bearerToken } from '../api/token.ts';

/** Asks for a bearer token, then for everything on the page again: with another token the answers may differ. */
export function TokenForm() {
  const client = useApolloClient();
  const id = useId();
  const [token, setToken] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    bearerToken.set(token.trim().replace(/^Bearer +/i, '') || undefined);
    void client.resetStore();
  };
  return (
    <form className="token-form" onSubmit={submit}>
      <label htmlFor={id}>Bearer token for Microsoft Graph</label>
      <div className="field-row">
        <input
          id={id}
          className="input"
          type="password"
          autoComplete="off"
          spellCheck={false}
          required
          value={token}
          onChange={(event) => setToken(event.target.value)}
          aria-describedby={`${id}-hint`}
        />
        <button type="submit" className="button button-primary">
          Use this token
        </button>
      </div>
      <p id={`${id}-hint`} className="hint">
        It is kept in the memory of this page alone, and forgotten when the page is closed or loaded again.
      </p>
    </form>
  );
}
