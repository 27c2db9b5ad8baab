import type { ActiveRanges, FormerPlace } from './active-ranges.js';
import { PlaceFinder } from './place-finder.js';

/** Of the events in one tile only so many, the most important ones, compete for a place in one octave. */
const TILE_PX = 128;
const CANDIDATES_PER_TILE = 24;
/** To pass over so many labels takes as long as a search or two. */
const WALK = 1000;

/**
 * Places the labels of `order` (the most important first) in `ranges`: the top 1 %, at least ten, strictly in
 * that order over all scales, the others octave by octave of scale, so that what is of little importance
 * appears late rather than in the way. Ends when every label has a place or no scale would give it one. Stops after each
 * label that it has searched a place for, and now and then between, so that whoever runs it can do so in slices; what comes
 * of it is the same. Where a label can be shown nearly as early, it stays where it was by `formerOf`.
 */
export function* placeByOctaves(
  ranges: ActiveRanges,
  order: Uint32Array,
  rowHeightsPx: readonly number[],
  minScale: number,
  formerOf: (i: number) => FormerPlace | undefined = () => undefined,
): Generator<void> {
  const finder = new PlaceFinder(ranges);
  // What has been placed never goes, so no later search finds an earlier scale than the last one.
  const soonest = new Float64Array(ranges.from.length);
  /** Whether that took a search. */
  const place = (i: number, floor: number, ceiling: number): boolean => {
    if (soonest[i]! > ceiling) return false;
    const found = finder.find(i, rowHeightsPx, floor, ceiling, formerOf(i));
    soonest[i] = found.from;
    if (found.from <= ceiling) finder.place(i, found);
    return true;
  };
  const isWaiting = (i: number): boolean => ranges.from[i] === Infinity && soonest[i]! < Infinity;

  const topCount = Math.max(10, Math.ceil(order.length / 100));
  for (const i of order.subarray(0, topCount)) {
    place(i, minScale, Number.MAX_VALUE);
    yield;
  }
  let waiting = order.filter(isWaiting);
  let floor = minScale;
  for (let scale = ranges.fittedScale; waiting.length > 0 && scale < Infinity; scale *= 2) {
    const tile = tilesOf(ranges.options.anchors, TILE_PX / scale);
    const candidates = new Uint8Array(tile.length);
    // All of them have been walked over: as long as many searches.
    yield;
    let walked = 0;
    for (const i of waiting) {
      if (++walked % WALK === 0) yield;
      if (candidates[tile[i]!] === CANDIDATES_PER_TILE) continue;
      if (place(i, floor, scale)) yield;
      if (soonest[i]! < Infinity) candidates[tile[i]!] = candidates[tile[i]!]! + 1;
    }
    waiting = waiting.filter(isWaiting);
    yield;
    floor = scale;
  }
}

/** Numbers the tiles of a length that have any events, and says which one each event lies in. */
function tilesOf(anchors: Float64Array, length: number): Uint32Array {
  const tile = new Uint32Array(anchors.length);
  for (let i = 1; i < anchors.length; i++) {
    const isNext = Math.floor(anchors[i]! / length) > Math.floor(anchors[i - 1]! / length);
    tile[i] = tile[i - 1]! + (isNext ? 1 : 0);
  }
  return tile;
}
