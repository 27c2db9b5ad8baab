import { sum } from 'd3-array';
import { fold, mergeStretches } from './fold-silences.js';
import { unfolded, type FoldedTime, type Stretch } from './folded-time.js';

/**
 * Folds stretches that somebody chose, in any order, as they are: without margins, and whatever happens in them.
 * An event within one is drawn in its fold, in the right order but out of scale; one that reaches into it is torn.
 *
 * Stretches that overlap or touch are one. Those that are empty, not finite, or outside `extent`, which is what the
 * timeline is about, count for nothing; so do all of them if they would leave nothing of it. Each fold takes 6 % of
 * the result, or less if there are more than five, and at most half of what it folds.
 */
export function foldStretches(stretches: readonly Stretch[], [lo, hi]: Stretch): FoldedTime {
  const inside = stretches.filter(
    ([start, end]) => start < end && start < hi && end > lo && Number.isFinite(end - start),
  );
  const merged = mergeStretches(inside);
  const rest = hi - lo - sum(merged, ([start, end]) => Math.min(end, hi) - Math.max(start, lo));
  if (merged.length === 0 || rest <= 0) return unfolded;
  return fold(
    merged.map(([start, end]) => ({ start, end, foldStart: start, foldEnd: end })),
    rest,
  );
}
