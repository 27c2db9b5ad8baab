/**
 * Remembers what a pure function made of each object, for as long as somebody else holds the object. The other arguments
 * have to follow from it: they are looked at the first time only.
 */
export function memoByObject<Key extends object, Rest extends readonly unknown[], Result>(
  compute: (key: Key, ...rest: Rest) => Result,
): (key: Key, ...rest: Rest) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key, ...rest) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { result: compute(key, ...rest) }));
    return entry.result;
  };
}
