import { MinTree } from '../base/min-tree.js';
import type { ActiveRanges, FormerPlace } from './active-ranges.js';
import type { Placing } from './labels.js';
import { PlaceFinder } from './place-finder.js';

/** Of the events in one tile only so many, the most important ones, compete for a place in one octave. */
const TILE_PX = 128;
const CANDIDATES_PER_TILE = 24;
/** To pass over so many labels takes as long as a search or two. */
const WALK = 1000;

/**
 * Places the labels of `order` (the most important first) in `ranges`: the top 1 %, at least ten, strictly in
 * that order over all scales, the others octave by octave of scale, so that what is of little importance
 * appears late rather than in the way. Ends when every label has a place or no scale would give it one. Each step searches a
 * place for one label or so, so that whoever takes them can do so in slices, and no more of them than a view needs; what
 * comes of it is the same. Where a label can be shown nearly as early, it stays where it was by `formerOf`.
 */
export function placeByOctaves(
  ranges: ActiveRanges,
  ...how: [
    order: Uint32Array,
    rowHeightsPx: readonly number[],
    minScale: number,
    formerOf?: (i: number) => FormerPlace | undefined,
  ]
): Placing {
  const tree = new MinTree(ranges.from);
  const steps = place(ranges, tree, ...how);
  return {
    step: () => steps.next().value ?? Infinity,
    shownIn: (first, stop, scale) => tree.find(first, stop, scale),
  };
}

/** Yields the scale up to which all labels are known. */
function* place(
  ranges: ActiveRanges,
  tree: MinTree,
  order: Uint32Array,
  rowHeightsPx: readonly number[],
  minScale: number,
  formerOf: (i: number) => FormerPlace | undefined = () => undefined,
): Generator<number, undefined> {
  const finder = new PlaceFinder(ranges);
  // What has been placed never goes, so no later search finds an earlier scale than the last one.
  const soonest = new Float64Array(ranges.from.length);
  /** Whether that took a search. */
  const tryPlace = (i: number, floor: number, ceiling: number): boolean => {
    if (soonest[i]! > ceiling) return false;
    const found = finder.find(i, rowHeightsPx, floor, ceiling, formerOf(i));
    soonest[i] = found.from;
    if (found.from <= ceiling) {
      finder.place(i, found);
      tree.lower(i, found.from);
    }
    return true;
  };
  const isWaiting = (i: number): boolean => ranges.from[i] === Infinity && soonest[i]! < Infinity;

  const topCount = Math.max(10, Math.ceil(order.length / 100));
  for (const i of order.subarray(0, topCount)) {
    tryPlace(i, minScale, Number.MAX_VALUE);
    yield 0;
  }
  let waiting = order.filter(isWaiting);
  let floor = minScale;
  let known = 0;
  for (let scale = ranges.fittedScale; waiting.length > 0 && scale < Infinity; scale *= 2) {
    const tile = tilesOf(ranges.options.anchors, TILE_PX / scale);
    const candidates = new Uint8Array(tile.length);
    // All of them have been walked over: as long as many searches.
    yield known;
    let walked = 0;
    for (const i of waiting) {
      if (++walked % WALK === 0) yield known;
      if (candidates[tile[i]!] === CANDIDATES_PER_TILE) continue;
      if (tryPlace(i, floor, scale)) yield known;
      if (soonest[i]! < Infinity) candidates[tile[i]!] = candidates[tile[i]!]! + 1;
    }
    waiting = waiting.filter(isWaiting);
    floor = known = scale;
    yield known;
  }
  return undefined;
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
