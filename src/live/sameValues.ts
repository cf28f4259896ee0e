/** Whether two entities have the same values. Those that are no plain values, such as errors, count by their content. */
export const isSame = (one: object, other: object, properties: readonly string[]): boolean =>
  properties.every((name) => {
    const [a, b]: unknown[] = [Reflect.get(one, name), Reflect.get(other, name)];
    return Object.is(a, b) || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
  });

/**
 * The properties whose change is worth telling somebody who selected these. Who selected nothing but keys wants to be
 * told of any change.
 */
export const telling = (selected: readonly string[], all: readonly string[]): readonly string[] => {
  const values = selected.filter((name) => name !== 'id');
  return values.length > 0 ? values : all;
};
