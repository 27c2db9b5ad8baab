/**
 * Remembers the last result of a pure function and returns it again while every argument is the same value
 * (`Object.is`): the only "dirty flag" of the project. One entry, so nothing is ever held longer than needed.
 */
export function memo<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    const known = last;
    if (known?.args.length === args.length && known.args.every((arg, i) => Object.is(arg, args[i]))) {
      return known.result;
    }
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}

/** The same for a function of one record, whose fields always come in one order: while every field is the same value. */
export function memoByFields<Fields extends object, Result>(
  compute: (fields: Fields) => Result,
): (fields: Fields) => Result {
  let latest: Fields;
  const remembered = memo<unknown[], Result>(() => compute(latest));
  return (fields) => {
    latest = fields;
    const values: unknown[] = Object.values(fields);
    return remembered(...values);
  };
}
