import { MAX_RANGE, type Interval } from './interval.js';

/**
 * An interval whose boundaries have no numbers to count with, only neighbours. `around(t)` gives boundaries near t in
 * increasing order, each once, among them at least the latest at or before t, the one before that, and the next after t.
 */
export function steppedInterval(meanMs: number, around: (t: number) => readonly number[]): Interval {
  const floor = (t: number) => around(t).findLast((boundary) => boundary <= t)!;
  const next = (t: number) => around(t).find((boundary) => boundary > t)!;
  const previous = (t: number) => around(t).findLast((boundary) => boundary < t)!;
  const ceil = (t: number) => (floor(t) === t ? t : next(t));
  return {
    meanMs,
    floor,
    ceil,
    offset(t, n) {
      let boundary = floor(t);
      for (let i = 0; i < n; i++) boundary = next(boundary);
      for (let i = 0; i > n; i--) boundary = previous(boundary);
      return boundary;
    },
    range(start, end) {
      const boundaries: number[] = [];
      for (let boundary = ceil(start); boundary < end; boundary = next(boundary)) {
        if (boundaries.length === MAX_RANGE) {
          throw new RangeError(`More than ${MAX_RANGE} intervals from ${start} to ${end} are too many`);
        }
        boundaries.push(boundary);
      }
      return boundaries;
    },
  };
}

/** Instants in increasing order, each once. */
export function inOrder(instants: readonly number[]): number[] {
  return [...new Set(instants)].sort((a, b) => a - b);
}
