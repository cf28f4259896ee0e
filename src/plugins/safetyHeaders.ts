/** What holds for every page: it runs and loads its own files only, asks nobody but this gateway, and stands in no frame. */
const always = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/**
 * Headers of a page and of its files.
 * @param more directives of a content security policy (https://www.w3.org/TR/CSP3/): what else this page loads.
 */
export const safetyHeaders = (...more: readonly string[]): Readonly<Record<string, string>> => ({
  'content-security-policy': [...always, ...more].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});
