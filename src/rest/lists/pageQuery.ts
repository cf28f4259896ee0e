/** The options that the gateway itself puts into the query of a page. */
export interface PageOptions {
  readonly $select: string;
  readonly $filter?: string;
  readonly $orderby?: string;
  readonly $count?: 'true';
}

/** Commas need no encoding in a query (RFC 3986, section 3.4), and `$select` reads better with them. */
const encoded = (value: string): string => encodeURIComponent(value).replaceAll('%2C', ',');

/** The query of a first page. Values are percent-encoded; option names are sent as they are. */
export const firstPageQuery = (options: PageOptions, $top: string): string => {
  let query = queries.get(options);
  if (query === undefined) {
    query = queryOf(options);
    queries.set(options, query);
  }
  return `${query}&$top=${$top}`;
};

/** The lists of a field share their options. */
const queries = new WeakMap<PageOptions, string>();

const queryOf = (options: PageOptions): string =>
  Object.entries(options)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');

/** Options whose values the gateway knows already. `$top` is not among them: it belongs to the chain of pages. */
const known = new Set(['$select', '$filter', '$orderby', '$count']);

/** The value of such an option, behind its name. */
const knownValue = /(?<=^|&)((?:\$|%24)?(?:select|filter|orderby|count))=[^&]*/gi;

const emptyPart = /^&+|&+$|&+(?=&)/g;

const nameOf = (part: string): string => {
  const name = (part.split('=', 1)[0] ?? '').replace(/^%24/, '$').toLowerCase();
  return name.startsWith('$') ? name : `$${name}`;
};

/**
 * What has to be remembered of an `@odata.nextLink`: its query, without the values that the gateway can put back.
 * Host and path are left out on purpose. The next page is asked of the list that is being read and of no other, so a
 * token never follows a link to another host. Everything else of the query is opaque and kept to the letter
 * (OData 4.01 Protocol, section 11.2.6.7).
 * @returns undefined when the link has no query, and so cannot lead to another page.
 */
export const rememberNextLink = (nextLink: string): string | undefined => {
  const [link = ''] = nextLink.split('#', 1);
  const start = link.indexOf('?');
  if (start < 0) return undefined;
  return (
    link
      .slice(start + 1)
      .replace(knownValue, '$1')
      .replace(emptyPart, '') || undefined
  );
};

/**
 * The query of a later page, from what was remembered and today's options. The selection may differ from that of the
 * page before; a link that carries no `$select` of its own keeps it inside `$skiptoken` and gets none.
 */
export const nextPageQuery = (remembered: string, options: PageOptions): string => {
  const values = new Map<string, string | undefined>(Object.entries(options));
  const parts = remembered.split('&').flatMap((part) => {
    const name = nameOf(part);
    if (part.includes('=') || !known.has(name)) return [part];
    const value = values.get(name);
    return value ? [`${part}=${encoded(value)}`] : [];
  });
  const countIsWanted = options.$count && !parts.some((part) => nameOf(part) === '$count');
  return [...parts, ...(countIsWanted ? ['$count=true'] : [])].join('&');
};
