import { bisector, bisectRight } from 'd3-array';
import { indicesWhere, tabulate } from '../base/tabulate.js';

/** Extents shorter than this share of all that there is count as moments: their reciprocals would drown the others. */
const LEAST_SHARE = 2 ** -20;

/** How many events there are before a place, those that reach over it in part. */
export type CountBefore = (u: number) => number;

/**
 * Counts events that are spread evenly over their extents, so that one of which only the year is known adds as much to
 * every day of it, and years are no spikes on their first of January. Takes the extents [starts[i], ends[i]], any of
 * which may be a moment, in ascending order of about their middles; O(n log n) once, then O(log n) a count, by the
 * difference of two prefix sums: of what has begun and of what has ended.
 */
export function countBefore(starts: Float64Array, ends: Float64Array): CountBefore {
  const least = (ends.at(-1)! - starts[0]!) * LEAST_SHARE;
  const isMoment = (i: number) => !(ends[i]! - starts[i]! > least);
  const at = indicesWhere(starts.length, isMoment);
  const moments = tabulate(new Float64Array(at.length), (k) => (starts[at[k]!]! + ends[at[k]!]!) / 2);
  const extents = indicesWhere(starts.length, (i) => !isMoment(i));
  // Near the middle of all, differences of products lose the least.
  const origin = extents.length > 0 ? starts[extents[extents.length >> 1]!]! : 0;
  const [begun, ended] = [starts, ends].map((bounds) => ramps(extents, bounds, starts, ends, origin));
  return (u) => bisectRight(moments, u) + begun!(u) - ended!(u);
}

/** The sum of (u − start) / (end − start) over the extents whose bound lies before u. */
function ramps(
  extents: Uint32Array,
  bounds: Float64Array,
  starts: Float64Array,
  ends: Float64Array,
  origin: number,
): CountBefore {
  const order = extents.toSorted((i, j) => bounds[i]! - bounds[j]!);
  const slopes = new Float64Array(order.length + 1);
  const offsets = new Float64Array(order.length + 1);
  order.forEach((i, k) => {
    const slope = 1 / (ends[i]! - starts[i]!);
    slopes[k + 1] = slopes[k]! + slope;
    offsets[k + 1] = offsets[k]! + (bounds[i]! - origin) * slope;
  });
  const byBound = bisector((i: number) => bounds[i]!);
  return (u) => {
    const k = byBound.right(order, u);
    return (u - origin) * slopes[k]! - offsets[k]!;
  };
}
