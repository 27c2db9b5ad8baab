import type { ActiveRanges } from './active-ranges.js';
import { clearScale, type Side } from './label-geometry.js';
import { totalHeightPx } from './label-rows.js';

/** A label in the sweep. */
export interface Flag {
  readonly index: number;
  readonly anchor: number;
  readonly side: Side;
  readonly beforePx: number;
  readonly afterPx: number;
  readonly heightPx: number;
  row: number;
}

/** Labels that have found room together, and the heights of their rows. */
export interface Sweep {
  readonly flags: readonly Flag[];
  readonly heightsPx: readonly number[];
}

/**
 * Places what a small timeline shows before anybody zooms. In the first half flags hang towards later times, in
 * the second towards earlier ones, so that all stay inside the plot; a sweep from the middle outwards builds the
 * staircases that this asks for, either half first. Labels are tried by importance, and one stays if the sweep still finds room
 * for all that stayed before. (Placing each label for good by importance builds the wrong stairs: it cannot know
 * that a later, less important one needs the step below.)
 *
 * Fixes rows, sides and scales in `ranges`, none above the fitted scale; returns the heights of the rows, each
 * as high as its own tallest label.
 */
export function placeFitted(
  ranges: ActiveRanges,
  order: Uint32Array,
  roomPx: number,
  minScale: number,
): readonly number[] {
  return fixFlags(ranges, sweepFreely(ranges, order, roomPx), minScale);
}

/** The labels that are kept when none of them has had a place before. */
export function sweepFreely(ranges: ActiveRanges, order: Uint32Array, roomPx: number): Sweep {
  let kept: Sweep = { flags: [], heightsPx: [] };
  for (const i of order) {
    const flag = hangFlag(ranges, i);
    if (flag) kept = sweepFlags([...kept.flags, flag], ranges.fittedScale, roomPx) ?? kept;
  }
  return kept;
}

/** Fixes rows, on the side of the axis that is being laid out, sides and scales; returns the heights of the rows. */
export function fixFlags(
  ranges: ActiveRanges,
  { flags, heightsPx }: Sweep,
  minScale: number,
): readonly number[] {
  const firstRow = ranges.below < Infinity ? ranges.below : 0;
  flags.forEach((flag, rank) => {
    let from = minScale;
    for (const shown of flags.slice(0, rank)) {
      const scale = clearScaleOf(flag, shown);
      if (scale > ranges.from[shown.index]!) from = Math.max(from, scale);
    }
    ranges.place(flag.index, { row: flag.row + firstRow, side: flag.side, from });
  });
  return heightsPx;
}

/**
 * A flag that hangs inwards (or to the side `first`), or else to the other side, so that all of it is inside the fitted
 * view; undefined if it cannot be.
 */
export function hangFlag(
  ranges: ActiveRanges,
  index: number,
  first = ranges.inwardSide(index),
): Flag | undefined {
  const side = ([first, -first] as Side[]).find((side) => ranges.insideFrom(index, side) === 0);
  if (side === undefined) return undefined;
  const { anchors, heightPx } = ranges.options;
  const [beforePx, afterPx] = ranges.reachPx(index, side);
  return {
    index,
    anchor: anchors[index]!,
    side,
    beforePx,
    afterPx,
    heightPx: heightPx(index),
    row: 0,
  };
}

/**
 * Gives each flag the lowest row that is free at `scale` beside those that have their rows, or returns undefined if one
 * finds none. Either half chooses first.
 */
export function sweepFlags(
  flags: readonly Flag[],
  scale: number,
  roomPx: number,
  beside: Sweep = { flags: [], heightsPx: [] },
): Sweep | undefined {
  return sweepFrom(1, flags, scale, roomPx, beside) ?? sweepFrom(-1, flags, scale, roomPx, beside);
}

function sweepFrom(
  first: Side,
  flags: readonly Flag[],
  scale: number,
  roomPx: number,
  beside: Sweep,
): Sweep | undefined {
  const swept = flags.map((flag) => ({ ...flag }));
  const placed = beside.flags.slice();
  let { heightsPx } = beside;
  for (const flag of swept.toSorted((a, b) => sweepOrder(a, b, first))) {
    for (flag.row = 0; ; flag.row++) {
      if (flag.row > heightsPx.length) return undefined;
      if (placed.some((other) => clearScaleOf(flag, other) > scale)) continue;
      const raised = heightsPx.slice();
      raised[flag.row] = Math.max(raised[flag.row] ?? 0, flag.heightPx);
      if (totalHeightPx(raised) > roomPx) continue;
      heightsPx = raised;
      break;
    }
    placed.push(flag);
  }
  return { flags: swept, heightsPx };
}

/** From the middle outwards: flags that hang towards later times from last to first, the others from first to last. */
function sweepOrder(a: Flag, b: Flag, first: Side): number {
  return (b.side - a.side) * first || (a.anchor - b.anchor) * -a.side || a.index - b.index;
}

export function clearScaleOf(a: Flag, b: Flag): number {
  const [first, second] = a.anchor <= b.anchor ? [a, b] : [b, a];
  return clearScale(first.row - second.row, first.afterPx, second.beforePx, second.anchor - first.anchor);
}
