/**
 * Fills an array of numbers with what a function says of each place, and returns it. A plain loop: `from` asks an iterator
 * for each number, and `map` makes sure of the kind of its result, which takes ten times as long.
 */
export function tabulate<Numbers extends Float64Array | Uint32Array | Uint8Array>(
  numbers: Numbers,
  valueOf: (i: number) => number,
): Numbers {
  for (let i = 0; i < numbers.length; i++) numbers[i] = valueOf(i);
  return numbers;
}

/** The integers in [0, length) of which something is true, ascending. */
export function indicesWhere(length: number, isIn: (i: number) => boolean): Uint32Array {
  const indices = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) if (isIn(i)) indices[count++] = i;
  return indices.slice(0, count);
}
