/**
 * A function of two objects that works its result out once for each pair of them and remembers it as long as both exist.
 * What follows from a selection and a table is the same for thousands of rows, and for each request with that document.
 */
export const remembered = <A extends object, B extends object, Result>(
  work: (a: A, b: B) => Result,
): ((a: A, b: B) => Result) => {
  const known = new WeakMap<A, WeakMap<B, { readonly result: Result }>>();
  return (a, b) => {
    let ofA = known.get(a);
    if (!ofA) {
      ofA = new WeakMap();
      known.set(a, ofA);
    }
    let found = ofA.get(b);
    if (!found) {
      found = { result: work(a, b) };
      ofA.set(b, found);
    }
    return found.result;
  };
};
