import type { ActiveRanges } from './active-ranges.js';

/** Of the events in one tile only so many, the most important ones, compete for a place in one octave. */
const TILE_PX = 128;
const CANDIDATES_PER_TILE = 24;

/**
 * Places the labels of `order` (the most important first) in `ranges`: the top 1 %, at least ten, strictly in
 * that order over all scales, the others octave by octave of scale, so that what is of little importance
 * appears late rather than in the way. Ends when every label has a place or no scale would give it one.
 */
export function placeByOctaves(
  ranges: ActiveRanges,
  order: Uint32Array,
  rowHeightsPx: readonly number[],
  minScale: number,
): void {
  const settle = (i: number, floor: number, ceiling: number): boolean => {
    const place = ranges.findPlace(i, rowHeightsPx, floor, ceiling);
    if (typeof place === 'object') ranges.place(i, place);
    return place !== undefined;
  };

  const topCount = Math.max(10, Math.ceil(order.length / 100));
  let waiting = order.filter((i, rank) => rank >= topCount || !settle(i, minScale, Number.MAX_VALUE));
  let floor = minScale;
  for (let scale = ranges.fittedScale; waiting.length > 0 && scale < Infinity; scale *= 2) {
    const candidates = new Map<number, number>();
    waiting = waiting.filter((i) => {
      const tile = Math.floor(((ranges.options.anchors[i]! - ranges.options.start) * scale) / TILE_PX);
      const before = candidates.get(tile) ?? 0;
      if (before === CANDIDATES_PER_TILE) return true;
      if (settle(i, floor, scale)) return false;
      candidates.set(tile, before + 1);
      return true;
    });
    floor = scale;
  }
}
