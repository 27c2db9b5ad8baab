import { finish } from './finish.js';

/** What goes through numbers in steps takes so many at a time, less one: about a millisecond. */
export const STEP_MASK = 2 ** 14 - 1;

/** What is made at once where it is asked for, unless it has been made in steps before. */
export interface MadeInSteps<Args extends readonly unknown[], Result> {
  (...args: Args): Result;
  readonly inSteps: (...args: Args) => Generator<void, Result>;
}

/**
 * Remembers what a pure function, a generator that does a little with each step, made last of each object, for as long as
 * somebody else holds the object, and as long as the other arguments are the same values.
 */
export function memoInSteps<Args extends readonly [object, ...unknown[]], Result>(
  compute: (...args: Args) => Generator<void, Result>,
): MadeInSteps<Args, Result> {
  const known = new WeakMap<object, { readonly rest: readonly unknown[]; readonly result: Result }>();
  function* inSteps(...args: Args): Generator<void, Result> {
    const [key, ...rest] = args;
    const last = known.get(key);
    if (last?.rest.every((value, i) => Object.is(value, rest[i]))) return last.result;
    const result = yield* compute(...args);
    known.set(key, { rest, result });
    return result;
  }
  return Object.assign((...args: Args) => finish(inSteps(...args)), { inSteps });
}
