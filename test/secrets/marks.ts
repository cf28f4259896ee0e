import { expect } from 'vitest';

/** What an answer may show because it was asked for: names of people and devices, as values of these fields. */
const personal = new Set([
  'deviceName',
  'deviceDisplayName',
  'userName',
  'userPrincipalName',
  'userDisplayName',
]);

/** Everything in an answer but what was asked for by name: errors, extensions, keys, node ids, cursors. */
export const besidesPersonalFields = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), (name, value: unknown) =>
      personal.has(name) ? undefined : value,
    );
  } catch {
    // Events, parts and pages: taken as they are.
    return text;
  }
};

/** A text with all that stands in it in base64, once and twice. */
export const decoded = (text: string): string => {
  const once = unpacked(text);
  return [text, once, unpacked(once)].join('\n');
};

const unpacked = (text: string): string =>
  (text.match(/[\w+/-]{12,}={0,2}/g) ?? []).map((word) => Buffer.from(word, 'base64').toString()).join('\n');

/** Each part of a token alone would be too much: its claims, its signature. The head is that of all tokens. */
export const partsOf = (token: string): string[] => [token, ...token.split('.').slice(1)];

/** Looks for marks in what was printed or sent, also in base64, and says which and where. */
export const expectNone = (marks: Iterable<string>, output: Readonly<Record<string, string>>): void => {
  const found = Object.entries(output).flatMap(([where, text]) => {
    const all = decoded(text);
    return [...marks]
      .filter((mark) => all.includes(mark))
      .map(
        (mark) => `${mark} in ${where}: …${text.slice(Math.max(0, text.indexOf(mark) - 100)).slice(0, 300)}`,
      );
  });
  expect(found).toEqual([]);
};
