/**
 * `$select` for a set of properties. The key is always among them: paths, node ids and cursors are made of it.
 * Annotations such as `@odata.type` come unasked and cannot be selected.
 */
export const selectOption = (properties: readonly string[]): string =>
  [...new Set(['id', ...properties])].filter((name) => !name.startsWith('@')).join(',');
