import { range } from 'd3-array';

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
 * length overlap whatever starts at the same moment. Gives up where it takes more lanes than `most`: `count` is then
 * greater than that, and the lanes mean nothing.
 */
export function assignLanes(starts: ArrayLike<number>, ends: ArrayLike<number>, most = Infinity): Lanes {
  const length = starts.length;
  const startOf = (i: number) => starts[i]!;
  const endOf = (i: number) => Math.max(starts[i]!, ends[i]!);
  // A list, of which sorting costs little where it is in order already, as a typed array's does not.
  const byStart = range(length).sort(
    (i, j) => compare(startOf(i), startOf(j)) || compare(endOf(j), endOf(i)) || i - j,
  );

  const lane = new Uint16Array(length);
  /** Of each lane. */
  const last: number[] = [];
  for (const i of byStart) {
    const free = last.findIndex((past) => endOf(past) <= startOf(i) && startOf(past) < startOf(i));
    lane[i] = free < 0 ? last.length : free;
    last[lane[i]] = i;
    if (last.length > most) break;
  }
  return { lane, count: last.length };
}

/** Unlike a difference, this orders equal infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
