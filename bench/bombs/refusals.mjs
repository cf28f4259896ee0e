const times = (count, text) => Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** As many device statuses as twenty to a batch make ten thousand requests of. */
const tooMuch = `{ mobileApps(first: 1000) { nodes { userStatuses(first: 200) { nodes {
  deviceStatuses { nodes { id } } } } } } }`;

const aliases = (below) => times(4, (index) => `a${index}: installSummary { app { ${below} } }`);

/** Four in each of four, and so on: 4 + 16 + 64 + 256 + 256 names, which is more than there may be. */
const nestedAliases = `{ mobileApps { nodes { ${[1, 2, 3, 4].reduce(aliases, 'a: id')} } } }`;

/** The same without an end: a short text that stands for 4 + 16 + … + 4^20 fields. */
const fragments = `{ mobileApps { nodes { ...F0 } } }
  ${times(20, (index) => `fragment F${index} on MobileApp { ${aliases(`...F${index + 1}`)} }`)}
  fragment F20 on MobileApp { id }`;

const repeated = (count, last) => `{ mobileApps { nodes {
  ${times(count, () => 'installSummary { app { installSummary { app { id } } } }')} ${last} } } }`;

/** What is asked, and the code that it has to be refused with. */
export const refusals = [
  {
    name: 'an ordinary query that does not validate',
    query: '{ mobileApps { nodes { name } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'aliases within aliases', query: nestedAliases, code: 'QUERY_TOO_COMPLEX' },
  { name: 'fragments that stand for 4^20 fields', query: fragments, code: 'QUERY_TOO_COMPLEX' },
  { name: '900 kB of tokens', query: `{ ${'__typename '.repeat(81_000)} }`, code: 'QUERY_TOO_COMPLEX' },
  {
    name: 'four fields within each other, 300 times at one place',
    query: repeated(300, 'id'),
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'the same 100 times, which is let through, with a mistake at its end',
    query: repeated(100, 'name'),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'a query that would need 10,000 requests to Graph', query: tooMuch, code: 'COST_LIMIT' },
];
