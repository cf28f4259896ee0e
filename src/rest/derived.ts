/**
 * Works something out of a value that was read.
 * @throws what stands in place of a value that could not be understood (`decodeEntity`): nothing follows from that.
 */
export const derived = <Value, Result>(value: Value, from: (value: Value) => Result): Result => {
  if (value instanceof Error) throw value;
  return from(value);
};
