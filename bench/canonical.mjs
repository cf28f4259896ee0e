/** Answers in one form, to be compared: names of each object in order. */
export const canonical = (value) => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, canonical(value[name])]),
  );
};

/** Dates to the millisecond: Mesh makes a `Date` of each, which holds no more. For Mesh and what it is compared with. */
export const toMilliseconds = (value) =>
  JSON.parse(
    JSON.stringify(value, (_, part) =>
      typeof part === 'string' ? part.replace(/^(\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3})\d*Z$/, '$1Z') : part,
    ),
  );

const lists = new Set(['mobileApps', 'userStatuses', 'deviceStatuses']);
const enumerations = new Set(['publishingState', 'installState', 'installStateDetail']);

/** What Mesh answers, in the words of the other schemas: lists are connections, members of enumerations in upper case. */
export const fromMesh = (value, name) => {
  if (Array.isArray(value)) {
    const rows = value.map((row) => fromMesh(row));
    return lists.has(name) ? { nodes: rows } : rows;
  }
  if (enumerations.has(name)) return value.replace(/[A-Z]/g, '_$&').toUpperCase();
  if (typeof value !== 'object' || value === null) return value;
  const { deviceStatusesFrom500 = [], ...others } = value;
  if (others.deviceStatuses) others.deviceStatuses = [...others.deviceStatuses, ...deviceStatusesFrom500];
  return Object.fromEntries(Object.entries(others).map(([key, part]) => [key, fromMesh(part, key)]));
};
