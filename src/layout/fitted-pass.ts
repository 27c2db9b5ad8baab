import type { ActiveRanges } from './active-ranges.js';
import { clearScale, type Side } from './label-geometry.js';
import { totalHeightPx } from './label-rows.js';

/** A label in the sweep. */
interface Flag {
  readonly index: number;
  readonly anchor: number;
  readonly side: Side;
  readonly beforePx: number;
  readonly afterPx: number;
  readonly heightPx: number;
  row: number;
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
): number[] {
  let kept: Flag[] = [];
  let heightsPx: number[] = [];
  for (const i of order) {
    const flag = hangFlag(ranges, i);
    if (flag === undefined) continue;
    const flags = [...kept, flag];
    const sweep =
      sweepFlags(flags, ranges.fittedScale, roomPx, 1) ?? sweepFlags(flags, ranges.fittedScale, roomPx, -1);
    if (sweep !== undefined) ({ flags: kept, heightsPx } = sweep);
  }

  kept.forEach((flag, rank) => {
    let from = minScale;
    for (const shown of kept.slice(0, rank)) {
      const scale = clearScaleOf(flag, shown);
      if (scale > ranges.from[shown.index]!) from = Math.max(from, scale);
    }
    ranges.place(flag.index, { row: flag.row, side: flag.side, from });
  });
  return heightsPx;
}

function hangFlag(ranges: ActiveRanges, index: number): Flag | undefined {
  const inward = ranges.inwardSide(index);
  const side = ([inward, -inward] as Side[]).find((side) => ranges.insideFrom(index, side) === 0);
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
 * Gives each flag the lowest row that is free at `scale`, or returns undefined if one finds none. The flags that hang
 * towards the side `first` choose before the others.
 */
function sweepFlags(
  flags: readonly Flag[],
  scale: number,
  roomPx: number,
  first: Side,
): { flags: Flag[]; heightsPx: number[] } | undefined {
  const swept = flags.map((flag) => ({ ...flag }));
  const placed: Flag[] = [];
  let heightsPx: number[] = [];
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

function clearScaleOf(a: Flag, b: Flag): number {
  const [first, second] = a.anchor <= b.anchor ? [a, b] : [b, a];
  return clearScale(first.row - second.row, first.afterPx, second.beforePx, second.anchor - first.anchor);
}
