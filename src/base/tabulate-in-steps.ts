/** A step is 16,384 numbers, which is about a millisecond. */
const STEP_MASK = 2 ** 14 - 1;

/** Does what `tabulate` does, a little with each step. */
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
