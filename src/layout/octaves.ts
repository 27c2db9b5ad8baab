import { bisectLeft, bisector, minIndex, pairs, range } from 'd3-array';
import { STEP_MASK } from '../base/memo-in-steps.js';
import { MinTree } from '../base/min-tree.js';
import type { ActiveRanges, FormerPlace } from './active-ranges.js';
import type { Placing, Wanted } from './labels.js';
import { PlaceFinder } from './place-finder.js';

/** So many events at most, the most important ones, come before all others at every scale. */
const MOST_TOP = 1000;
/** Of the events in one tile only so many, the most important ones, compete for a place in one octave. */
const TILE_PX = 128;
const CANDIDATES_PER_TILE = 24;
/** So many tiles are a block, half of which is longer than two labels: what lies so far apart never meets. */
const BLOCK_TILES = 16;

/** A stretch of time at the scale of one octave: octave 0 is that of the fitted view, each other one twice as close. */
interface Block {
  readonly octave: number;
  /** Counted from where the fitted view begins. */
  readonly place: number;
}

/**
 * Places the labels of `order` (the most important first) in `ranges`: the top 1 %, at least ten and at most a thousand,
 * strictly in that order over all scales, the others octave by octave of scale, so that what is of little importance appears
 * late rather than in the way. An octave is placed block by block, and only where somebody looks: first what the block depends
 * on, its surroundings in the octave before and, of an odd one, the even ones on either side. So what comes of it is the same,
 * in whatever order the blocks are asked for. Where a label can be shown nearly as early, it stays where it was by `formerOf`.
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
  /** The lower, the more important; finite for those without a place that may find one yet. */
  const ranks = new Float64Array(anchors.length).fill(Infinity);
  let waiting: MinTree;
  /** The next one that waits, or Infinity. */
  const nextWaiting = (i: number) => waiting.next(i, Number.MAX_VALUE);
  const isWaiting = (first: number, stop: number) => nextWaiting(first) < stop;
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
    return !isWaiting(...itemsOf(block));
  };

  const tryPlace = (i: number, floor: number, ceiling: number): void => {
    const found = finder.find(i, rowHeightsPx, floor, ceiling, formerOf(i));
    soonest[i] = found.from;
    if (found.from <= ceiling) {
      finder.place(i, found);
      tree.lower(i, found.from);
    } else if (found.from < Infinity) return;
    waiting.raise(i, Infinity);
  };

  function* placeTop(): Generator<void> {
    for (let rank = 0; rank < order.length; rank++) {
      ranks[order[rank]!] = rank;
      if ((rank & STEP_MASK) === STEP_MASK) yield;
    }
    waiting = new MinTree(ranks);
    const count = Math.min(Math.max(10, Math.ceil(order.length / 100)), MOST_TOP);
    for (const i of order.subarray(0, count)) {
      tryPlace(i, minScale, Number.MAX_VALUE);
      yield;
    }
  }

  function* placeBlock(block: Block): Generator<void> {
    const { octave, place } = block;
    const [floor, ceiling] = [octave === 0 ? minScale : scaleOf(octave - 1), scaleOf(octave)];
    const [first, stop] = itemsOf(block);
    const byTile = bisector((u: number) => Math.floor((u - start) / tileLengthOf(octave)));
    const edges = range(1, BLOCK_TILES).map((k) =>
      byTile.left(anchors, place * BLOCK_TILES + k, first, stop),
    );
    const tiles = pairs([first, ...edges, stop], (from, to) => ({
      from,
      to,
      top: waiting.least(from, to),
      candidates: 0,
    }));
    /** Those that go on waiting, with their ranks, which they do without until everybody's turn has come. */
    const passed: (readonly [i: number, rank: number])[] = [];
    for (;;) {
      const tile = tiles[minIndex(tiles, ({ top }) => ranks[top])];
      if (!tile) break;
      const i = tile.top;
      if (soonest[i]! <= ceiling) {
        soonest[i] = finder.leastFrom(i, rowHeightsPx.length, floor, ceiling);
        // Whether it is too high for any row is not known before it is written: until then it counts as one that waits.
        if (soonest[i] <= ceiling) tryPlace(i, floor, ceiling);
        else if (soonest[i] === Infinity) waiting.raise(i, Infinity);
        yield;
      }
      if (soonest[i]! < Infinity) tile.candidates++;
      if (ranks[i]! < Infinity) {
        passed.push([i, ranks[i]!]);
        waiting.raise(i, Infinity);
      }
      tile.top = tile.candidates < CANDIDATES_PER_TILE ? waiting.least(tile.from, tile.to) : -1;
    }
    for (const [i, rank] of passed) waiting.lower(i, rank);
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
    for (item = Math.max(item, first); isWaiting(first, stop); octave++, item = first) {
      if (octave > 0 && scaleOf(octave - 1) >= scale) return false;
      for (let next = nextWaiting(item); next < stop; next = nextWaiting(item)) {
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
