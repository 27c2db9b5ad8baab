import { MS_PER_DAY } from './calendar.js';
import type { Interval } from './interval.js';
import { inOrder, steppedInterval } from './stepped-interval.js';
import type { Zone } from './zone.js';

/**
 * The interval in the civil time of a zone: its boundaries are the instants at which clocks there stand at a boundary of
 * `interval`. Days, and all that is longer, begin with their first instant, also where clocks leap over midnight, and a
 * day that a zone leaps over is none. Of hours and what is shorter, a repeated one has both its boundaries and one that
 * is leapt over has none.
 */
export function inZone(interval: Interval, zone: Zone): Interval {
  const { offsetAt } = zone;
  const instantsOf = (local: number) =>
    interval.meanMs < MS_PER_DAY * 0.9 ? instantsAt(local, zone) : [firstInstant(local, zone)];
  return steppedInterval(interval.meanMs, (t) => {
    // Clocks may have changed since the boundary before, and may change before the next.
    const offsets = new Set([offsetAt(t), offsetAt(t - MS_PER_DAY), offsetAt(t + MS_PER_DAY)]);
    const locals = [...offsets].flatMap((offset) => {
      const floor = interval.floor(t + offset);
      return [-2, -1, 0, 1, 2].map((n) => interval.offset(floor, n));
    });
    return inOrder(locals.flatMap(instantsOf));
  });
}

/** The first instant at which clocks in a zone have reached a civil time, which they may leap over. */
export function firstInstant(local: number, zone: Zone): number {
  const found = zone.toInstant(local);
  const beyond = found + zone.offsetAt(found) - local;
  if (!(beyond > 0)) return found;
  // The leap itself lies within as much of what was found as it leapt.
  let [before, after] = [found - beyond, found];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (middle + zone.offsetAt(middle) < local) before = middle;
    else after = middle;
  }
  return after;
}

/** All instants at which clocks in a zone show a civil time: one, none, or two. */
function instantsAt(local: number, { offsetAt }: Zone): number[] {
  const offsets = [offsetAt(local - MS_PER_DAY), offsetAt(local + MS_PER_DAY)];
  return offsets.map((offset) => local - offset).filter((t) => t + offsetAt(t) === local);
}
