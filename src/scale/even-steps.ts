import type { Entry } from '../model/timeline.js';
import { anchorOf } from '../time/anchor.js';
import { piecewise } from './fold-silences.js';
import { unfolded, type FoldedTime, type Stop, type Stretch } from './folded-time.js';

/** What lies before the first stop and after the last takes no more than this share of a step. */
const MARGIN_SHARE = 0.5;

/**
 * Lets all stretches between neighbouring events be equally long, given the events in any order and the extent of
 * everything in ms. Events of one instant are one stop. A step is as long as their mean distance, so that
 * folded time lasts about as long as time. Between two stops time passes evenly, and so does it beyond the extent.
 */
export function evenSteps(events: readonly Entry[], [lo, hi]: Stretch): FoldedTime {
  const stops = stopsOf(events);
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last || first === last) return unfolded;
  const step = (last.t - first.t) / (stops.length - 1);
  const margin = MARGIN_SHARE * step;

  const knots = stops.map(({ t }) => t);
  const paces = knots.slice(1).map((t, i) => step / (t - knots[i]!));
  const [before, after] = [first.t - lo, hi - last.t];
  if (before > margin) {
    knots.unshift(lo);
    paces.unshift(margin / before);
  }
  if (after > margin) {
    knots.push(hi);
    paces.push(margin / after);
  }
  const { toU, toT, pieces } = piecewise(knots, [1, ...paces, 1]);
  return { toU, toT, pieces, breaks: [], stops };
}

function stopsOf(events: readonly Entry[]): Stop[] {
  const all = events.map((entry): Stop => ({ t: anchorOf(entry.when), entry })).sort((x, y) => x.t - y.t);
  return all.filter(({ t }, i) => t !== all[i - 1]?.t);
}
