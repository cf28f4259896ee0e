/**
 * Whether a client says that it reads answers in parts. It has to name one of the two forms: who accepts anything, which
 * is what is sent when nobody thought of it, expects an answer that is one piece of JSON.
 *
 * Parts have the form of the proposal as it was in August 2022, for which clients write `deferSpec=20220824` or nothing.
 * Those that name another form get one piece.
 */
export const acceptsParts = ({ headers }: Request): boolean =>
  (headers.get('accept') ?? '').toLowerCase().split(',').some(isOfParts);

const isOfParts = (mediaRange: string): boolean => {
  const [type, ...parameters] = mediaRange.split(';').map((part) => part.trim());
  if (type === 'text/event-stream') return true;
  const form = parameters.find((parameter) => /^(defer|incremental)spec=/.test(parameter));
  return type === 'multipart/mixed' && (form === undefined || /^deferspec="?20220824"?$/.test(form));
};
