/** Causes of causes that are told; a chain that is longer, or leads back to its beginning, ends there. */
const mostCauses = 5;

const longestMessage = 300;

/**
 * What a log may hold of a failure that nobody expected: for each error of its chain of causes the name, the code, the
 * message without what it quotes, and the stack. An error can carry anything that was sent or read: undici's have
 * headers, a parser quotes the text that it did not understand, and graphql-js the value. So no property is printed but
 * these, and of a message what stands between the quotes of data, and what looks like a token or a person's address, is
 * left out.
 */
export const describeDefect = (thrown: unknown): string => {
  const parts: string[] = [];
  let next = thrown;
  while (next !== undefined && next !== null && parts.length < mostCauses) {
    parts.push(next instanceof Error ? describeError(next) : `a value that is no error (${typeof next})`);
    next = next instanceof Error ? causeOf(next) : undefined;
  }
  return parts.length > 0 ? parts.join('\ncaused by ') : `a value that is no error (${thrown})`;
};

/** graphql-js keeps what a resolver threw in a property of its own. */
const causeOf = (error: Error): unknown =>
  error.cause ?? ('originalError' in error ? error.originalError : undefined);

const describeError = (error: Error): string => {
  const code = 'code' in error && typeof error.code === 'string' ? ` [${withoutData(error.code)}]` : '';
  return [`${withoutData(error.name)}${code}: ${withoutData(error.message)}`, ...framesOf(error)].join('\n');
};

/** The lines of a stack that name a place in a file. The lines before them repeat the message. */
const framesOf = ({ stack }: Error): readonly string[] =>
  (typeof stack === 'string' ? stack : '').match(frame) ?? [];

const frame = /^ {4}at (?:[^\n"']*\()?(?:file:|node:|\/|[A-Z]:\\)[^\n()]*:\d+:\d+\)?$/gm;

const withoutData = (text: string): string => {
  const shown = text
    .replace(/"[^"]*("|$)/g, '"…"')
    // A name of JavaScript's is no data.
    .replace(/'([^']*)(?:'|$)/g, (quoted, inner) => (/^[\w$]{1,40}$/.test(inner) ? quoted : "'…'"))
    .replace(/\bBearer\s+\S+/gi, 'Bearer …')
    // A token, or anything else that is as long and as much of one piece.
    .replace(/[\w+/=~.-]{40,}/g, '…')
    .replace(/[^\s<>()[\]{}:,;]+@[^\s<>()[\]{}:,;]+/g, '…');
  return shown.length > longestMessage ? `${shown.slice(0, longestMessage)}…` : shown;
};
