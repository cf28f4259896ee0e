import { claimText, decodePart } from './jwt.ts';

const redacted = '(redacted)';

/** The form of a token request as the log may keep it: without secrets, and with the user's name for the token. */
export function loggedForm(text: string): Readonly<Record<string, string>> {
  const fields = [...new URLSearchParams(text)].map(([name, value]) => [name, logged(name, value)]);
  return Object.fromEntries(fields);
}

function logged(name: string, value: string): string {
  if (name === 'client_secret' || name === 'client_assertion') return redacted;
  if (name !== 'assertion') return value;
  const claims = decodePart(value.split('.')[1] ?? '');
  const user = claimText(claims?.upn) || claimText(claims?.preferred_username);
  return user === '' ? redacted : `(token of ${user})`;
}

/** Secrets that came where none belong: as Basic authentication, and in the query. */
export function loggedHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return headers.authorization === undefined ? headers : { ...headers, authorization: redacted };
}

export function loggedUrl(url: string): string {
  return url.replace(/([?&](?:client_secret|client_assertion|assertion)=)[^&]*/gi, `$1${redacted}`);
}
