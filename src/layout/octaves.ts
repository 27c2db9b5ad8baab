import { bisectLeft, bisector } from 'd3-array';
import { BitsetTree } from '../base/bitset-tree.js';
import { MinTree } from '../base/min-tree.js';
import { indicesWhere, tabulate } from '../base/tabulate.js';
import type { ActiveRanges, FormerPlace } from './active-ranges.js';
import type { Placing, Wanted } from './labels.js';
import { PlaceFinder } from './place-finder.js';

/** Of the events in one tile only so many, the most important ones, compete for a place in one octave. */
const TILE_PX = 128;
const CANDIDATES_PER_TILE = 24;
/** So many tiles are a block, half of which is longer than two labels: what lies so far apart never meets. */
const BLOCK_TILES = 16;
/** To pass over so many labels takes as long as a search or two. */
const WALK = 1000;
/** Of a block with more events than this, those of all are walked over in their order; else they are sorted. */
const MANY = 20_000;

/** A stretch of time at the scale of one octave: octave 0 is that of the fitted view, each other one twice as close. */
interface Block {
  readonly octave: number;
  /** Counted from where the fitted view begins. */
  readonly place: number;
}

/**
 * Places the labels of `order` (the most important first) in `ranges`: the top 1 %, at least ten, strictly in that order over
 * all scales, the others octave by octave of scale, so that what is of little importance appears late rather than in the
 * way. An octave is placed block by block, and only where somebody looks: first what the block depends on, its surroundings
 * in the octave before and, of an odd one, the even ones on either side. So what comes of it is the same, in whatever order
 * the blocks are asked for. Where a label can be shown nearly as early, it stays where it was by `formerOf`.
 */
export function placeByOctaves(
  ranges: ActiveRanges,
  order: Uint32Array,
  rowHeightsPx: readonly number[],
  minScale: number,
  formerOf: (i: number) => FormerPlace | undefined = () => undefined,
): Placing {
  const { anchors, start } = ranges.options;
  const finder = new PlaceFinder(ranges);
  const tree = new MinTree(ranges.from);
  const rankOf = new Uint32Array(anchors.length);
  order.forEach((i, rank) => (rankOf[i] = rank));
  /** Those without a place that may find one yet. */
  const waiting = new BitsetTree(anchors.length);
  for (const i of order) waiting.add(i);
  // What has been placed never goes, so no later search finds an earlier scale than the last one.
  const soonest = new Float64Array(anchors.length);
  /** By octave. */
  const done: Set<number>[] = [];

  const scaleOf = (octave: number) => ranges.fittedScale * 2 ** octave;
  const tileLengthOf = (octave: number) => TILE_PX / scaleOf(octave);
  const placeOf = (u: number, octave: number) =>
    Math.floor((u - start) / (tileLengthOf(octave) * BLOCK_TILES));
  /** By the same division that says in which block an event is: to multiply is rounded otherwise. */
  const itemsOf = ({ octave, place }: Block): [first: number, stop: number] => {
    const byPlace = bisector((u: number) => placeOf(u, octave));
    return [byPlace.left(anchors, place), byPlace.right(anchors, place)];
  };
  const isDone = (block: Block): boolean => {
    if (done[block.octave]?.has(block.place)) return true;
    const [first, stop] = itemsOf(block);
    const next = waiting.ceil(first);
    return next < 0 || next >= stop;
  };

  /** Whether that took a search. */
  const tryPlace = (i: number, floor: number, ceiling: number): boolean => {
    if (soonest[i]! > ceiling) return false;
    const found = finder.find(i, rowHeightsPx, floor, ceiling, formerOf(i));
    soonest[i] = found.from;
    if (found.from === Infinity) waiting.delete(i);
    if (found.from > ceiling || found.from === Infinity) return true;
    finder.place(i, found);
    tree.lower(i, found.from);
    waiting.delete(i);
    return true;
  };

  function* placeTop(): Generator<void> {
    for (const i of order.subarray(0, Math.max(10, Math.ceil(order.length / 100)))) {
      tryPlace(i, minScale, Number.MAX_VALUE);
      yield;
    }
  }

  /** The events of a block that wait for a place, the most important first. */
  function* candidatesOf([first, stop]: readonly [number, number]): Generator<number | undefined> {
    const isIn = (i: number) => ranges.from[i] === Infinity && soonest[i]! < Infinity;
    if (stop - first <= MANY) {
      const items = indicesWhere(stop - first, (k) => isIn(first + k));
      const ranks = tabulate(items, (k) => rankOf[first + items[k]!]!).sort();
      for (const rank of ranks) yield order[rank]!;
      return;
    }
    let walked = 0;
    for (const i of order) {
      if (++walked % WALK === 0) yield undefined;
      if (i >= first && i < stop && isIn(i)) yield i;
    }
  }

  function* placeBlock(block: Block): Generator<void> {
    const { octave, place } = block;
    const [floor, ceiling] = [octave === 0 ? minScale : scaleOf(octave - 1), scaleOf(octave)];
    const tileLength = tileLengthOf(octave);
    const tileAt = (i: number) => Math.floor((anchors[i]! - start) / tileLength) - place * BLOCK_TILES;
    const candidates = new Uint8Array(BLOCK_TILES);
    let walked = 0;
    for (const i of candidatesOf(itemsOf(block))) {
      if (i === undefined || ++walked % WALK === 0) yield;
      if (i === undefined) continue;
      const tile = Math.min(Math.max(tileAt(i), 0), BLOCK_TILES - 1);
      if (candidates[tile] === CANDIDATES_PER_TILE) continue;
      if (tryPlace(i, floor, ceiling)) yield;
      if (soonest[i]! < Infinity) candidates[tile] = candidates[tile]! + 1;
    }
    (done[octave] ??= new Set()).add(place);
  }

  /** The block, or what has to be done before it; undefined if that is done. */
  function firstUndone(block: Block): Block | undefined {
    if (isDone(block)) return undefined;
    const { octave, place } = block;
    const before: Block[] = [];
    if (octave > 0) {
      for (const by of [-1, 1]) before.push({ octave: octave - 1, place: Math.floor((place + by) / 2) });
    }
    if (place % 2 !== 0) for (const by of [-1, 1]) before.push({ octave, place: place + by });
    for (const each of before) {
      const undone = firstUndone(each);
      if (undone) return undone;
    }
    return block;
  }

  let work: Generator<void> | undefined = placeTop();
  /** In which octave, and before which event, nothing is left to do for what is wanted. */
  let wanted: Wanted | undefined;
  let octave = 0;
  let item = 0;

  /** Takes up the next block of those that are wanted; whether there is one. */
  function findWork({ start, end, scale }: Wanted): boolean {
    const [first, stop] = [bisectLeft(anchors, start), bisectLeft(anchors, end)];
    const nextFrom = (i: number) => {
      const next = waiting.ceil(i);
      return next < stop ? next : -1;
    };
    for (item = Math.max(item, first); nextFrom(first) >= 0; octave++, item = first) {
      if (octave > 0 && scaleOf(octave - 1) >= scale) return false;
      for (let next = nextFrom(item); next >= 0; next = nextFrom(item)) {
        const block = { octave, place: placeOf(anchors[next]!, octave) };
        const undone = firstUndone(block);
        if (undone) {
          work = placeBlock(undone);
          return true;
        }
        item = itemsOf(block)[1];
      }
    }
    return false;
  }

  return {
    isKnown(view) {
      if (work) return false;
      if (view.start !== wanted?.start || view.end !== wanted.end || view.scale !== wanted.scale) {
        wanted = view;
        octave = item = 0;
      }
      return !findWork(view);
    },
    step() {
      if (work?.next().done !== false) work = undefined;
    },
    shownIn: (first, stop, scale) => tree.find(first, stop, scale),
  };
}
