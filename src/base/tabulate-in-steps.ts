import { STEP_MASK } from './memo-in-steps.js';

/**
 * Fills an array of numbers with what a function says of each place, and returns it; a little with each step. A plain loop:
 * `from` asks an iterator for each number, which takes ten times as long.
 */
export function* tabulateInSteps<Numbers extends Float64Array | Uint32Array | Uint8Array>(
  numbers: Numbers,
  valueOf: (i: number) => number,
): Generator<void, Numbers> {
  for (let i = 0; i < numbers.length; i++) {
    numbers[i] = valueOf(i);
    if ((i & STEP_MASK) === STEP_MASK) yield;
  }
  return numbers;
}

/** The integers in [0, length) of which something is true, ascending; a little with each step. */
export function* indicesWhereInSteps(
  length: number,
  isIn: (i: number) => boolean,
): Generator<void, Uint32Array> {
  const indices = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    if (isIn(i)) indices[count++] = i;
    if ((i & STEP_MASK) === STEP_MASK) yield;
  }
  return indices.slice(0, count);
}
