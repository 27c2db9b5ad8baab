import { max, min } from 'd3-array';
import { MS_PER_YEAR } from '../time/calendar.js';
import { piecewise } from './fold-silences.js';
import { unfolded, type FoldedTime, type Stretch } from './folded-time.js';

/** In less than a hundredth of the whole nothing needs to be told apart. */
const FINEST_SHARE = 0.01;

/**
 * Compresses the past, given the finite extents of everything in ms: each factor of ten in the distance to the end of
 * it all is as long as any other. Without tears: the map bends where that distance is 1, 10, 100 … years, and in
 * between time passes evenly, so that ticks stay true.
 *
 * The finest piece, which is as long as the others and passes at the pace of time, reaches from the end back to the
 * last power of ten before something has begun: a year, unless nothing has for longer, or all of it is shorter than a
 * hundred years.
 */
export function logPast(occupied: readonly Stretch[]): FoldedTime {
  const lo = min(occupied, ([start]) => start) ?? 0;
  const hi = max(occupied, ([, end]) => end) ?? 0;
  if (hi <= lo) return unfolded;
  const least = Math.min(MS_PER_YEAR, FINEST_SHARE * (hi - lo));
  const youngest = min(occupied, ([start]) => (hi - start < least ? undefined : hi - start))!;
  const finest = MS_PER_YEAR * 10 ** Math.floor(Math.log10(youngest / MS_PER_YEAR));

  const knots: number[] = [];
  const paces = [1];
  for (let factor = 1; factor === 1 || factor * finest < hi - lo; factor *= 10) {
    knots.unshift(hi - factor * finest);
    paces.unshift(1 / (9 * factor));
  }
  const { toU, toT, pieces } = piecewise(knots, paces);
  return { toU, toT, pieces, breaks: [] };
}
