import { BitsetTree } from '../base/bitset-tree.js';

/** Which lane each range lies in, 0 first, and how many lanes there are. */
export interface Lanes {
  readonly lane: Uint16Array;
  readonly count: number;
}

/**
 * Puts ranges [start, end) into lanes by first fit in order of their starts, so that no two in one lane overlap.
 * Of ranges that start at the same moment the longest comes first, so that nested ones lie from outer to inner.
 * Uses exactly as many lanes as ranges overlap at the deepest place (greedy interval partitioning), and since
 * only times count, never pixels, a range keeps its lane at every zoom. Bounds may be infinite; ranges without
 * length overlap whatever starts at the same moment.
 */
export function assignLanes(starts: ArrayLike<number>, ends: ArrayLike<number>): Lanes {
  const length = starts.length;
  const startOf = (i: number) => starts[i]!;
  const endOf = (i: number) => Math.max(starts[i]!, ends[i]!);
  const byStart = Uint32Array.from({ length }, (_, i) => i).sort(
    (i, j) => compare(startOf(i), startOf(j)) || compare(endOf(j), endOf(i)) || i - j,
  );
  const byEnd = byStart
    .slice()
    .sort((i, j) => compare(endOf(i), endOf(j)) || compare(startOf(i), startOf(j)));

  const lane = new Uint16Array(length);
  const free = new BitsetTree(length);
  let count = 0;
  let ended = 0;
  for (const i of byStart) {
    for (; ended < length; ended++) {
      const past = byEnd[ended]!;
      if (endOf(past) > startOf(i) || startOf(past) >= startOf(i)) break;
      free.add(lane[past]!);
    }
    const reused = free.ceil(0);
    if (reused >= 0) free.delete(reused);
    lane[i] = reused >= 0 ? reused : count++;
  }
  return { lane, count };
}

/** Unlike a difference, this orders equal infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
