import { BitsetTree } from '../base/bitset-tree.js';
import type { ActiveRanges, FormerPlace, Place } from './active-ranges.js';
import { BOX_GAP_PX, clearScale, type Side } from './label-geometry.js';

/** A label stays where it was if it can be shown elsewhere at no less than one over this of the scale. */
const FORMER_SLACK = 2;

const NO_REACH = [0, 0] as const;

/** Finds places among those that `ActiveRanges` has given, by the neighbours of a label. */
export class PlaceFinder {
  readonly #ranges: ActiveRanges;
  readonly #placed: BitsetTree;
  /** The farthest that any placed label reaches. */
  #reachPx = 0;

  constructor(ranges: ActiveRanges) {
    this.#ranges = ranges;
    this.#placed = new BitsetTree(ranges.from.length);
    ranges.from.forEach((from, i) => {
      if (from < Infinity) this.#meet(i);
    });
  }

  /** Gives label `i` its place for good. */
  place(i: number, place: Place): void {
    this.#ranges.place(i, place);
    this.#meet(i);
  }

  /**
   * Finds the place where label `i` can be shown earliest, but not below scale `floor`: equal scales go to the lowest row,
   * then to the inward side. A former place comes before that, if it is nearly as good and not above `ceiling`. Its scale is
   * Infinity if there is no such place, and above twice the `ceiling` no more than a bound. The more labels have been placed,
   * the later: what was found is a bound for whatever will be found.
   */
  find(
    i: number,
    rowHeightsPx: readonly number[],
    floor: number,
    ceiling = Infinity,
    former?: FormerPlace,
  ): Place {
    const ranges = this.#ranges;
    const { mirrored, heightPx } = ranges.options;
    const inward = ranges.inwardSide(i);
    const inwardFrom = Math.max(floor, ranges.insideFrom(i, inward));
    const outwardFrom = mirrored ? Math.max(floor, ranges.insideFrom(i, -inward as Side)) : Infinity;
    const ownHeightPx = heightPx(i);
    // By row, first hanging inwards, then outwards.
    const scales = new Float64Array(2 * rowHeightsPx.length);
    for (let k = 0; k < scales.length; k++) {
      const isHighEnough = ownHeightPx <= rowHeightsPx[k >> 1]!;
      scales[k] = !isHighEnough ? Infinity : k % 2 === 0 ? inwardFrom : outwardFrom;
    }
    const least = this.#clear(i, scales, ranges.reachPx(i, inward), ceiling);
    const formerly = former ? 2 * former.row + (former.side === inward ? 0 : 1) : -1;
    const stays = scales[formerly]! <= Math.min(least * FORMER_SLACK, Math.max(least, ceiling));
    const k = stays ? formerly : Math.max(0, scales.indexOf(least));
    return { row: k >> 1, side: k % 2 === 0 ? inward : (-inward as Side), from: scales[k] ?? least };
  }

  /**
   * A bound for what `find` will find: the scale at which label `i`, were it no more than its stem, would be clear of the
   * others in one of so many rows. Nothing has to be written or measured for it, and it rules out most that have no place.
   */
  leastFrom(i: number, rows: number, floor: number, ceiling: number): number {
    return this.#clear(i, new Float64Array(2 * rows).fill(floor), NO_REACH, ceiling);
  }

  /** Raises scales, by row and side, to where a label that reaches so far is clear of the others; gives the least of them. */
  #clear(
    i: number,
    scales: Float64Array,
    [beforePx, afterPx]: readonly [before: number, after: number],
    ceiling: number,
  ): number {
    const ranges = this.#ranges;
    const { anchors } = ranges.options;
    let least = min(scales);
    const firstBelow = Math.min(2 * ranges.below, scales.length);
    const farthestPx = Math.max(beforePx, afterPx) + this.#reachPx + BOX_GAP_PX;
    for (const later of [true, false]) {
      const inwardPx = later ? afterPx : beforePx;
      const outwardPx = later ? beforePx : afterPx;
      // What the next octave will not see either needs no exact bound.
      for (let j = i; least < Infinity && least <= 2 * ceiling;) {
        j = later ? this.#placed.ceil(j + 1) : this.#placed.floor(j - 1);
        if (j < 0) break;
        const distance = Math.abs(anchors[j]! - anchors[i]!);
        // Nobody farther away can matter.
        if (farthestPx <= least * distance) break;
        const theirFrom = ranges.from[j]!;
        if (farthestPx <= theirFrom * distance) continue;
        const theirRow = ranges.row[j]!;
        const theirPx = later ? ranges.beforePx[j]! : ranges.afterPx[j]!;
        // Across the axis, labels and stems never meet.
        const isAbove = theirRow < ranges.below;
        const end = isAbove ? firstBelow : scales.length;
        let isLeast = false;
        for (let k = isAbove ? 0 : firstBelow; k < end; k++) {
          const ownPx = k % 2 === 0 ? inwardPx : outwardPx;
          const scale = clearScale((k >> 1) - theirRow, ownPx, theirPx, distance);
          if (scale <= scales[k]! || scale <= theirFrom) continue;
          isLeast ||= scales[k] === least;
          scales[k] = scale;
        }
        if (isLeast) least = min(scales);
      }
    }
    return least;
  }

  #meet(i: number): void {
    const { beforePx, afterPx } = this.#ranges;
    this.#placed.add(i);
    this.#reachPx = Math.max(this.#reachPx, beforePx[i]!, afterPx[i]!);
  }
}

function min(values: Float64Array): number {
  let least = Infinity;
  for (let k = 0; k < values.length; k++) if (values[k]! < least) least = values[k]!;
  return least;
}
