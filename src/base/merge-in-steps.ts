/** A step is about so many numbers, less one. */
const STEP_MASK = 2 ** 16 - 1;

/** Two lists, each in order, as one; a little with each step. */
export function* mergeInSteps(
  some: Uint32Array,
  others: Uint32Array,
  isBefore: (i: number, j: number) => boolean,
): Generator<void, Uint32Array> {
  const merged = new Uint32Array(some.length + others.length);
  for (let at = 0, i = 0, j = 0; at < merged.length; at++) {
    const isNextOfSome = j >= others.length || (i < some.length && isBefore(some[i]!, others[j]!));
    merged[at] = isNextOfSome ? some[i++]! : others[j++]!;
    if ((at & STEP_MASK) === STEP_MASK) yield;
  }
  return merged;
}
