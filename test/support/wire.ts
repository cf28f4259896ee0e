/** The query options of a URL that reached the upstream, decoded. */
export const optionsOf = (url: string): Record<string, string> =>
  Object.fromEntries(new URL(url, 'http://upstream.test').searchParams);

/** The properties that a URL selects, in alphabetical order. */
export const selectedBy = (url: string): string[] => (optionsOf(url).$select ?? '').split(',').sort();

/** The path of a URL below the version's `deviceAppManagement`, as it was sent. */
export const pathOf = (url: string): string => url.replace(/\?.*$/s, '').replace(/^\/(v1\.0|beta)/, '');

/** `notInstalled` → `NOT_INSTALLED`: how the schema writes a member of Graph's enumerations. */
export const enumValue = (member: unknown): string =>
  String(member)
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();
