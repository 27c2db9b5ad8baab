import { bisectRight } from 'd3-array';
import { memoInSteps, STEP_MASK } from '../base/memo-in-steps.js';
import { sortBy } from '../base/sort-by.js';
import { indicesWhereInSteps, tabulateInSteps } from '../base/tabulate-in-steps.js';
import type { Columns } from '../model/columns.js';
import type { FoldedTime } from '../scale/folded-time.js';

/** Extents shorter than this share of all that there is count as moments: their reciprocals would drown the others. */
const LEAST_SHARE = 2 ** -20;

/** How many events there are before a place, those that reach over it in part. */
export type CountBefore = (u: number) => number;

/** The events of these columns in folded time; those that are open or unknown on a side count where they are anchored. */
export const countsOf = memoInSteps(function* (
  { starts, ends, anchors, byAnchor }: Columns,
  { toU }: FoldedTime,
): Generator<void, CountBefore> {
  const isBounded = (i: number) => ends[i]! - starts[i]! < Infinity;
  const bounds = (values: Float64Array) =>
    tabulateInSteps(new Float64Array(byAnchor.length), (item) => {
      const i = byAnchor[item]!;
      return toU((isBounded(i) ? values : anchors)[i]!);
    });
  return yield* countBefore(yield* bounds(starts), yield* bounds(ends));
});

/**
 * Counts events that are spread evenly over their extents, so that one of which only the year is known adds as much to
 * every day of it, and years are no spikes on their first of January. Takes the extents [starts[i], ends[i]], any of
 * which may be a moment, in ascending order of about their middles; O(n log n) once, then O(log n) a count, by the
 * difference of two prefix sums: of what has begun and of what has ended. A little with each step.
 */
export function* countBefore(starts: Float64Array, ends: Float64Array): Generator<void, CountBefore> {
  const least = (ends.at(-1)! - starts[0]!) * LEAST_SHARE;
  const isMoment = (i: number) => !(ends[i]! - starts[i]! > least);
  const at = yield* indicesWhereInSteps(starts.length, isMoment);
  const middle = (k: number) => (starts[at[k]!]! + ends[at[k]!]!) / 2;
  const moments = yield* tabulateInSteps(new Float64Array(at.length), middle);
  const extents = yield* indicesWhereInSteps(starts.length, (i) => !isMoment(i));
  // Near the middle of all, differences of products lose the least.
  const origin = extents.length > 0 ? starts[extents[extents.length >> 1]!]! : 0;
  const begun = yield* ramps(extents, starts, starts, ends, origin);
  const ended = yield* ramps(extents, ends, starts, ends, origin);
  return (u) => bisectRight(moments, u) + begun(u) - ended(u);
}

/** The sum of (u − start) / (end − start) over the extents whose bound lies before u. */
function* ramps(
  extents: Uint32Array,
  bounds: Float64Array,
  starts: Float64Array,
  ends: Float64Array,
  origin: number,
): Generator<void, CountBefore> {
  const order = yield* sortBy(extents, (i) => bounds[i]!);
  const { length } = order;
  const sorted = yield* tabulateInSteps(new Float64Array(length), (k) => bounds[order[k]!]!);
  const slopes = new Float64Array(length + 1);
  const offsets = new Float64Array(length + 1);
  for (let k = 0; k < length; k++) {
    const i = order[k]!;
    const slope = 1 / (ends[i]! - starts[i]!);
    slopes[k + 1] = slopes[k]! + slope;
    offsets[k + 1] = offsets[k]! + (sorted[k]! - origin) * slope;
    if ((k & STEP_MASK) === STEP_MASK) yield;
  }
  return (u) => {
    const k = bisectRight(sorted, u);
    return (u - origin) * slopes[k]! - offsets[k]!;
  };
}
