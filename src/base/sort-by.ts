import { mergeInSteps } from './merge-in-steps.js';
import { indicesWhereInSteps, tabulateInSteps } from './tabulate-in-steps.js';

/** Fewer are compared with each other. */
const MANY = 2 ** 12;
/** A step is about so many numbers, less one. */
const STEP_MASK = 2 ** 16 - 1;

/**
 * Sorts indices by a key of each, which is not NaN, equals as they were; a little with each step. Of what is mostly in order,
 * only what is not is sorted, and merged into the rest; otherwise many are sorted by 16 bits of the keys at a time, from the
 * last ones to the first, without comparing any (radix sort): O(n) even where somebody means harm.
 */
export function* sortBy(
  indices: Uint32Array,
  keyOf: (index: number) => number,
): Generator<void, Uint32Array> {
  const { length } = indices;
  // No zero comes before another.
  const keys = yield* tabulateInSteps(new Float64Array(length), (k) => keyOf(indices[k]!) + 0);
  // Behind what is in its place, nothing smaller comes.
  const isAside = new Uint8Array(length);
  let isSorted = true;
  for (let k = length - 1, least = Infinity; k >= 0; k--) {
    if (keys[k]! > least) {
      isAside[k] = 1;
      isSorted = false;
    } else least = keys[k]!;
    if ((k & STEP_MASK) === 0) yield;
  }
  if (isSorted) return indices;
  const placesOf = (aside: number) => indicesWhereInSteps(length, (k) => isAside[k] === aside);
  const aside = yield* placesOf(1);
  let order: Uint32Array;
  if (length < MANY) order = Uint32Array.from(keys.keys()).sort((j, k) => keys[j]! - keys[k]!);
  else if (aside.length > length / 2) order = yield* sortByBits(keys);
  else {
    const isBefore = (j: number, k: number) => keys[j]! < keys[k]! || (keys[j] === keys[k] && j < k);
    order = yield* mergeInSteps(yield* placesOf(0), yield* sortBy(aside, (k) => keys[k]!), isBefore);
  }
  return yield* tabulateInSteps(new Uint32Array(length), (k) => indices[order[k]!]!);
}

/** The places of keys, in order of these; they do not survive. */
function* sortByBits(keys: Float64Array): Generator<void, Uint32Array> {
  const { length } = keys;
  // As whole numbers, floats are in order but for their signs.
  const words = new Uint32Array(keys.buffer);
  for (let k = 1; k < words.length; k += 2) {
    const isNegative = words[k]! >>> 31 === 1;
    if (isNegative) words[k - 1] = ~words[k - 1]!;
    words[k]! ^= isNegative ? -1 : 1 << 31;
    if ((k & STEP_MASK) === STEP_MASK) yield;
  }
  const digits = new Uint16Array(keys.buffer);
  let order = yield* tabulateInSteps(new Uint32Array(length), (k) => k);
  for (let digit = 0; digit < 4; digit++) {
    const next = new Uint32Array(2 ** 16 + 1);
    for (let k = 0; k < length; k++) {
      next[digits[4 * k + digit]! + 1]!++;
      if ((k & STEP_MASK) === STEP_MASK) yield;
    }
    if (next.includes(length)) continue;
    yield;
    for (let value = 0; value < 2 ** 16; value++) next[value + 1]! += next[value]!;
    const sorted = new Uint32Array(length);
    for (let k = 0; k < length; k++) {
      const place = order[k]!;
      sorted[next[digits[4 * place + digit]!]!++] = place;
      if ((k & STEP_MASK) === STEP_MASK) yield;
    }
    order = sorted;
  }
  return order;
}
